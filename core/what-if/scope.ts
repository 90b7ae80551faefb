/** Among whom a loss is looked for, and what counts as lost. */
import { countryByCode, type Network } from '../network.ts';
import { placeIn } from '../place.ts';
import type { Country } from '../stored-network.ts';
import { type Holders, holdersAmong, holdersAnywhere, holdersOutside, placesByCountry, restingOn } from './holders.ts';
import { indexOf, marksOf, type TieIndex } from './tie-index.ts';

export type Scope = {
  index: TieIndex;
  /** Places of those who could be lost, ascending. */
  candidates: number[];
  /** 1 for each place that counts when it is cut off or orphaned. */
  counted: Uint8Array;
  /** Who holds what: one a country, or one for all. */
  holders: Holders[];
};

export type ScopeQuestion = { country: string | null; coalitionId: string | null };

export type NoScope = { problem: 'unknown-country' | 'unknown-coalition'; value: string };

/**
 * Without a country or a coalition: everybody, and what is held in each country by those who are there.
 * With a country: those who are there or can help there; only those who are there count when they are cut off; a capacity
 * rests on those there or, where nobody there holds it, on those who could bring it.
 * With a coalition: its members and the ties between them; its country where none is asked for, and without any what
 * they offer anywhere.
 */
export function scopeOf(
  network: Network,
  { country: code, coalitionId }: ScopeQuestion,
): { ok: true; scope: Scope } | ({ ok: false } & NoScope) {
  const country = countryByCode(network).get(code ?? '') ?? null;
  if (code !== null && country === null) return { ok: false, problem: 'unknown-country', value: code };
  if (coalitionId === null) return { ok: true, scope: country ? inCountry(network, country) : everywhere(network) };
  const coalition = network.coalitions.find(({ id }) => id === coalitionId);
  if (!coalition) return { ok: false, problem: 'unknown-coalition', value: coalitionId };
  const place = country ?? countryByCode(network).get(coalition.country ?? '') ?? null;
  return { ok: true, scope: inCoalition(network, coalition.memberIds, place) };
}

function everywhere(network: Network): Scope {
  const index = indexOf(network);
  const holders = [...placesByCountry(index)].map(([code, here]) => holdersAmong(index, here, code));
  return { index, ...allOf(index), holders };
}

function inCountry(network: Network, country: Country): Scope {
  const index = indexOf(network);
  const here = placesByCountry(index).get(country.code) ?? [];
  const candidates = [...index.members.entries()].filter(([, member]) => placeIn(country, member) !== null);
  return {
    index,
    candidates: candidates.map(([place]) => place),
    counted: marksOf(index, here),
    holders: [holdersFor(index, country, here)],
  };
}

function inCoalition(network: Network, memberIds: readonly string[], country: Country | null): Scope {
  const ids = new Set(memberIds);
  const index = indexOf({ members: network.members.filter(({ id }) => ids.has(id)), ties: network.ties });
  const here = placesByCountry(index).get(country?.code ?? '') ?? [];
  return { index, ...allOf(index), holders: [country ? holdersFor(index, country, here) : holdersAnywhere(index)] };
}

function holdersFor(index: TieIndex, country: Country, here: readonly number[]): Holders {
  return restingOn(holdersAmong(index, here, country.code), holdersOutside(index, country));
}

function allOf({ members }: TieIndex) {
  return { candidates: [...members.keys()], counted: new Uint8Array(members.length).fill(1) };
}
