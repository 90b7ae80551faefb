import { performance } from 'node:perf_hooks';
import { giniOf } from '#core/measures/inequality.ts';
import { nextExposures } from '#core/partners/exposure.ts';
import { asSeenBy } from '#core/visibility.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { generateNetwork } from './support/generated-network.ts';
import { sampleNetwork } from './support/server.ts';
const words = sampleNetwork();
for (const [name, stored] of [['sample', words], ...[300,1000,3000].map((n) => [`gen ${n}`, generateNetwork(n, words)])] as any) {
  const network = asSeenBy(stored, ANONYMOUS);
  const start = performance.now();
  let prices = new Map();
  for (let c = 1; c <= 3; c++) {
    const { exposures, lists, plainScore, pricedScore } = nextExposures(network, prices);
    const p = exposures.map((e: any) => e.plain), s = exposures.map((e: any) => e.shown);
    console.log(name, 'cycle', c, 'able', exposures.length, 'lists', lists, 'gini', giniOf(p).toFixed(3), giniOf(s).toFixed(3), 'ratio', (giniOf(s)/giniOf(p)).toFixed(3), 'never', p.filter((x: number) => x===0).length, s.filter((x: number) => x===0).length, 'max', Math.max(...p), Math.max(...s), 'loss', (1-pricedScore/plainScore).toFixed(4), plainScore.toFixed(1), 'maxprice', Math.max(...exposures.map((e: any)=>e.price)), (performance.now()-start).toFixed(0)+'ms');
    prices = new Map(exposures.map((e: any) => [e.memberId, e.price]));
  }
}
