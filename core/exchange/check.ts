/** What an event, a call or a lesson names that is not there. */
import type { Network } from '../network.ts';

type Naming = {
  country?: string | null;
  threatIds?: readonly string[];
  capacityIds?: readonly string[];
  caseId: string | null;
  exchangeId?: string | null;
};

type Known = Pick<Network, 'countries' | 'threats' | 'capacities' | 'cases' | 'exchanges'>;
type Problem = 'unknown-country' | 'unknown-threat' | 'unknown-capacity' | 'unknown-case' | 'unknown-exchange';

/** The first, of what the viewer sees; null where all is there. */
export function problemIn(naming: Naming, network: Known): { problem: Problem; value: string } | null {
  const { country = null, threatIds = [], capacityIds = [], caseId, exchangeId = null } = naming;
  const checks: [Problem, readonly (string | null)[], readonly string[]][] = [
    ['unknown-country', [country], network.countries.map(({ code }) => code)],
    ['unknown-threat', threatIds, idsOf(network.threats)],
    ['unknown-capacity', capacityIds, idsOf(network.capacities)],
    ['unknown-case', [caseId], idsOf(network.cases)],
    ['unknown-exchange', [exchangeId], idsOf(network.exchanges)],
  ];
  for (const [problem, values, known] of checks) {
    const value = values.find((one) => one !== null && !known.includes(one));
    if (value) return { problem, value };
  }
  return null;
}

function idsOf(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id);
}
