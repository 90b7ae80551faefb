/** Starts the solver's thread. Its address goes through the one policy that the page's security headers allow. */
import workerUrl from './solver-worker.ts?worker&url';

/** As far as it matters here; browsers without it take the address as it is. What it gives counts as a string. */
type TrustedTypes = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
};

declare global {
  var trustedTypes: TrustedTypes | undefined;
}

/** The headers name it: `trusted-types solver`. */
const POLICY = 'solver';

/** A page may make a policy of this name once. */
const trusted = globalThis.trustedTypes?.createPolicy(POLICY, {
  createScriptURL: (url) => {
    if (url !== workerUrl) throw new TypeError('Only the solver may be started.');
    return url;
  },
});

/** Throws where the browser has no such threads. */
export function startWorker(): Worker {
  // While developing, the file comes as it is written, as a module; built, it is one script.
  return new Worker(trusted?.createScriptURL(workerUrl) ?? workerUrl, {
    type: import.meta.env.DEV ? 'module' : 'classic',
    name: 'solver',
  });
}
