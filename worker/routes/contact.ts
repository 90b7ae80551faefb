import { Hono } from 'hono';
import type * as z from 'zod';
import { SaveContact } from '#core/introductions/questions.ts';
import { ContactAnswer } from '../answers/introductions.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { requireEditor } from '../auth/editor.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { deedBy, settled } from '../deed.ts';
import { contactOf, placeOfContact } from '../disclosed.ts';
import { type AppEnv, describe, validate } from '../http.ts';

const ONLY_EDITORS = { 401: 'Not signed in', 403: 'Not the editor of an organisation' };

export const contact = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .get('/', describe('How your organisation can be reached', ContactAnswer, ONLY_EDITORS), async (c) => {
    const { memberId } = await requireEditor(c);
    const sealed = await c.var.store.contacts.sealedContactOf(memberId);
    return c.json<z.infer<typeof ContactAnswer>>({ text: await contactOf(c, memberId, sealed) });
  })
  .post(
    '/',
    describe('Keeps how your organisation can be reached, sealed', DoneAnswer, ONLY_EDITORS),
    validate('json', SaveContact),
    async (c) => {
      const { account, memberId } = await requireEditor(c);
      const { text } = c.req.valid('json');
      const sealed = text === '' ? null : await c.var.store.vault.seal(memberId, placeOfContact(memberId), text);
      const deed = deedBy(c, account, { action: 'contact-saved', objectId: memberId });
      const outcome = await c.var.store.contacts.saveContact(memberId, sealed, deed);
      const gone = 'Your organisation is not there any more. Ask a coordinator of your network.';
      return c.json<z.infer<typeof DoneAnswer>>(await settled(c, outcome, { status: 'done' as const }, { gone }));
    },
  );
