/** Whom a network address stands for. */

const GROUPS = 8;
/** What one connection is given as a whole: half of an address of the sixth version. */
const OWN_GROUPS = 4;

/**
 * What attempts from an address are counted under: an IPv4 address whole, of an IPv6 address the first 64 bits, since
 * whoever has one connection has all addresses that begin so.
 */
export function addressGroup(address: string): string {
  if (!address.includes(':')) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [before = '', after] = address.toLowerCase().split('%', 1).join('').split('::');
  const [head, tail] = [groupsOf(before), groupsOf(after ?? '')];
  const zeros = after === undefined ? 0 : Math.max(0, GROUPS - head.length - tail.length);
  const all = [...head, ...Array.from({ length: zeros }, () => '0'), ...tail];
  return all.slice(0, OWN_GROUPS).join(':');
}

/** Without leading zeros, so that an address has one form. */
function groupsOf(text: string): string[] {
  return text === '' ? [] : text.split(':').map((group) => group.replace(/^0+(?=.)/, ''));
}
