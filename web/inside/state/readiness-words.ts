/** Whether a coalition would hold tomorrow, in words: each check with what is to mend. */
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import type { Inside } from '../coalitions-api.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';

export type Check = { name: string; sentence: string; isFine: boolean };

export function checksOf({ readiness, fellows, reviewOn }: Inside, words: Words): Check[] {
  const wording = coalitionLifeText.readiness;
  const { filled, open, heldOnce, staleIds, endingIds, isReviewOverdue, drill } = readiness;
  const namesOf = (ids: readonly string[]) =>
    text.list(fellows.filter(({ member }) => ids.includes(member.id)).map(({ member }) => member.name));
  const reviewWords = reviewOn === null ? wording.review.none : wording.review.fine(text.day(reviewOn));
  return [
    check(wording.seats.name, open === 0, wording.seats.fine, wording.seats.mend(open)),
    check(
      wording.single.name,
      heldOnce.length === 0 && (filled > 0 || open === 0),
      wording.single.fine,
      heldOnce.length === 0 ? wording.single.nothing : wording.single.mend(text.list(heldOnce.map(words.capacity))),
    ),
    check(wording.stale.name, staleIds.length === 0, wording.stale.fine, wording.stale.mend(namesOf(staleIds))),
    check(wording.ending.name, endingIds.length === 0, wording.ending.fine, wording.ending.mend(namesOf(endingIds))),
    check(
      wording.review.name,
      reviewOn !== null && !isReviewOverdue,
      reviewWords,
      isReviewOverdue ? wording.review.mend : reviewWords,
    ),
    drill === null
      ? check(wording.drill.name, false, '', wording.drill.none)
      : check(
          wording.drill.name,
          drill.answered === drill.of,
          wording.drill.fine,
          wording.drill.mend(drill.answered, drill.of),
        ),
  ];
}

function check(name: string, isFine: boolean, fine: string, mend: string): Check {
  return { name, isFine, sentence: isFine ? fine : mend };
}
