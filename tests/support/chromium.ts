/** A Chromium to test with: one that is named, the one from the npm registry, or an installed one. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium as playwright } from 'playwright-core';

const PACKAGE = new URL('../../node_modules/@sparticuz/chromium/package.json', import.meta.url);
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/chromium/', import.meta.url));

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** As root there is no sandbox; and the browser itself asks nothing of the network. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

type Candidate = { executablePath: string; env?: Record<string, string> };

/** Starts the first Chromium that runs on this machine. */
export async function launchChromium(): Promise<Browser> {
  const refusals: string[] = [];
  for (const { executablePath, env } of await candidates()) {
    try {
      return await playwright.launch({ executablePath, args: FLAGS, env: { ...process.env, ...env } });
    } catch (error) {
      refusals.push(`${executablePath}: ${error instanceof Error ? error.message : error}`);
    }
  }
  throw new Error(
    `No Chromium runs on this machine. Install Chromium or Chrome, or name one in CHROMIUM_PATH.\n${refusals.join('\n')}`,
  );
}

async function candidates(): Promise<Candidate[]> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return [{ executablePath: named }];
  const installed = INSTALLED.filter((path) => existsSync(path)).map((executablePath) => ({ executablePath }));
  return [...(await packaged()), ...installed];
}

/** The package's Chromium is made for Linux on x64. Where system libraries are missing, its own take their place. */
async function packaged(): Promise<Candidate[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const folder = await unpack();
  const executablePath = `${folder}/chromium`;
  const fonts: Record<string, string> = existsSync('/usr/share/fonts')
    ? {}
    : { FONTCONFIG_FILE: `${folder}/fonts.conf` };
  return [
    { executablePath, env: fonts },
    { executablePath, env: { ...fonts, LD_LIBRARY_PATH: `${folder}/al2023/lib` } },
  ];
}

/** Unpacks once per version, into a folder that appears only when it is complete. */
async function unpack(): Promise<string> {
  const { version }: { version: string } = JSON.parse(await readFile(PACKAGE, 'utf8'));
  const folder = `${CACHE}${version}`;
  if (existsSync(folder)) return folder;
  const partial = `${CACHE}partial-${process.pid}`;
  await mkdir(partial, { recursive: true });
  const script = fileURLToPath(new URL('unpack-chromium.ts', import.meta.url));
  const env = { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
  await promisify(execFile)(process.execPath, [script], { env });
  await writeFile(`${partial}/fonts.conf`, `<fontconfig><dir>${folder}/fonts</dir></fontconfig>`);
  await rename(partial, folder).catch(() => rm(partial, { recursive: true }));
  return folder;
}
