import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { certificateNumber, certificateStatus, updateDueOn, weeksAfter } from './dates.js';

const standing = { revoked: false, superseded: false };
const status = (updateDue: string, today: string) =>
  certificateStatus({ updateDueOn: updateDue, ...standing }, today);

describe('the day an update is due', () => {
  it.each([
    ['2024-02-29', '2029-02-28', 'there is no 29 February five years later'],
    ['2023-02-28', '2028-02-28', 'a leap year does not lengthen it'],
    ['2023-03-01', '2028-03-01', 'the day after the leap day'],
    ['2026-12-31', '2031-12-31', 'the last day of a year'],
    ['2027-01-01', '2032-01-01', 'the first day of a year'],
    ['2026-11-23', '2031-11-23', 'an ordinary day'],
  ])('adopted %s is due %s: %s', (adopted, due) => {
    expect(updateDueOn(adopted)).toBe(due);
  });

  it('refuses what is no day', () => {
    expect(() => updateDueOn('2026-02-30')).toThrow(RangeError);
    expect(() => updateDueOn('soon')).toThrow(RangeError);
  });
});

describe("a certificate's status", () => {
  it.each([
    ['2031-11-23', '2030-11-22', 'valid', 'a day before twelve months are left'],
    ['2031-11-23', '2030-11-23', 'expiring', 'exactly twelve months before'],
    ['2031-11-23', '2030-11-24', 'expiring', 'a day later'],
    ['2031-11-23', '2031-11-22', 'expiring', 'the day before it is due'],
    ['2031-11-23', '2031-11-23', 'expiring', 'the due day itself'],
    ['2031-11-23', '2031-11-24', 'overdue', 'the day after'],
    ['2029-02-28', '2028-02-27', 'valid', 'adopted on a leap day, a day before'],
    ['2029-02-28', '2028-02-28', 'expiring', 'adopted on a leap day, exactly'],
    ['2029-02-28', '2028-02-29', 'expiring', 'on the leap day in between'],
    ['2029-02-28', '2029-03-01', 'overdue', 'adopted on a leap day, the day after'],
    ['2031-12-31', '2030-12-30', 'valid', 'year end, a day before'],
    ['2031-12-31', '2030-12-31', 'expiring', 'year end, exactly'],
    ['2031-12-31', '2032-01-01', 'overdue', 'new year'],
    ['2032-01-01', '2030-12-31', 'valid', 'new year, a day before'],
    ['2032-01-01', '2031-01-01', 'expiring', 'new year, exactly'],
  ])('due %s is on %s %s: %s', (due, today, expected) => {
    expect(status(due, today)).toBe(expected);
  });

  it('is revoked before all else, and superseded before the calendar', () => {
    for (const today of ['2026-01-01', '2031-01-01', '2040-01-01']) {
      const due = '2031-11-23';
      expect(certificateStatus({ updateDueOn: due, revoked: true, superseded: true }, today)).toBe('revoked');
      expect(certificateStatus({ updateDueOn: due, revoked: true, superseded: false }, today)).toBe(
        'revoked',
      );
      expect(certificateStatus({ updateDueOn: due, revoked: false, superseded: true }, today)).toBe(
        'superseded',
      );
    }
  });

  it('only ever moves on from valid over expiring to overdue', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const order = ['valid', 'expiring', 'overdue'];
    fc.assert(
      fc.property(day, day, day, (adopted, one, other) => {
        const due = updateDueOn(adopted);
        expect(due > adopted).toBe(true);
        const [earlier, later] = [one, other].sort() as [string, string];
        expect(order.indexOf(status(due, earlier))).toBeLessThanOrEqual(order.indexOf(status(due, later)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('deadlines and numbers', () => {
  it.each([
    ['2026-11-23', 8, '2027-01-18'],
    ['2028-02-01', 4, '2028-02-29'],
    ['2027-02-01', 4, '2027-03-01'],
    ['2026-12-31', 1, '2027-01-07'],
    // Summer time begins and ends in between: a day stays a day.
    ['2026-03-26', 1, '2026-04-02'],
    ['2026-10-22', 1, '2026-10-29'],
  ])('%s and %i weeks is %s', (day, weeks, expected) => {
    expect(weeksAfter(day, weeks)).toBe(expected);
  });

  it.each([
    [2026, 1, 'KC-2026-0001'],
    [2027, 9999, 'KC-2027-9999'],
    [2027, 10000, 'KC-2027-10000'],
  ])('year %i, number %i is %s', (year, serial, expected) => {
    expect(certificateNumber(year, serial)).toBe(expected);
  });
});
