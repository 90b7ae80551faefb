/** Events and calls for exchange, and how their time reads. */
import { bridgesApi } from '../bridges-api.ts';
import { exchangeText } from '../text/exchange-text.ts';
import { createResource } from './resource.ts';

export const exchanges = createResource(bridgesApi.exchanges);

/** A day, or a moment in the viewer's own time and in UTC; what has no date says so. */
export function timeWords(startsAt: string | null): string[] {
  if (startsAt === null) return [exchangeText.noDate];
  if (!startsAt.includes('T')) return [exchangeText.onDay(startsAt)];
  return [exchangeText.atMoment(startsAt), exchangeText.inUtc(startsAt)];
}
