/** `npm run bench`: the three jobs as a network grows; `npm run bench -- coalition`: the search beside others. */
import { benchCoalition } from './coalition.ts';
import { benchJobs } from './jobs.ts';

const BENCHES = new Map([
  ['jobs', benchJobs],
  ['coalition', benchCoalition],
]);

const [name = 'jobs', ...others] = process.argv.slice(2);
const bench = others.length === 0 ? BENCHES.get(name) : undefined;
if (bench) await bench();
else {
  console.error(
    `There is no bench "${[name, ...others].join(' ')}". Name one of these: ${[...BENCHES.keys()].join(', ')}.`,
  );
  process.exitCode = 1;
}
