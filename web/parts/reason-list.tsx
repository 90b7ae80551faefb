/** Why a partner is suggested: a bar, a sentence and the points of each reason; the points add up to the score. */
import type { Reason } from '../api.ts';
import type { Names } from '../state/names.ts';
import { reasonSentence } from '../state/reason-sentence.ts';
import { pagesText } from '../text/pages-text.ts';
import { partnersText } from '../text/partners-text.ts';
import { Bar } from '../ui/bar.tsx';
import './reason-list.css';

type ReasonListProps = {
  reasons: readonly Reason[];
  /** The areas where the partner helps without being there. */
  reach: readonly string[];
  names: Names;
  /** Points that being busy took off each of the reasons, together. */
  taken: number;
};

/** What the viewer gives no weight is no reason. */
function counts({ weight }: Reason): boolean {
  return weight > 0;
}

export function ReasonList({ reasons, reach, names, taken }: ReasonListProps) {
  const words = partnersText.reasons;
  const scale = Math.max(1, taken, ...reasons.map((reason) => reason.weight * 100));
  return (
    <ul class="reason-list">
      {reasons.filter(counts).map((reason) => (
        <li class={reason.points > 0 ? 'reason-list_reason' : 'reason-list_reason is-empty'} key={reason.term}>
          <Bar value={reason.points} possible={reason.weight * 100} scale={scale} />
          <span class="reason-list_amount">
            <span class="reason-list_points" dir="ltr">
              {words.gain(pagesText.points(reason.points))}
            </span>{' '}
            <span class="reason-list_share">{partnersText.outOfShare(pagesText.points(reason.weight * 100))}</span>
          </span>
          <span class="reason-list_sentence">{reasonSentence(reason, names, reach)}</span>
        </li>
      ))}
      {taken > 0 ? (
        <li class="reason-list_reason is-taken">
          <Bar value={taken} possible={taken} scale={scale} />
          <span class="reason-list_amount">{words.taken(pagesText.points(taken))}</span>
          <span class="reason-list_sentence">{words.takenSentence}</span>
        </li>
      ) : null}
    </ul>
  );
}
