/** How evenly an invented network's members are suggested, week by week, beside plain lists of ten; and for other questions than those that prices are counted from. */
import { performance } from 'node:perf_hooks';
import { fewestWithHalf, giniOf } from '#core/measures/inequality.ts';
import { bestForEach } from '#core/partners/every-pair.ts';
import { type Exposure, nextExposures, type Prices, pricesOf } from '#core/partners/exposure.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { asSeenBy } from '#core/visibility.ts';
import { idAt, indexOf } from '#core/what-if/tie-index.ts';
import { shippedWords } from '../../scripts/shipped-data.ts';
import { generateNetwork } from '../support/generated-network.ts';

const SIZES = [300, 1000, 3000, 10_000];
const WEEKS = 4;
const LIST = 10;

export function benchExposure(): void {
  for (const size of SIZES) {
    const stored = generateNetwork(size, shippedWords());
    const network = asSeenBy(stored, ANONYMOUS);
    let prices: Prices = new Map();
    const rows = [];
    for (let week = 1; week <= WEEKS; week++) {
      const start = performance.now();
      const { exposures, plainScore, pricedScore } = nextExposures(network, prices);
      const seconds = (performance.now() - start) / 1000;
      if (week === 1) rows.push(rowOf('plain', exposures, ({ plain }) => plain, { score: plainScore, of: plainScore }));
      rows.push({
        ...rowOf(`week ${week}`, exposures, ({ shown }) => shown, { score: pricedScore, of: plainScore }),
        's by the clock': seconds.toFixed(1),
      });
      prices = pricesOf({ exposures });
    }
    process.stdout.write(`${size} members\n`);
    console.table([...rows, ...byOwnNeeds(stored, prices)]);
  }
}

type Scores = { score: number; of: number };

function rowOf(lists: string, exposures: readonly Exposure[], countIn: (one: Exposure) => number, scores: Scores) {
  return measured(lists, exposures.map(countIn), scores);
}

function measured(lists: string, counts: readonly number[], { score, of }: Scores) {
  return {
    lists,
    able: counts.length,
    Gini: giniOf(counts).toFixed(3),
    'half to': fewestWithHalf(counts),
    never: counts.filter((count) => count === 0).length,
    most: Math.max(...counts),
    score: score.toFixed(1),
    'score lost %': (100 * (1 - score / of)).toFixed(1),
  };
}

/** Prices were counted from questions drawn by lot; these are what the members need in truth, as they see each other. */
function byOwnNeeds(stored: ReturnType<typeof generateNetwork>, prices: Prices) {
  const index = indexOf(asSeenBy(stored, { role: 'reader', memberId: null }));
  const seekers = index.members.map((_, place) => place);
  const needsAt = (place: number) => index.members[place]?.needs.map(({ capacityId }) => capacityId) ?? [];
  const best = bestForEach(index, { seekers, seeks: needsAt, most: 200 });
  const able = index.members.flatMap(({ offers, availability }, place) =>
    offers.length > 0 && availability !== 'closed' ? [place] : [],
  );
  const count = (priceOf: (place: number) => number) => {
    const counts = new Map(able.map((place) => [place, 0]));
    let [tenthsTotal, shown] = [0, 0];
    for (const { places, tenths } of best) {
      const ranked = [...places].map((place, turn) => ({ place, tenths: tenths[turn] ?? 0 }));
      ranked.sort((one, other) => other.tenths - one.tenths + 10 * (priceOf(one.place) - priceOf(other.place)));
      for (const one of ranked.slice(0, LIST)) {
        counts.set(one.place, (counts.get(one.place) ?? 0) + 1);
        [tenthsTotal, shown] = [tenthsTotal + one.tenths, shown + 1];
      }
    }
    return { counts: [...counts.values()], score: tenthsTotal / shown / 10 };
  };
  const [plain, priced] = [count(() => 0), count((place) => prices.get(idAt(index, place)) ?? 0)];
  return [
    measured('own needs, plain', plain.counts, { score: plain.score, of: plain.score }),
    measured('own needs, priced', priced.counts, { score: priced.score, of: plain.score }),
  ];
}
