/** What the loaded network holds, in figures. */
import { SECTORS, type Sector } from '#core/vocabulary.ts';
import type { MemberBrief } from '../api.ts';
import { groupBy } from './group-by.ts';

export type SectorCount = { sector: Sector | null; memberCount: number };

/** Members by the first sector they name, in the order of the sectors; those without one come last. */
export function countByFirstSector(members: readonly Pick<MemberBrief, 'sectors'>[]): SectorCount[] {
  const groups = groupBy(members, (member) => member.sectors[0] ?? null);
  return [...SECTORS, null]
    .map((sector) => ({ sector, memberCount: groups.get(sector)?.length ?? 0 }))
    .filter(({ memberCount }) => memberCount > 0);
}

/** How many members one mark stands for, so that a picture of all stays small; a round figure. */
export function membersPerMark(total: number, mostMarks: number): number {
  let perMark = 1;
  for (const step of [5, 10, 50, 100, 500, 1000]) if (total / perMark > mostMarks) perMark = step;
  return perMark;
}
