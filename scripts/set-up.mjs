/**
 * `node scripts/set-up.mjs <script.ts> [arguments]`: installs what the lockfile says when that is not there yet, then
 * runs the script with the project's own Node. Plain JavaScript without dependencies: any Node from 18 on can run it.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
const OWN_NODE = join(MODULES, 'node', 'bin', 'node');
/** Written after a complete install; names the lockfile that it came from. */
const STAMP = join(MODULES, '.installed');
const LOG = 'npm-install.log';
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** A missing connection is known within seconds, not after npm's usual minute. */
const NPM_OPTIONS = ['--no-audit', '--no-fund', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
const NO_CONNECTION = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network request/;

const [script, ...rest] = process.argv.slice(2);
if (script === undefined) stop('Say which script to run: node scripts/set-up.mjs scripts/<name>.ts.');
const lockfile = createHash('sha256')
  .update(readFileSync(join(ROOT, 'package-lock.json')))
  .digest('hex');
if (!isInstalled()) await install();
process.exitCode = await run(OWN_NODE, [script, ...rest], 'inherit', {
  PATH: [join(MODULES, '.bin'), process.env.PATH].join(delimiter),
  NODE_COMPILE_CACHE: join(MODULES, '.cache', 'node'),
});

function isInstalled() {
  return existsSync(OWN_NODE) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockfile;
}

async function install() {
  console.log('Installing the dependencies. This is done once and takes about a minute.');
  rmSync(STAMP, { force: true });
  const log = openSync(join(ROOT, LOG), 'w');
  const code = await run('npm', ['ci', ...NPM_OPTIONS], ['ignore', log, log]).catch(() =>
    stop('npm was not found. It comes with Node: install Node from https://nodejs.org and run this again.'),
  );
  closeSync(log);
  if (code >= 128) process.exit(code);
  if (code !== 0) stop(installProblem());
  writeFileSync(STAMP, lockfile);
}

function installProblem() {
  const isOffline = NO_CONNECTION.test(readFileSync(join(ROOT, LOG), 'utf8'));
  return isOffline
    ? `The dependencies could not be downloaded: the npm registry cannot be reached. Connect to the internet and run this again; what npm said is in ${LOG}.`
    : `The dependencies could not be installed; what npm said is in ${LOG}.`;
}

/** Runs a command to its end, passing on signals; gives its exit code, 128 and more when a signal ended it. */
function run(command, args, stdio, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio, env: { ...process.env, ...env } });
    const passOn = (signal) => child.kill(signal);
    for (const signal of SIGNALS) process.on(signal, passOn);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const one of SIGNALS) process.off(one, passOn);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
