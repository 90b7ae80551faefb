/**
 * Nothing that this page asks for carries the cookie, whatever asks: whoever is signed in here as well sees what anybody
 * sees, as whoever stands behind them does.
 */
export function askWithoutCookie(): void {
  const ask = globalThis.fetch;
  globalThis.fetch = (input, init) => ask(input, { ...init, credentials: 'omit' });
}
