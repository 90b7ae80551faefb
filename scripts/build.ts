/** The production bundle, and the client that other programs import. */
import { buildBundle } from './bundle.ts';
import { buildClient } from './client.ts';
import { runScript } from './problem.ts';

await runScript(async () => {
  await buildBundle();
  await buildClient();
});
