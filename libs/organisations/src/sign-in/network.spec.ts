import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { networkOf } from './network.js';

describe('the network that an address counts as', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2ff:3:4:5:6', '2001:db8:1:200::/56'],
    ['2001:db8::1', '2001:db8:0:0::/56'],
    ['::1', '0:0:0:0::/56'],
    ['fe80::1%eth0', 'fe80:0:0:0::/56'],
    ['64:ff9b::192.0.2.7', '64:ff9b:0:0::/56'],
    ['2001:DB8:1:2AB::', '2001:db8:1:200::/56'],
  ])('of %s is %s', (ip, network) => {
    expect(networkOf(ip)).toBe(network);
  });

  it.each([undefined, '', 'localhost', '300.1.1.1', '1.2.3', ':::'])('of %p is unknown', (ip) => {
    expect(networkOf(ip)).toBeNull();
  });

  it('is one for all addresses that an IPv6 subscriber can choose', () => {
    const group = fc.nat(0xffff).map((value) => value.toString(16));
    fc.assert(
      fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), fc.nat(0xff), (groups, low) => {
        const [a, b, c, d = ''] = groups;
        const sibling = ((Number.parseInt(d, 16) & 0xff00) | low).toString(16);
        const network = networkOf(groups.join(':'));
        expect(network).not.toBeNull();
        expect(networkOf([a, b, c, sibling, ...groups.slice(4).reverse()].join(':'))).toBe(network);
      }),
    );
  });
});
