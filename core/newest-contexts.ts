import type { Context } from './network.ts';

/** The newest of each indicator in each country, by country and then indicator. */
export function newestContexts(contexts: readonly Context[]): Context[] {
  const newest = new Map<string, Context>();
  for (const context of contexts) {
    const key = `${context.country} ${context.indicator}`;
    const known = newest.get(key);
    if (!known || known.year < context.year) newest.set(key, context);
  }
  return [...newest].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, context]) => context);
}
