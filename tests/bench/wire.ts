/** What the network weighs on its way to the page, and how long it takes to make and to read. */
import { performance } from 'node:perf_hooks';
import { brotliCompressSync, constants } from 'node:zlib';
import { briefOf } from '#core/member-brief.ts';
import type { Network } from '#core/network.ts';
import { outlineOf } from '#core/network-columns/outline.ts';
import { packNetwork } from '#core/network-columns/pack.ts';
import { unpackNetwork } from '#core/network-columns/unpack.ts';
import { asSeenBy } from '#core/visibility.ts';
import { ANSWERS_QUALITY } from './phone/outline-on-the-wire.ts';
import { phoneNetwork } from './phone/phone-network.ts';

const SIZES = [
  [300, 1500],
  [2000, 8000],
  [10_000, 40_000],
] as const;
const TODAY = '2026-11-27';

export function benchWire(): void {
  const networks = SIZES.map(([members, ties]) => {
    const network = asSeenBy(phoneNetwork(members, ties), { role: 'reader', memberId: null });
    return { name: `${members} / ${ties}`, network };
  });
  process.stdout.write(`The whole network on the wire, kB after brotli ${ANSWERS_QUALITY}\n`);
  console.table(networks.map(({ name, network }) => ({ network: name, ...weights(network) })));
  process.stdout.write('What the columns consist of, kB after brotli each by itself\n');
  console.table(networks.map(({ name, network }) => ({ network: name, ...portions(network) })));
  process.stdout.write('Time in ms: made once for all who see the same, then kept; read in the page\n');
  console.table(networks.map(({ name, network }) => ({ network: name, ...times(network) })));
}

function weights(network: Network) {
  const { members, ties, coalitions, sources } = network;
  const columns = packNetwork(network, TODAY);
  const { ids, names, sectors, countries, capacities } = columns.members;
  return {
    '/api/map': kB(columns),
    '/api/map/outline': kB(outlineOf(columns)),
    'structure in columns': kB({ names, sectors, countries, ties: columns.ties.ends }),
    'with capacities and ids': kB({ ids, names, sectors, countries, capacities, ties: columns.ties.ends }),
    '/api/network': kB({ members: members.map(briefOf), ties, coalitions, sources }),
    'node-link': kB(nodeLink(network)),
  };
}

/** The same structure as most tools exchange it: numbered nodes, and links by number. */
function nodeLink({ members, ties }: Network) {
  const numbers = new Map(members.map(({ id }, number) => [id, number]));
  return {
    nodes: members.map((member, id) => ({
      id,
      label: member.name,
      sector: member.sectors[0],
      countries: briefOf(member).countries,
    })),
    links: ties.map(({ a, b }) => ({ source: numbers.get(a), target: numbers.get(b) })),
  };
}

function portions(network: Network) {
  const { members, ties, words, coalitions, contexts, sources } = packNetwork(network, TODAY);
  const { ids, names, acronyms, levels, needs, languages, stances, availabilities, confirmed, ...structure } = members;
  const { ends, ...kinds } = ties;
  return {
    ids: kB(ids),
    names: kB({ names, acronyms }),
    'kinds, sectors, places, capacities': kB(structure),
    'levels, needs': kB({ levels, needs }),
    'languages, stances, freshness': kB({ languages, stances, availabilities, confirmed, dates: words.dates }),
    'ends of ties': kB(ends),
    'kinds and dates of ties': kB(kinds),
    'words, contexts, sources, coalitions': kB({ words: { ...words, dates: [] }, coalitions, contexts, sources }),
  };
}

function times(network: Network) {
  const copy = { ...network };
  const [made, columns] = timed(() => packNetwork(copy, TODAY));
  const [kept] = timed(() => packNetwork(copy, TODAY));
  const [written, text] = timed(() => JSON.stringify(columns));
  const [read] = timed(() => unpackNetwork(JSON.parse(text)));
  return { made: made.toFixed(1), kept: kept.toFixed(2), written: written.toFixed(1), read: read.toFixed(1) };
}

function timed<T>(work: () => T): [number, T] {
  const start = performance.now();
  const value = work();
  return [performance.now() - start, value];
}

function kB(value: unknown): string {
  const params = { [constants.BROTLI_PARAM_QUALITY]: ANSWERS_QUALITY };
  return (brotliCompressSync(JSON.stringify(value), { params }).length / 1000).toFixed(1);
}
