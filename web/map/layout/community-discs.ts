/**
 * Where the discs of communities lie: those between which many ties lead beside each other.
 * Nothing but ties says where a community belongs.
 */
import type { Group } from '../grouping.ts';
import { chanceFrom, pointInCircle } from './chance.ts';
import { clearDiscs, pushDiscs } from './discs.ts';
import { type Links, neighboursOf } from './links.ts';
import type { Disc } from './settle.ts';

const STEPS = 200;
/** What part of the way to the mean of those it is tied to a disc goes in one step, and what part to the middle. */
const TIED_SHARE = 0.06;
const MIDDLE_SHARE = 0.02;

/** One disc for each group, in the order given. */
export function placeByBundles(groups: readonly Group[], radii: readonly number[], lane: number, links: Links): Disc[] {
  const discs = startByChance(groups, radii, lane);
  const bundles = bundlesBetween(groups, links);
  for (let step = 0; step < STEPS; step += 1) {
    const warmth = 1 - step / STEPS;
    const targets = discs.map((disc, index) => meanOf(discs, bundles[index] ?? new Map()) ?? disc);
    for (const [index, disc] of discs.entries()) {
      const target = targets[index] ?? disc;
      disc.x += (target.x - disc.x) * TIED_SHARE * warmth - disc.x * MIDDLE_SHARE;
      disc.y += (target.y - disc.y) * TIED_SHARE * warmth - disc.y * MIDDLE_SHARE;
    }
    pushDiscs(discs, lane);
  }
  clearDiscs(discs, lane);
  return discs;
}

/** At a point that follows from the smallest id among a group's members: others who come or go mostly leave it. */
function startByChance(groups: readonly Group[], radii: readonly number[], lane: number): Disc[] {
  const area = radii.reduce((sum, radius) => sum + (radius + lane / 2) ** 2, 0);
  return groups.map(({ memberIds }, index) => {
    const { x, y } = pointInCircle(chanceFrom(memberIds.reduce((least, id) => (id < least ? id : least))));
    return { x: x * Math.sqrt(area), y: y * Math.sqrt(area), radius: radii[index] ?? 0 };
  });
}

/** For each group how many ties lead to which others. */
function bundlesBetween(groups: readonly Group[], links: Links): Map<number, number>[] {
  const homeById = new Map(groups.flatMap(({ memberIds }, index) => memberIds.map((id) => [id, index])));
  return groups.map(({ memberIds }, index) => {
    const counts = new Map<number, number>();
    for (const id of memberIds.toSorted()) {
      for (const tied of neighboursOf(links, links.indexById.get(id) ?? -1)) {
        const home = homeById.get(links.ids[tied] ?? '');
        if (home !== undefined && home !== index) counts.set(home, (counts.get(home) ?? 0) + 1);
      }
    }
    return new Map([...counts].sort(([one], [other]) => one - other));
  });
}

function meanOf(discs: readonly Disc[], counts: ReadonlyMap<number, number>): { x: number; y: number } | null {
  let [x, y, total] = [0, 0, 0];
  for (const [index, count] of counts) {
    const disc = discs[index];
    if (!disc) continue;
    x += disc.x * count;
    y += disc.y * count;
    total += count;
  }
  return total === 0 ? null : { x: x / total, y: y / total };
}
