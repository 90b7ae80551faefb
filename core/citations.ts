/** Where visible facts come from: which records cite which source. */
import type { Alert, Case, Coalition, Context, Member, Network, OtherNetwork, Tie } from './network.ts';
import type { Source } from './stored-network.ts';

type Citing = {
  members?: (Pick<Member, 'sourceId' | 'presences'> & { offers: { sourceId: string | null }[] })[];
  ties?: Tie[];
  coalitions?: Coalition[];
  cases?: Case[];
  contexts?: Context[];
  alerts?: Alert[];
  otherNetworks?: OtherNetwork[];
};

/** The source ids that records cite, one entry a citation. */
export function citationsOf({ members = [], ...others }: Citing): string[] {
  const { ties = [], coalitions = [], cases = [], contexts = [], alerts = [], otherNetworks = [] } = others;
  const cited: string[] = [];
  // Records are many and most cite nothing, so no list is made of them on the way.
  const note = (records: readonly { sourceId: string | null }[]) => {
    for (const { sourceId } of records) if (sourceId !== null) cited.push(sourceId);
  };
  for (const records of [members, ties, coalitions, cases, contexts, alerts, otherNetworks]) note(records);
  for (const { presences, offers } of members) {
    note(presences);
    note(offers);
  }
  return cited;
}

/** The sources that some records cite, in the network's order. */
export function sourcesOf(network: Pick<Network, 'sources'>, citing: Citing): Source[] {
  const cited = new Set(citationsOf(citing));
  return network.sources.filter((source) => cited.has(source.id));
}

/** Every source with the number of visible records that cite it. */
export function countedSources(network: Network): (Source & { recordCount: number })[] {
  const counts = new Map<string, number>();
  for (const id of citationsOf(network)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return network.sources.map((source) => ({ ...source, recordCount: counts.get(source.id) ?? 0 }));
}
