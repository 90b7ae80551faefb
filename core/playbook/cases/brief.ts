/** What a list says of a case: enough to choose by, without its long texts. */
import type { Case } from '../../network.ts';

type BriefField =
  | 'id'
  | 'title'
  | 'kind'
  | 'isAnonymous'
  | 'actor'
  | 'country'
  | 'area'
  | 'began'
  | 'ended'
  | 'published'
  | 'releasedOn'
  | 'solidarity'
  | 'dimensions'
  | 'threatIds'
  | 'playIds'
  | 'capacityIds';

export type CaseBrief = Pick<Case, BriefField> & {
  /** How it begins: what happened, or what was done; null where neither is told. */
  opening: string | null;
};

const LONGEST_OPENING = 180;

/** Of a case as one viewer sees it: what is null there is null here, and `opening` has 180 signs at most. */
export function caseBrief(one: Case): CaseBrief {
  return {
    id: one.id,
    title: one.title,
    kind: one.kind,
    isAnonymous: one.isAnonymous,
    actor: one.actor,
    country: one.country,
    area: one.area,
    began: one.began,
    ended: one.ended,
    published: one.published,
    releasedOn: one.releasedOn,
    solidarity: one.solidarity,
    dimensions: one.dimensions,
    threatIds: one.threatIds,
    playIds: one.playIds,
    capacityIds: one.capacityIds,
    opening: openingOf(one),
  };
}

function openingOf({ trigger, response }: Case): string | null {
  const words = (trigger ?? response)?.replace(/\s+/g, ' ').trim();
  if (!words) return null;
  if (words.length <= LONGEST_OPENING) return words;
  const cut = words.slice(0, LONGEST_OPENING);
  const end = cut.lastIndexOf(' ');
  return `${(end > LONGEST_OPENING / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:.–-]+$/u, '')}…`;
}
