/** What is held in a country, what could come from outside, and what a coalition there might start from. */
import { byName, countryByCode, isPresentIn, type Member, type Network, offersIn, reaches } from '../network.ts';
import { isConfirmationDue } from '../own/due.ts';
import type { Capacity } from '../stored-network.ts';
import type { Urgency } from '../vocabulary.ts';

export type Coverage = {
  capacityId: string;
  /** Members in the country who offer it there, by name. */
  hereIds: string[];
  /** Members elsewhere who offer it and say that they can help there, by name. */
  outsideIds: string[];
  /** Members in the country who need it, by name, and how urgently one of them does at the most. */
  neededByIds: string[];
  urgency: Urgency | null;
  /** How many of those in the country said within the last year that their entry is correct. */
  freshCount: number;
};

/**
 * Every capacity of the network, in its order. Of an unknown country nobody holds or needs anything.
 * @param today a day as in `2025-11-22`.
 */
export function coverageOf(network: Network, countryCode: string, today: string): Coverage[] {
  const country = countryByCode(network).get(countryCode);
  const isHere = (member: Member) => isPresentIn(member, countryCode);
  const here = country ? network.members.filter(isHere).sort(byName) : [];
  const outside = country ? network.members.filter((member) => !isHere(member) && reaches(member, country)) : [];
  const hereIds = holdersByCapacity(here, countryCode);
  const outsideIds = holdersByCapacity(outside, countryCode);
  const needs = needsByCapacity(here);
  const isFresh = new Set(here.filter((one) => !isConfirmationDue(one.confirmedOn, today)).map((one) => one.id));
  return network.capacities.map(({ id }) => ({
    capacityId: id,
    hereIds: hereIds.get(id) ?? [],
    outsideIds: outsideIds.get(id) ?? [],
    neededByIds: needs.get(id)?.memberIds ?? [],
    urgency: needs.get(id)?.urgency ?? null,
    freshCount: (hereIds.get(id) ?? []).filter((holder) => isFresh.has(holder)).length,
  }));
}

function holdersByCapacity(members: Member[], countryCode: string): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  for (const member of members.sort(byName)) {
    const capacityIds = new Set(offersIn(member, countryCode).map(({ capacityId }) => capacityId));
    for (const id of capacityIds) {
      const ids = holders.get(id);
      if (ids) ids.push(member.id);
      else holders.set(id, [member.id]);
    }
  }
  return holders;
}

export type CountryNeed = {
  capacityId: string;
  /** Nobody there holds it and somebody from outside could bring it. */
  isGap: boolean;
  /** How urgently a member there says that it is needed, at the most; null: nobody says so. */
  urgency: Urgency | null;
};

const MOST_NEEDS = 8;

/**
 * What a coalition for a country might start from: first the solidarity capacities that nobody there holds and
 * somebody from outside could bring, then what else members there say they need; in both parts what they need most
 * urgently comes first, then the network's order of capacities decides; at most eight.
 */
export function needsOf(network: Pick<Network, 'capacities'>, coverage: readonly Coverage[]): CountryNeed[] {
  const lines = coverage.map(({ capacityId, hereIds, outsideIds, urgency }) => ({
    capacityId,
    isHeld: hereIds.length > 0,
    isBringable: outsideIds.length > 0,
    urgency,
  }));
  return chooseNeeds(lines, solidarityIds(network));
}

/** What one capacity is in a country, whatever counts as holding it there. */
export type NeedLine = { capacityId: string; isHeld: boolean; isBringable: boolean; urgency: Urgency | null };

/** The choice behind `needsOf`, for those who count in their own way. */
export function chooseNeeds(lines: readonly NeedLine[], solidarity: ReadonlySet<string>): CountryNeed[] {
  return lines
    .map(({ capacityId, isHeld, isBringable, urgency }) => ({
      capacityId,
      isGap: solidarity.has(capacityId) && !isHeld && isBringable,
      urgency,
    }))
    .filter(({ isGap, urgency }) => isGap || urgency !== null)
    .sort((one, other) => Number(other.isGap) - Number(one.isGap) || (other.urgency ?? 0) - (one.urgency ?? 0))
    .slice(0, MOST_NEEDS);
}

export function solidarityIds({ capacities }: { capacities: readonly Pick<Capacity, 'id' | 'kind'>[] }): Set<string> {
  return new Set(capacities.filter(({ kind }) => kind === 'solidarity').map(({ id }) => id));
}

/** @param here by name. */
function needsByCapacity(here: Member[]): Map<string, { memberIds: string[]; urgency: Urgency }> {
  const needs = new Map<string, { memberIds: string[]; urgency: Urgency }>();
  for (const member of here) {
    for (const { capacityId, urgency } of member.needs) {
      const { memberIds = [], urgency: known = urgency } = needs.get(capacityId) ?? {};
      needs.set(capacityId, { memberIds: [...memberIds, member.id], urgency: urgency > known ? urgency : known });
    }
  }
  return needs;
}
