import { Hono } from 'hono';
import type * as z from 'zod';
import { Nothing } from '#core/identity/questions.ts';
import { OwnDataAnswer } from '../answers/own-data.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { requireSession } from '../auth/session.ts';
import { deedBy, settled } from '../deed.ts';
import { type AppEnv, describe, validate } from '../http.ts';
import { ownDataOf } from '../own-data.ts';

/** POST, as it is noted in the audit and a GET changes nothing. */
export const ownData = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .post(
    '/',
    describe('Everything that is stored of you, in one file', OwnDataAnswer, { 401: 'Not signed in' }),
    validate('json', Nothing),
    async (c) => {
      const session = await requireSession(c);
      const deed = deedBy(c, session.account, { action: 'data-downloaded', objectId: session.account.id });
      const outcome = await c.var.store.ownData.noteDownload(deed);
      await settled(c, outcome, null, { gone: 'Your account is not there any more.' });
      c.header('Content-Disposition', 'attachment; filename="solidarity-atlas-own-data.json"');
      return c.json<z.infer<typeof OwnDataAnswer>>(await ownDataOf(c, session));
    },
  );
