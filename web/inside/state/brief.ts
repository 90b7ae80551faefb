/** What of a coalition fits on one sheet of paper. */
import type { Inside } from '../coalitions-api.ts';

/** Who calls whom: the convenor first, then the members in the order of their list. */
export function callOrderOf({ fellows }: Pick<Inside, 'fellows'>): { id: string; name: string }[] {
  const chair = fellows.filter(({ convenes }) => convenes);
  return [...chair, ...fellows.filter(({ convenes }) => !convenes)].map(({ member }) => member);
}

/** So many letters of a charter leave room for the members on the same page. */
const MOST_LETTERS = 2200;

/** As many whole paragraphs of a charter as there is room for. */
export function charterExcerpt(charter: string): { text: string; isCut: boolean } {
  const paragraphs = charter.split(/\n{2,}/);
  const kept: string[] = [];
  let letters = 0;
  for (const paragraph of paragraphs) {
    letters += paragraph.length;
    if (letters > MOST_LETTERS) return { text: kept.join('\n\n'), isCut: true };
    kept.push(paragraph);
  }
  return { text: charter, isCut: false };
}
