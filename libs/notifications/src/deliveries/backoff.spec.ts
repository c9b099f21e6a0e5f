import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { notificationSettings } from '../settings.js';
import { backoff } from './backoff.js';
import { DELIVERY_ERRORS, errorLine, readErrorLine, type DeliveryErrorCode } from './delivery-error.js';

const settings = notificationSettings({});
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the wait before the next attempt', () => {
  it('grows from about a second to at most an hour and a bit', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((attempts) => backoff(attempts, settings, 0.5));
    expect(waits).toEqual([1, 3, 9, 27, 81, 243, 729, 2187, 3600].map((seconds) => seconds * 1000));
  });

  it('is never far from that and never shorter than after fewer attempts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), chance, chance, (attempts, one, other) => {
        const wait = backoff(attempts, settings, one);
        expect(wait).toBeGreaterThanOrEqual(800);
        expect(wait).toBeLessThanOrEqual(1.2 * settings.backoffLimit);
        if (attempts < 8) expect(backoff(attempts + 1, settings, other)).toBeGreaterThan(wait);
      }),
    );
  });
});

describe('the error kept with a delivery', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(DELIVERY_ERRORS) as DeliveryErrorCode[])),
        fc.string({ maxLength: 900 }),
        (code, detail) => {
          expect(readErrorLine(errorLine(code, detail))).toEqual({ code, detail: detail || null });
        },
      ),
    );
  });

  it('of an unknown form is shown as it is', () => {
    expect(readErrorLine('something old')).toEqual({ code: 'not_accepted', detail: 'something old' });
  });
});

describe('the settings', () => {
  it('take host and address from the configuration', () => {
    expect(
      notificationSettings({ BASE_URL: 'https://k.dk/', MAIL_FROM: 'Klimacert <post@kl.dk>' }),
    ).toMatchObject({
      baseUrl: 'https://k.dk',
      mailHost: 'kl.dk',
    });
    expect(notificationSettings({ BASE_URL: 'https://k.dk:8443' }).mailHost).toBe('k.dk');
  });
});
