/** Whether a member fits a question, and if not, which condition of the question keeps it off the list. */
import type { Member, Offer } from '../network.ts';
import { isConfirmationDue } from '../own/due.ts';
import type { Asked } from './asked.ts';
import { offersFor, says } from './criteria.ts';
import { levelOf, type Sought, unstatedAmong } from './usefulness.ts';
import { holdsAt, isAt } from './whereabouts.ts';

/**
 * Why a member that offers what is sought is still not on the list, in the order in which the reasons are given.
 * `unstated`: states no level where one is asked for. `elsewhere`: not in that country, or not in that way.
 * `specialism`: does not say those words. `language`, `stance`: says otherwise, or nothing. `stale`: nobody confirmed
 * its entry within a year. `busy` and `closed`: takes on little new work, or none.
 */
export const LEFT_OUT = [
  'unstated',
  'elsewhere',
  'specialism',
  'language',
  'stance',
  'stale',
  'busy',
  'closed',
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** `other`: offers nothing that is sought, or is not what is asked for. */
export type Fit = 'fits' | LeftOut | 'other';

export function fitOf(asked: Asked, member: Member): Fit {
  if (member.id === asked.seeker?.id || !isOfSector(asked, member) || !saysText(asked, member)) return 'other';
  const lacks = lackOf(asked, member);
  if (lacks === 'offer') return isHiddenByLevel(asked, member) ? 'unstated' : 'other';
  return lacks ?? 'fits';
}

/** The first condition that a member does not meet; null: it meets them all. */
function lackOf(asked: Asked, member: Member): 'offer' | Exclude<LeftOut, 'unstated'> | null {
  const { sought, spot, specialism } = asked;
  const offers = sought.length === 0 ? member.offers : member.offers.filter((offer) => isSought(sought, offer));
  if (sought.length > 0 && offers.length === 0) return 'offer';
  if (spot !== null && !isAt(spot, member)) return 'elsewhere';
  const there = spot === null ? offers : offers.filter((offer) => holdsAt(spot, offer));
  if (sought.length > 0 && there.length === 0) return 'elsewhere';
  if (specialism.length > 0 && !there.some((offer) => says(offer, specialism))) return 'specialism';
  if (!worksIn(asked, member)) return 'language';
  if (!standsAs(asked, member)) return 'stance';
  if (!isFreshFor(asked, member)) return 'stale';
  if (!isReady(asked, member)) return member.availability === 'closed' ? 'closed' : 'busy';
  return null;
}

/** Whether a member would fit if any level would do. */
function isHiddenByLevel(asked: Asked, member: Member): boolean {
  if (unstatedAmong(asked.sought, offersFor(asked, member)).length === 0) return false;
  const sought = asked.sought.map((one) => ({ ...one, minLevel: 1 as const }));
  return lackOf({ ...asked, sought }, member) === null;
}

/** Whether an offer is one of what is sought, at the level asked for. */
export function isSought(sought: Sought[], offer: Offer): boolean {
  return sought.some(({ capacityId, minLevel }) => capacityId === offer.capacityId && levelOf(offer) >= minLevel);
}

export function isOfSector({ sector }: Asked, member: Member): boolean {
  return sector === null || member.sectors.includes(sector);
}

export function saysText({ textScores }: Asked, member: Member): boolean {
  return textScores === null || textScores.has(member.id);
}

export function worksIn({ language }: Asked, member: Member): boolean {
  return language === null || member.languages.includes(language);
}

/** Whoever decides case by case can do both; whoever does not say is out. */
export function standsAs({ stance }: Pick<Asked, 'stance'>, member: Pick<Member, 'stance'>): boolean {
  if (stance === null || member.stance === 'case-by-case') return true;
  return member.stance === (stance === 'public' ? 'public' : 'quiet-only');
}

export function isFreshFor({ freshOnly, today }: Asked, member: Member): boolean {
  return !freshOnly || isFresh(member, today);
}

/** Whether the member itself or a coordinator said within a year that its entry is right. */
export function isFresh({ confirmedOn, vouchedOn }: Pick<Member, 'confirmedOn' | 'vouchedOn'>, today: string): boolean {
  return !isConfirmationDue(confirmedOn, today) || !isConfirmationDue(vouchedOn, today);
}

export function isReady(
  { availability: asked }: Pick<Asked, 'availability'>,
  { availability }: Pick<Member, 'availability'>,
): boolean {
  if (availability === 'closed') return false;
  if (asked === null) return true;
  return availability === 'open' || (asked === 'open' && availability === null);
}
