import { isIPv4, isIPv6 } from 'node:net';

/** IPv6 subscribers are given at least this much and can change every address within it at will. */
const IPV6_GROUPS = 4;
const LAST_GROUP_MASK = 0xff00;

/**
 * The network that an address counts as: an IPv4 address itself, an IPv6 address's /56.
 * Null for an unknown address, which is never a known network.
 */
export function networkOf(ip: string | undefined): string | null {
  if (ip === undefined) return null;
  const address = ip.split('%')[0] ?? '';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  if (isIPv4(mapped)) return mapped;
  if (!isIPv6(address)) return null;
  const groups = groupsOf(address).slice(0, IPV6_GROUPS);
  groups[IPV6_GROUPS - 1] = (groups[IPV6_GROUPS - 1] ?? 0) & LAST_GROUP_MASK;
  return `${groups.map((group) => group.toString(16)).join(':')}::/56`;
}

/** The first groups of an IPv6 address; its tail may be shortened by `::` or written as IPv4. */
function groupsOf(address: string): number[] {
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length - (address.includes('.') ? 1 : 0);
  return [...before, ...Array.from({ length: zeros }, () => '0'), ...after].map((group) =>
    Number.parseInt(group, 16),
  );
}
