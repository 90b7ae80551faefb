/** A seat that nobody takes: a capacity that nobody in a country offers. */
export type Ghost = { country: string; capacityId: string };

export function ghostId({ country, capacityId }: Ghost): string {
  return `ghost:${country}:${capacityId}`;
}
