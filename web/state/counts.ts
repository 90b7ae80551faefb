/** What the loaded network holds, in figures. */
import { SECTORS, type Sector } from '#core/vocabulary.ts';
import type { MemberBrief } from '../api.ts';

export type SectorCount = { sector: Sector | null; memberCount: number };

/** Members by every sector they name, as the list of a sector has them; those without one come last. */
export function countBySector(members: readonly Pick<MemberBrief, 'sectors'>[]): SectorCount[] {
  const inSector = SECTORS.map((sector) => ({
    sector,
    memberCount: members.filter(({ sectors }) => sectors.includes(sector)).length,
  }));
  return [
    ...inSector,
    { sector: null, memberCount: members.filter(({ sectors }) => sectors.length === 0).length },
  ].filter(({ memberCount }) => memberCount > 0);
}

/** How many members one mark stands for, so that a picture of all stays small; a round figure. */
export function membersPerMark(total: number, mostMarks: number): number {
  let perMark = 1;
  for (const step of [5, 10, 50, 100, 500, 1000]) if (total / perMark > mostMarks) perMark = step;
  return perMark;
}
