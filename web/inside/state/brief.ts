/** What of a coalition fits on one sheet of paper. */
import type { Inside } from '../coalitions-api.ts';

/** Who calls whom: the convenor first, then the members in the order of their list. */
export function callOrderOf({ fellows }: Pick<Inside, 'fellows'>): Inside['fellows'] {
  const chair = fellows.filter(({ convenes }) => convenes);
  return [...chair, ...fellows.filter(({ convenes }) => !convenes)];
}

/** So many letters fit beside a few members, and so many fewer for each of them. */
const MOST_LETTERS = 2600;
const LETTERS_OF_A_MEMBER = 70;

/** As many whole paragraphs of a charter as there is room for. */
export function charterExcerpt(charter: string, memberCount: number): { text: string; isCut: boolean } {
  const paragraphs = charter.split(/\n{2,}/);
  const kept: string[] = [];
  let letters = 0;
  for (const paragraph of paragraphs) {
    letters += paragraph.length;
    if (letters > MOST_LETTERS - LETTERS_OF_A_MEMBER * memberCount) return { text: kept.join('\n\n'), isCut: true };
    kept.push(paragraph);
  }
  return { text: charter, isCut: false };
}
