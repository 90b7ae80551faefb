/** What to think of before writing to a partner. */
import type { Partner } from '../api.ts';
import type { Names } from '../state/names.ts';
import { partnersText } from '../text/partners-text.ts';
import { text } from '../text/text.ts';
import './partner-heed.css';

export function PartnerHeed({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul class="partner-heed">
      {sentences.map((sentence) => (
        <li class="partner-heed_one" key={sentence}>
          {sentence}
        </li>
      ))}
    </ul>
  );
}

/** What being busy takes off stands with the points. */
export function heedSentences({ cautions, requestLimit, availability }: Partner, names: Names): string[] {
  const words = partnersText.reasons;
  const sentences = cautions.flatMap((caution): string[] => {
    if (caution.kind === 'stance') return [words.stance(caution.theirs, caution.ours)];
    if (caution.kind === 'stale')
      return [words.stale(caution.confirmedOn === null ? null : text.day(caution.confirmedOn))];
    if (caution.kind === 'conditions') return [words.conditions(text.list(caution.capacityIds.map(names.capacity)))];
    if (caution.kind === 'level-unstated')
      return [words.levelUnstated(text.list(caution.capacityIds.map(names.capacity)))];
    return [];
  });
  const limit = requestLimit === null ? [] : [words.limit(requestLimit)];
  return [...sentences, ...(availability === null ? [words.loadNotStated] : []), ...limit];
}
