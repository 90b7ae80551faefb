/**
 * `npm run bench`: the three jobs as a network grows; `npm run bench -- coalition`: the search beside others;
 * `npm run bench -- classes`: the search on larger problems; `npm run bench -- exposure`: how evenly members are
 * suggested; `npm run bench -- partners`: finding a partner among very many; `npm run bench -- phone`: the map on a cheap
 * phone; `npm run bench -- wire`: the network on its way to the page; `npm run bench -- map`: drawing the network;
 * `npm run bench -- layout`: where its members lie; `npm run bench -- measures`: what the shape of a network says;
 * `npm run bench -- import`: a spreadsheet that becomes a network.
 */
import { benchClasses } from './classes.ts';
import { benchCoalition } from './coalition.ts';
import { benchExposure } from './exposure.ts';
import { benchImport } from './import.ts';
import { benchJobs } from './jobs.ts';
import { benchLayout } from './layout.ts';
import { benchMap } from './map.ts';
import { benchMeasures } from './measures.ts';
import { benchPartners } from './partners.ts';
import { benchPhone } from './phone.ts';
import { benchWire } from './wire.ts';

const BENCHES = new Map([
  ['jobs', benchJobs],
  ['coalition', benchCoalition],
  ['classes', benchClasses],
  ['partners', benchPartners],
  ['exposure', benchExposure],
  ['map', benchMap],
  ['measures', benchMeasures],
  ['layout', benchLayout],
  ['phone', benchPhone],
  ['wire', benchWire],
  ['import', benchImport],
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
