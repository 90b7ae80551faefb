/** `npm run test:worlds -- 5000`: so many random worlds alone, and one line about them. A second number says which first. */

import { memoryHouse } from './support/memory-house.ts';
import { differenceIn, type Tally } from './support/proof.ts';

const [count = 2000, first = 1] = process.argv.slice(2).map(Number);
if (!Number.isInteger(count) || !Number.isInteger(first) || count < 1) {
  console.log('Say how many worlds: npm run test:worlds -- 5000');
  process.exit(1);
}

const house = memoryHouse();
const tally: Tally = new Map();
const started = performance.now();
let differences = 0;
for (let seed = first; seed < first + count; seed++) {
  const difference = await differenceIn(house, seed, { tally });
  if (!difference) continue;
  differences++;
  console.log(JSON.stringify(difference, null, 2));
}
const asked = [...tally.values()].reduce((sum, pair) => sum + pair.asked, 0);
const seconds = Math.round((performance.now() - started) / 1000);
console.log(
  `${count} worlds from ${first} on, ${asked} requests compared with and without what is hidden, ${differences} differences, ${seconds} s`,
);
process.exitCode = differences === 0 ? 0 : 1;
