/**
 * From what happened to who can help, in one answer: the plays that answer it, the cases behind them, what cases of it took,
 * and who has what is needed. The smallest set of helpers is worked out from there (`core/coalition`).
 */
import type { Case, Network } from '../../network.ts';
import { type Holding, holdersOf } from './holders.ts';
import { type Nearness, nearnessOf } from './nearness.ts';
import { casesOf, type ProposedPlay, playsFor } from './plays-for.ts';
import type { RespondQuestion } from './question.ts';

export type Chain = {
  plays: ProposedPlay[];
  /** The cases of it, nearest first. */
  cases: { case: Case; nearness: Nearness }[];
  /** What these cases say that they took, by how many of them, most first; then in the network's order. */
  tookInCases: { capacityId: string; caseCount: number }[];
  holdings: Holding[];
};

export type RespondVerdict =
  | { ok: true; chain: Chain }
  | { ok: false; problem: 'unknown-threat' | 'unknown-country' | 'unknown-capacity'; value: string };

/**
 * What a viewer can know about responding. It follows from the network alone, which holds what the viewer sees.
 * A threat that was retired is answered as before: links to it stay good.
 */
export function respondTo(network: Network, { threatId, country: code, needs }: RespondQuestion): RespondVerdict {
  if (!network.threats.some(({ id }) => id === threatId)) return unknown('unknown-threat', threatId);
  const country = network.countries.find((one) => one.code === code) ?? null;
  if (code !== null && country === null) return unknown('unknown-country', code);
  const capacityIds = new Set(network.capacities.map(({ id }) => id));
  const stranger = needs.find(({ capacityId }) => !capacityIds.has(capacityId));
  if (stranger) return unknown('unknown-capacity', stranger.capacityId);
  const areas = new Map(network.countries.map((one) => [one.code, one.areas]));
  const cases = casesOf(network, threatId, country);
  return {
    ok: true,
    chain: {
      plays: playsFor(network, threatId, cases),
      cases: cases.map((one) => ({
        case: one,
        nearness: nearnessOf(one, country, (other) => areas.get(other) ?? []),
      })),
      tookInCases: tookIn(network, cases),
      holdings: holdersOf(network, needs, country),
    },
  };
}

function tookIn({ capacities }: Pick<Network, 'capacities'>, cases: readonly Case[]): Chain['tookInCases'] {
  return capacities
    .filter(({ isRetired }) => !isRetired)
    .map(({ id }) => ({
      capacityId: id,
      caseCount: cases.filter(({ capacityIds }) => capacityIds.includes(id)).length,
    }))
    .filter(({ caseCount }) => caseCount > 0)
    .sort((one, other) => other.caseCount - one.caseCount);
}

function unknown(problem: Extract<RespondVerdict, { ok: false }>['problem'], value: string): RespondVerdict {
  return { ok: false, problem, value };
}
