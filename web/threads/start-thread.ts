/** Starts the page's threads. Their addresses go through the one policy that the page's security headers allow. */
import solverUrl from '../coalition/solver-worker.ts?worker&url';
import importUrl from '../inside/import/import-worker.ts?worker&url';
import mapUrl from '../map/thread-worker.ts?worker&url';

/** As far as it matters here; browsers without it take the address as it is. What it gives counts as a string. */
type TrustedTypes = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
};

declare global {
  var trustedTypes: TrustedTypes | undefined;
}

/** The headers name it: `trusted-types solver`. */
const POLICY = 'solver';

/** *solver*: finds coalitions. *map*: places and measures networks. *import*: reads files. */
const URLS = { solver: solverUrl, map: mapUrl, import: importUrl } as const;

/** A page may make a policy of this name once. */
const trusted = globalThis.trustedTypes?.createPolicy(POLICY, {
  createScriptURL: (url) => {
    if (!Object.values<string>(URLS).includes(url))
      throw new TypeError('Only the threads of this page may be started.');
    return url;
  },
});

/** Throws where the browser has no such threads. */
export function startThread(name: keyof typeof URLS): Worker {
  const url = URLS[name];
  // While developing, the file comes as it is written, as a module; built, it is one script.
  return new Worker(trusted?.createScriptURL(url) ?? url, { type: import.meta.env.DEV ? 'module' : 'classic', name });
}
