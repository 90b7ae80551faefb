/** What of events and calls is still to come. */
import { byName } from '../network.ts';

/** `startsAt` is a day or a minute in UTC; null: no date yet, or none needed. */
type Dated = { id: string; topic: string; startsAt: string | null; outcome: string | null };

/** Once its day is past, or somebody said what came of it. @param today a day, UTC. */
export function isOver({ startsAt, outcome }: Pick<Dated, 'startsAt' | 'outcome'>, today: string): boolean {
  return outcome !== null || (startsAt !== null && startsAt.slice(0, 10) < today);
}

/** What is to come, the soonest first and what has no date last; what is past, the latest first; equals by topic. */
export function inTime<E extends Dated>(exchanges: readonly E[], today: string): { ahead: E[]; past: E[] } {
  const sorted = exchanges
    .map((exchange) => ({ exchange, name: exchange.topic, id: exchange.id, at: exchange.startsAt ?? 'later' }))
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : byName(one, other)));
  const over = sorted.filter(({ exchange }) => isOver(exchange, today));
  return {
    ahead: sorted.filter((one) => !over.includes(one)).map(({ exchange }) => exchange),
    past: over
      .sort((one, other) => (one.at > other.at ? -1 : one.at < other.at ? 1 : byName(one, other)))
      .map(({ exchange }) => exchange),
  };
}
