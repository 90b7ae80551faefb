import { Hono } from 'hono';
import type * as z from 'zod';
import { AUDIT_PAGE, AuditPage } from '#core/audit/questions.ts';
import { readEntries } from '#core/audit/reading.ts';
import { auditSightOf, entriesSeenBy } from '#core/audit/sight.ts';
import { viewerOfAccount } from '#core/identity/account.ts';
import { AuditAnswer, AuditCheckAnswer } from '../answers/audit.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { requireManager, requireSession } from '../auth/session.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { networkAs } from '../viewer.ts';

export const audit = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .get(
    '/',
    describe('What was done, as far as you may know, newest first', AuditAnswer, {
      401: 'Not signed in',
      404: 'No such entry to go on from',
    }),
    validate('query', AuditPage),
    async (c) => {
      const { account } = await requireSession(c);
      const sight = auditSightOf(account);
      const limit = AUDIT_PAGE + 1;
      const loaded = await c.var.store.audit.entriesWithin(sight, { ...c.req.valid('query'), limit });
      if (!loaded) return refuse(404, 'There is no such entry to go on from. Open the list anew.');
      const [accounts, network] = await Promise.all([
        c.var.store.identity.allAccounts(),
        networkAs(c, viewerOfAccount(account)),
      ]);
      const seen = entriesSeenBy(loaded, sight);
      const page = seen.slice(0, AUDIT_PAGE);
      return c.json<z.infer<typeof AuditAnswer>>({
        entries: readEntries(page, { account, accounts, network }),
        after: seen.length > AUDIT_PAGE ? (page.at(-1)?.id ?? null) : null,
      });
    },
  )
  .get(
    '/check',
    describe('Whether no entry was changed, removed or put in between', AuditCheckAnswer, { 403: 'Your role may not' }),
    async (c) => {
      await requireManager(c);
      return c.json<z.infer<typeof AuditCheckAnswer>>({ isWhole: await c.var.store.audit.isWhole() });
    },
  );
