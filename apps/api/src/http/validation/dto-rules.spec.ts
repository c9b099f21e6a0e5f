import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { getMetadataStorage } from 'class-validator';
import { CONSTRAINT_TEXTS } from './constraint-texts.js';

interface Rule {
  readonly target: Function;
  readonly propertyName: string;
  readonly type: string;
  readonly name?: string;
  readonly context?: { readonly text?: { readonly da: string; readonly en: string } };
  readonly constraints?: readonly unknown[];
}

/** Rules that say how a value is treated, not what it must be. */
const NO_REFUSAL = ['conditionalValidation', 'whitelistValidation', 'promiseValidation'];
/** Rules that bound a text's length, or leave only few or short ones. */
const BOUNDING = ['isCriterion', 'maxLength', 'isLength', 'isIn', 'isEnum', 'isUuid', 'isDay', 'isInstant'];

/** Every rule of every DTO of the API, from the validator's own register. */
function allRules(): Rule[] {
  const { validationMetadatas } = getMetadataStorage() as unknown as {
    validationMetadatas: Map<Function, Rule[]>;
  };
  return [...validationMetadatas.values()].flat().filter(({ target }) => target.name.endsWith('Dto'));
}

/** A pattern over the whole text without any open repetition. */
function isBoundedPattern({ constraints }: Rule): boolean {
  const pattern = constraints?.[0];
  return pattern instanceof RegExp && /^\^.*\$$/.test(pattern.source) && !/[*+]|,\}/.test(pattern.source);
}

function byProperty(rules: readonly Rule[]): Map<string, Rule[]> {
  const properties = new Map<string, Rule[]>();
  for (const rule of rules) {
    const name = `${rule.target.name}.${rule.propertyName}`;
    properties.set(name, [...(properties.get(name) ?? []), rule]);
  }
  return properties;
}

describe('the rules of all bodies and queries', () => {
  let rules: Rule[];
  beforeAll(async () => {
    const root = join(process.cwd(), 'apps/api/src');
    const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.dto.ts'));
    for (const file of files) await import(pathToFileURL(join(root, file)).href);
    rules = allRules();
    expect(rules.length).toBeGreaterThan(100);
  });
  const nameOf = (rule: Rule): string => rule.name ?? rule.type;

  it('have a Danish and an English text each, with what is wrong and what to do', () => {
    const without = rules
      .filter((rule) => !NO_REFUSAL.includes(rule.type))
      .filter((rule) => !rule.context?.text && !(nameOf(rule) in CONSTRAINT_TEXTS))
      .map((rule) => `${rule.target.name}.${rule.propertyName}: ${nameOf(rule)}`);
    expect(without).toEqual([]);
    for (const [name, textOf] of Object.entries(CONSTRAINT_TEXTS)) {
      const { da, en } = textOf([1, 2]);
      for (const text of [da, en]) {
        expect({ name, text }).toEqual({ name, text: expect.stringMatching(/^[A-ZÆØÅ].*\.$/) });
        expect(text).not.toMatch(/undefined|\[object/);
      }
      expect(da).not.toBe(en);
    }
  });

  it('bound every text', () => {
    const unbounded = [...byProperty(rules)]
      .filter(([, own]) =>
        own.some((rule) => ['isString', 'matches', 'isUrl', 'isEmail'].includes(nameOf(rule))),
      )
      .filter(([, own]) => !own.some((rule) => BOUNDING.includes(nameOf(rule)) || isBoundedPattern(rule)))
      .map(([property]) => property);
    expect(unbounded).toEqual([]);
  });

  it('bound every list', () => {
    const unbounded = [...byProperty(rules)]
      .filter(([, own]) => own.some((rule) => nameOf(rule) === 'isArray' || rule.type === 'isArray'))
      .filter(([, own]) => {
        const names = own.map(nameOf);
        return !names.includes('arrayMaxSize') && !(names.includes('arrayUnique') && names.includes('isIn'));
      })
      .map(([property]) => property);
    expect(unbounded).toEqual([]);
  });

  it('say what kind a value is', () => {
    const kinds = [
      'isString',
      'isInt',
      'isNumber',
      'isBoolean',
      'isArray',
      'isObject',
      ...BOUNDING,
      'matches',
    ];
    const untyped = [...byProperty(rules)]
      .filter(
        ([, own]) => !own.some((rule) => kinds.includes(nameOf(rule)) || rule.type === 'nestedValidation'),
      )
      .map(([property]) => property);
    expect(untyped).toEqual([]);
  });
});
