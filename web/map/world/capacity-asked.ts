import { parseQuery } from '../query/query.ts';

/** The capacity that a query asks for first; null: none. */
export function capacityAsked(q: string): string | null {
  return parseQuery(q).terms.find(({ field }) => field === 'capacity')?.value ?? null;
}
