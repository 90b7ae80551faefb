/** Joins the routers. Every answer leaves through here: limits and headers on the way, problems at the end. */
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import { checkOrigin } from './auth/guards.ts';
import { limitBodySize, limitDepth } from './body-size.ts';
import { onceOnly } from './deed.ts';
import { failureLine } from './failure-log.ts';
import { securityHeaders } from './headers.ts';
import { type AppEnv, type Outside, problemAnswer, quotable, Refusal } from './http.ts';
import { apiDescription } from './openapi.ts';
import { account } from './routes/account.ts';
import { accounts } from './routes/accounts.ts';
import { actions } from './routes/actions.ts';
import { alerts } from './routes/alerts.ts';
import { audit } from './routes/audit.ts';
import { brokering } from './routes/brokering.ts';
import { budget } from './routes/budget.ts';
import { capacities } from './routes/capacities.ts';
import { caseDrafts } from './routes/case-drafts.ts';
import { cases } from './routes/cases.ts';
import { claims } from './routes/claims.ts';
import { coalitionLife } from './routes/coalition-life.ts';
import { coalitionSteps } from './routes/coalition-steps.ts';
import { coalitions } from './routes/coalitions.ts';
import { contact } from './routes/contact.ts';
import { contexts } from './routes/contexts.ts';
import { countries } from './routes/countries.ts';
import { desk } from './routes/desk.ts';
import { duplicates } from './routes/duplicates.ts';
import { erase } from './routes/erase.ts';
import { exchanges } from './routes/exchanges.ts';
import { exports } from './routes/exports.ts';
import { fairness } from './routes/fairness.ts';
import { followUps } from './routes/follow-ups.ts';
import { health } from './routes/health.ts';
import { help } from './routes/help.ts';
import { helping } from './routes/helping.ts';
import { helplines } from './routes/helplines.ts';
import { hide } from './routes/hide.ts';
import { ground } from './routes/import-ground.ts';
import { importMappings } from './routes/import-mappings.ts';
import { imports } from './routes/imports.ts';
import { introductions } from './routes/introductions.ts';
import { invitations } from './routes/invitations.ts';
import { keys } from './routes/keys.ts';
import { lessons } from './routes/lessons.ts';
import { map } from './routes/map.ts';
import { members } from './routes/members.ts';
import { messages } from './routes/messages.ts';
import { network } from './routes/network.ts';
import { news } from './routes/news.ts';
import { notices } from './routes/notices.ts';
import { offers } from './routes/offers.ts';
import { otherNetworks } from './routes/other-networks.ts';
import { own } from './routes/own.ts';
import { ownData } from './routes/own-data.ts';
import { partners } from './routes/partners.ts';
import { privacy } from './routes/privacy.ts';
import { pulse } from './routes/pulse.ts';
import { requests } from './routes/requests.ts';
import { respond } from './routes/respond.ts';
import { search } from './routes/search.ts';
import { searches } from './routes/searches.ts';
import { session } from './routes/session.ts';
import { settings } from './routes/settings.ts';
import { sources } from './routes/sources.ts';
import { suggestions } from './routes/suggestions.ts';
import { threats } from './routes/threats.ts';
import { ties } from './routes/ties.ts';
import { views } from './routes/views.ts';
import { whatIf } from './routes/what-if.ts';
import { words } from './routes/words.ts';

