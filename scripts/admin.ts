/**
 * `npm run admin -- …`: what the operator does from outside, on the local database, or with `--remote` on the deployed
 * one. `npm start` has to have made the local one; it may be running.
 */
import { operate } from './admin-commands.ts';
import { deployedOrigin } from './deploying/origin.ts';
import { remoteDatabase } from './deploying/remote-database.ts';
import { withAnyLocalDatabase, withLocalDatabase } from './local-state.ts';
import { runScript } from './problem.ts';

await runScript(() =>
  operate(process.argv.slice(2), {
    local: withLocalDatabase,
    anyLocal: withAnyLocalDatabase,
    remote: (act) => act(remoteDatabase()),
    remoteOrigin: deployedOrigin,
  }),
);
