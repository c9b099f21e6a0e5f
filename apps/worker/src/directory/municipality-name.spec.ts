import { describe, expect, it } from '@jest/globals';
import { municipalityName } from './municipality-name.js';

describe('the name of a municipality in a text', () => {
  it.each([
    ['Egedal', null, 'Egedal Kommune', 'Egedal Municipality'],
    ['Vesthimmerlands', null, 'Vesthimmerlands Kommune', 'Vesthimmerlands Municipality'],
    ['København', 'Copenhagen', 'Københavns Kommune', 'City of Copenhagen'],
    ['Bornholm', null, 'Bornholms Regionskommune', 'Regional Municipality of Bornholm'],
  ])('of %s', (name, nameEn, da, en) => {
    expect(municipalityName(name, nameEn)).toEqual({ da, en });
  });
});
