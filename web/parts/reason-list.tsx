/** Why a partner is suggested: a bar, a sentence and the points of each reason; the points add up to the score. */
import type { Reason } from '../api.ts';
import { type Names, reasonSentence } from '../state/reason-sentence.ts';
import { partnersText } from '../text/partners-text.ts';
import { text } from '../text/text.ts';
import { Bar } from '../ui/bar.tsx';
import './reason-list.css';

type ReasonListProps = {
  reasons: readonly Reason[];
  /** The areas where the partner helps without being there. */
  reach: readonly string[];
  names: Names;
};

export function ReasonList({ reasons, reach, names }: ReasonListProps) {
  const scale = Math.max(...reasons.map((reason) => reason.weight)) * 100;
  return (
    <ul class="reason-list">
      {reasons.map((reason) => (
        <li class={reason.points > 0 ? 'reason-list_reason' : 'reason-list_reason is-empty'} key={reason.term}>
          <Bar value={reason.points} possible={reason.weight * 100} scale={scale} />
          <span class="reason-list_points">
            {text.points(reason.points)}{' '}
            <span class="reason-list_share">{partnersText.outOfShare(text.points(reason.weight * 100))}</span>
          </span>
          <span class="reason-list_sentence">{reasonSentence(reason, names, reach)}</span>
        </li>
      ))}
    </ul>
  );
}