export function makeApp(outside: Outside) {
  const app = new Hono<AppEnv>()
    .use(async (c, next) => {
      c.set('outside', outside);
      c.set('requestId', outside.newRequestId());
      c.set('now', outside.now().toISOString());
      c.set('sessionId', null);
      await next();
      c.header('X-Request-Id', c.var.requestId);
    })
    .use(securityHeaders())
    .use(etag())
    .use(async (c, next) => {
      // Whether the service answers can be asked without the secrets that the store needs.
      if (c.req.method === 'POST' || c.req.path !== '/api/health') c.set('store', outside.store(c.env));
      await next();
    })
    .route('/help', help)
    .use(checkOrigin())
    .use(limitBodySize())
    .use(limitDepth())
    .use(onceOnly());

  const api = app
    .basePath('/api')
    .route('/health', health)
    .route('/network', network)
    .route('/map', map)
    .route('/members', members)
    .route('/ties', ties)
    .route('/offers', offers)
    .route('/capacities', capacities)
    .route('/countries', countries)
    .route('/contexts', contexts)
    .route('/cases', cases)
    .route('/case-drafts', caseDrafts)
    .route('/threats', threats)
    .route('/alerts', alerts)
    .route('/helplines', helplines)
    .route('/respond', respond)
    .route('/words', words)
    .route('/messages', messages)
    .route('/sources', sources)
    .route('/exports', exports)
    .route('/partners', partners)
    .route('/search', search)
    .route('/coalitions', coalitions)
    .route('/coalitions', coalitionLife)
    .route('/coalitions', coalitionSteps)
    .route('/what-if', whatIf)
    .route('/session', session)
    .route('/invitations', invitations)
    .route('/own', own)
    .route('/own', suggestions)
    .route('/account', account)
    .route('/introductions', introductions)
    .route('/brokering', brokering)
    .route('/helping', helping)
    .route('/follow-ups', followUps)
    .route('/requests', requests)
    .route('/actions', actions)
    .route('/saved-searches', searches)
    .route('/contact', contact)
    .route('/notices', notices)
    .route('/other-networks', otherNetworks)
    .route('/exchanges', exchanges)
    .route('/lessons', lessons)
    .route('/news', news)
    .route('/accounts', accounts)
    .route('/accounts', budget)
    .route('/imports', imports)
    .route('/import-mappings', importMappings)
    .route('/desk', desk)
    .route('/desk', fairness)
    .route('/desk/duplicates', duplicates)
    .route('/import-ground', ground)
    .route('/claims', claims)
    .route('/hide', hide)
    .route('/pulse', pulse)
    .route('/audit', audit)
    .route('/erase', erase)
    .route('/own-data', ownData)
    .route('/privacy', privacy)
    .route('/settings', settings)
    .route('/keys', keys)
    .route('/views', views);

  app.get('/api/openapi.json', apiDescription(app));
  api.notFound((c) => {
    const allowed = methodsAt(api.routes, c.req.path);
    if (allowed.length > 0) {
      c.header('Allow', allowed.join(', '));
      return problemAnswer(c, 405, `This address takes ${allowed.join(' and ')} only.`);
    }
    return problemAnswer(c, 404, `There is nothing at ${quotable(c.req.path)}. What there is: /api/openapi.json.`);
  });
  api.onError((error, c) => {
    if (error instanceof Refusal) return problemAnswer(c, error.status, error.message);
    if (error instanceof HTTPException && error.status === 400) {
      return problemAnswer(c, 400, 'The body is not JSON. Send a JSON object as /api/openapi.json describes.');
    }
    console.error(failureLine(c, error));
    return problemAnswer(c, 500, 'Something went wrong on our side. Try again; if it stays, report the request id.');
  });
  return api;
}

/** The methods that some route takes at a path; a route for that very path counts alone. */
function methodsAt(routes: { method: string; path: string }[], path: string): string[] {
  const parts = path.split('/');
  const isAt = (pattern: string) => {
    const wanted = pattern.split('/');
    return wanted.length === parts.length && wanted.every((one, place) => one.startsWith(':') || one === parts[place]);
  };
  const fitting = routes.filter(({ method, path: pattern }) => method !== 'ALL' && isAt(pattern));
  const own = fitting.filter(({ path: pattern }) => pattern === path);
  return [...new Set((own.length > 0 ? own : fitting).map(({ method }) => method))].sort();
}

export type App = ReturnType<typeof makeApp>;
