/**
 * Imported for what it does: the tools ask nothing of the network by themselves, keep their logs in the project, and
 * neither record local requests nor show the whole database at /cdn-cgi/explorer, hidden rows included.
 */
Object.assign(process.env, {
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_LOG: 'error',
  WRANGLER_LOG_PATH: '.wrangler/logs',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_SEND_METRICS: 'false',
  X_LOCAL_EXPLORER: 'false',
  X_LOCAL_OBSERVABILITY: 'false',
});
