/** What of a coalition fits on one sheet of paper. */
import type { Inside } from '../coalitions-api.ts';

/** Who calls whom: the convenor first, then the members in the order of their list. */
export function callOrderOf({ fellows }: Pick<Inside, 'fellows'>): Inside['fellows'] {
  const chair = fellows.filter(({ convenes }) => convenes);
  return [...chair, ...fellows.filter(({ convenes }) => !convenes)];
}

/** So many letters of a charter fit on the page beside nothing else; of what a member or an open seat takes of it. */
const MOST_LETTERS = 2600;
const LEAST_OF_A_MEMBER = 70;
const OF_AN_OPEN_SEAT = 40;
const SHORT_PURPOSE = 200;

/** How many letters of a charter there is room for beside the purpose, the members with their conditions, and the open seats. */
export function roomBeside(purpose: string | null, { fellows, seats }: Pick<Inside, 'fellows' | 'seats'>): number {
  const members = fellows.map(({ member, pledge }) => {
    const conditions = pledge === null ? 0 : pledge.ownCondition.length + 40 * pledge.conditions.length;
    return Math.max(LEAST_OF_A_MEMBER, member.name.length + 30 * (pledge?.bringing.length ?? 0) + conditions);
  });
  const open = seats.filter((seat) => seat.open > 0).length;
  const most = MOST_LETTERS - Math.max(0, (purpose ?? '').length - SHORT_PURPOSE);
  return most - members.reduce((sum, letters) => sum + letters, 0) - OF_AN_OPEN_SEAT * open;
}

/** As many whole paragraphs of a charter as there is room for. @param room in letters */
export function charterExcerpt(charter: string, room: number): { text: string; isCut: boolean } {
  const kept: string[] = [];
  let letters = 0;
  for (const paragraph of charter.split(/\n{2,}/)) {
    letters += paragraph.length;
    if (letters > room) return { text: kept.join('\n\n'), isCut: true };
    kept.push(paragraph);
  }
  return { text: charter, isCut: false };
}
