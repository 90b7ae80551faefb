/** The host of an address; the address itself where it is not one. */
export function siteName(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/]+)/.exec(address)?.[1] ?? address;
}
