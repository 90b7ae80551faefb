/** The members who would be gone, found in what the viewer sees. */
import { countryByCode, type Network } from '../network.ts';
import type { Country } from '../stored-network.ts';
import type { WhatIfQuestion } from './question.ts';
import { indexOf, marksOf, type TieIndex } from './tie-index.ts';

export type Lost = {
  network: Network;
  index: TieIndex;
  /** Places of those who are gone, ascending, each once. */
  places: number[];
  /** 1 for each of them. */
  gone: Uint8Array;
  country: Country | null;
};

export type NotLost = { problem: 'unknown-member' | 'unknown-country'; value: string };

/** What is asked, with names resolved among what the viewer can see; or the first one that is not there. */
export function readLoss(
  { memberIds, country: code }: WhatIfQuestion,
  network: Network,
): { ok: true; lost: Lost } | ({ ok: false } & NotLost) {
  const country = countryByCode(network).get(code ?? '') ?? null;
  if (code !== null && country === null) return { ok: false, problem: 'unknown-country', value: code };
  const index = indexOf(network);
  const stranger = memberIds.find((id) => !index.placeOf.has(id));
  if (stranger !== undefined) return { ok: false, problem: 'unknown-member', value: stranger };
  const places = [...new Set(memberIds.flatMap((id) => index.placeOf.get(id) ?? []))].sort((one, other) => one - other);
  return { ok: true, lost: { network, index, places, gone: marksOf(index, places), country } };
}
