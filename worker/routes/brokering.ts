import { Hono } from 'hono';
import type * as z from 'zod';
import { idFrom } from '#core/id.ts';
import { viewerOfAccount } from '#core/identity/account.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { daysAfter, OPEN_DAYS } from '#core/introductions/introduction.ts';
import { AskBroker, SendNeed } from '#core/introductions/questions.ts';
import { BrokeredAnswer } from '../answers/acting.ts';
import { AskedAnswer } from '../answers/introductions.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { requireAsker, TOO_MANY, toldOf } from '../asking.ts';
import { requireCoordinator } from '../auth/coordinator.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { brokeredFor } from '../brokered.ts';
import { deedBy, settled } from '../deed.ts';
import { placeOfCall } from '../disclosed.ts';
import { atFullPace } from '../full-pace.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { networkAs } from '../viewer.ts';
import { tellOperator } from '../webhook.ts';

const NO_SUCH_NEED = 'No such need, or it is closed already. Those that are open stand on the page of needs.';
const NO_SUCH_MEMBER = 'No such member. Members are listed at /api/members.';
const SENT_ALREADY =
  'It was sent to one of them, or to two others, a short time ago. Look at the need again before you send it on.';
const ONLY_COORDINATORS = { 401: 'Not signed in', 403: 'You are no coordinator' };

export const brokering = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .get(
    '/',
    describe('Needs for which coordinators look for help, without who asks', BrokeredAnswer, ONLY_COORDINATORS),
    async (c) => {
      const own = await requireCoordinator(c);
      const network = await networkAs(c, viewerOfAccount(own));
      return c.json<z.infer<typeof BrokeredAnswer>>({ needs: await brokeredFor(c, network) });
    },
  )
  .post(
    '/',
    describe('Asks coordinators to look for help, without telling them who asks', AskedAnswer, {
      401: 'Not signed in',
      403: 'Not the editor of an organisation',
      409: 'Too much is open',
      429: 'Asked too often within a day',
    }),
    validate('json', AskBroker),
    async (c) => {
      const { note, tell, by, isQuiet, ...question } = c.req.valid('json');
      const { editor, own } = await requireAsker(c, question);
      const lastDay = dayOf(daysAfter(c.var.now, OPEN_DAYS));
      if (by !== null && (by < dayOf(c.var.now) || by > lastDay))
        refuse(
          400,
          `The last day has to be between today and ${lastDay}, as a question is open for ${OPEN_DAYS} days.`,
        );
      const id = idFrom(c.var.outside.random(16));
      const words = JSON.stringify({ words: note, told: toldOf(own, tell), by, isQuiet });
      const sealed = await c.var.store.vault.seal(editor.memberId, placeOfCall(id), words);
      const outcome = await c.var.store.brokering.broker(
        { id, seekerId: editor.memberId, ...question, sealed },
        deedBy(c, editor.account, { action: 'call-made', objectId: id }),
      );
      const answer = await settled(c, outcome, { id }, { gone: NO_SUCH_NEED, stale: TOO_MANY });
      tellOperator(c);
      return c.json<z.infer<typeof AskedAnswer>>(answer);
    },
  )
  .post(
    '/send',
    describe('Sends a need to at most two members, without who asks', DoneAnswer, {
      ...ONLY_COORDINATORS,
      404: 'No such need or member',
      409: 'Somebody said yes, or as many as may be were sent it',
      412: 'Sent by somebody else in the meantime',
    }),
    validate('json', SendNeed),
    async (c) => {
      const own = await requireCoordinator(c);
      const { id, helperIds } = c.req.valid('json');
      const network = await networkAs(c, viewerOfAccount(own));
      const need = (await brokeredFor(c, network)).find((one) => one.id === id) ?? refuse(404, NO_SUCH_NEED);
      for (const helperId of helperIds) {
        const helper = network.members.find((one) => one.id === helperId) ?? refuse(404, NO_SUCH_MEMBER);
        if (helper.standing !== 'member')
          refuse(409, `${helper.name} has nobody here who could answer. Send it to somebody who has.`);
        if (need.sent.some(({ member }) => member?.id === helperId))
          refuse(409, `It was sent to ${helper.name} before. Send it to somebody else.`);
      }
      if (need.status === 'willing') refuse(409, 'Somebody said yes. Whoever asks decides now; wait for that.');
      if (need.canSend < helperIds.length)
        refuse(409, `It can be sent to ${need.canSend} now. Wait for those who have it, until ${need.nextOn}.`);
      const sendings = helperIds.map((helperId) => ({
        id: idFrom(c.var.outside.random(16)),
        introductionId: idFrom(c.var.outside.random(16)),
        helperId,
      }));
      const deed = deedBy(c, own, { action: 'need-sent', objectId: id });
      const { urgency } = need.question;
      const outcome = await atFullPace(c, () => c.var.store.brokering.send(id, urgency, sendings, deed));
      const answer = await settled(
        c,
        outcome,
        { status: 'done' as const },
        { gone: NO_SUCH_NEED, stale: SENT_ALREADY },
      );
      // The same whether or not an introduction came of it.
      tellOperator(c);
      return c.json<z.infer<typeof DoneAnswer>>(answer);
    },
  );
