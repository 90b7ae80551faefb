/** Seats, commitments and conditions of a coalition in words. */
import type { Commitment, Pledge, Seat } from '#core/coalition-life/questions.ts';
import type { Words } from '../../state/words.ts';
import { pagesText } from '../../text/pages-text.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';

/** `Legal support, held twice, can do or lead`. */
export function seatWords({ capacityId, minLevel, count }: Seat, words: Words): string {
  const { seatLine } = coalitionLifeText;
  return seatLine(words.capacity(capacityId), count, minLevel > 1 ? pagesText.atLeast[minLevel].toLowerCase() : null);
}

/** `Legal support, can lead`. */
export function commitmentWords({ capacityId, level }: Commitment, words: Words): string {
  return `${words.capacity(capacityId)}, ${pagesText.levels[level]}`;
}

/** Each condition by itself: those with fixed words first, then what somebody wrote. */
export function conditionWords({ conditions, ownCondition }: Pick<Pledge, 'conditions' | 'ownCondition'>): string[] {
  const { fixed } = coalitionLifeText.conditions;
  return [...conditions.map((one) => fixed[one]), ...(ownCondition === '' ? [] : [ownCondition])];
}
