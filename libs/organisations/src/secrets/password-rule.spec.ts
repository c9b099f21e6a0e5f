import { describe, expect, it } from '@jest/globals';
import { passwordFault } from './password-rule.js';

const owner = { email: 'ida.holm@albertslund.example', name: 'Ida Sofie Holm' };

describe('the rule for passwords', () => {
  it.each([
    ['elleve tegn', 'too short'],
    ['', 'empty'],
    ['🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱', 'eleven characters, though twenty-two code units'],
    ['x'.repeat(201), 'too long'],
    ['IDA.HOLM@albertslund.example', 'the e-mail address'],
    ['Ida Sofie Holm', 'the name'],
    ['idasofieholm', 'the name without spaces'],
  ])('refuses %p: %s', (password) => {
    expect(passwordFault(password, owner)).toMatchObject({
      field: 'password',
      text: { da: expect.any(String), en: expect.any(String) },
    });
  });

  it.each(['rødgrød med fløde', 'aaaaaaaaaaaa', 'x'.repeat(200), '🌱'.repeat(12)])('takes %p', (password) => {
    expect(passwordFault(password, owner)).toBeNull();
  });

  it('names the field that it is asked about', () => {
    expect(passwordFault('kort', owner, 'newPassword')?.field).toBe('newPassword');
  });
});
