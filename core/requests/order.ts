/** In which order requests are listed: by what the viewer sees of them, and by nothing else. */
import { compareText } from '../network.ts';
import type { Urgency } from '../vocabulary.ts';
import type { RequestStage } from './stages.ts';

type Listed = { id: string; stage: RequestStage; urgency: Urgency | null; by: string | null; title: string | null };

/** Open ones first; of these what is sealed, what is most urgent, and what is needed soonest. */
export function byUrgency(one: Listed, other: Listed): number {
  const isOver = ({ stage }: Listed) => Number(stage !== 'open');
  const urgency = (listed: Listed) => listed.urgency ?? 4;
  return (
    isOver(one) - isOver(other) ||
    urgency(other) - urgency(one) ||
    compareText(one.by ?? '9', other.by ?? '9') ||
    compareText(one.title ?? '', other.title ?? '') ||
    (one.id < other.id ? -1 : 1)
  );
}
