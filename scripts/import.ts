/**
 * `npm run import -- FILE…`: brings files into the local network, or with `--remote` into the deployed one. `npm start`
 * has to have made the local one; it may be running.
 */
import { remoteDatabase } from './deploying/remote-database.ts';
import { importFiles } from './import-files.ts';
import { withLocalDatabase } from './local-state.ts';
import { runScript } from './problem.ts';

await runScript(() =>
  importFiles(process.argv.slice(2), { local: withLocalDatabase, remote: (act) => act(remoteDatabase()) }),
);
