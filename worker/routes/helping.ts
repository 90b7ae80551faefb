import { Hono } from 'hono';
import type * as z from 'zod';
import { idFrom } from '#core/id.ts';
import { viewerOfAccount } from '#core/identity/account.ts';
import { needsToMeet } from '#core/introductions/needs-to-meet.ts';
import { OfferHelp } from '#core/introductions/questions.ts';
import { HelpableAnswer } from '../answers/acting.ts';
import { AskedAnswer } from '../answers/introductions.ts';
import { openQuestionsOf, ownIn, requireAsker, toldOf } from '../asking.ts';
import { requireEditor } from '../auth/editor.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { deedBy, settled } from '../deed.ts';
import { placeOfIntroduction } from '../disclosed.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { networkAs } from '../viewer.ts';
import { tellOperator } from '../webhook.ts';

const ONLY_EDITORS = { 401: 'Not signed in', 403: 'Not the editor of an organisation' };
const NO_SUCH_NEED = 'No such need. It may be met already, or not be shown to you any more.';
const OFFERED_ALREADY = 'You offered this already, and it is still open. Wait for the answer, or withdraw it first.';
const MEANWHILE = 'This moved in the meantime. Look at it again.';

export const helping = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .get('/', describe('Needs that you see and could meet', HelpableAnswer, ONLY_EDITORS), async (c) => {
    const { account, memberId } = await requireEditor(c);
    const [network, open] = await Promise.all([networkAs(c, viewerOfAccount(account)), openQuestionsOf(c, memberId)]);
    const own = ownIn(network, memberId);
    const isOffered = (seekerId: string, capacityId: string) =>
      open.some((one) => one.way === 'offered' && one.seekerId === seekerId && one.capacityId === capacityId);
    return c.json<z.infer<typeof HelpableAnswer>>({
      needs: (own ? needsToMeet(network, own) : []).map(({ member: { id, name }, capacityId, urgency }) => ({
        member: { id, name },
        capacityId,
        urgency,
        isOffered: isOffered(id, capacityId),
      })),
    });
  })
  .post(
    '/',
    describe('Offers help for a need that you see, without telling who you are', AskedAnswer, {
      ...ONLY_EDITORS,
      404: 'No such need, or none that you can see',
      409: 'Offered already, or too much is open',
      429: 'Asked too often within a day',
    }),
    validate('json', OfferHelp),
    async (c) => {
      const { seekerId, capacityId, note, tell } = c.req.valid('json');
      const { editor, network, own } = await requireAsker(c, { capacityId, country: null });
      const { memberId, account } = editor;
      if (seekerId === memberId) refuse(400, 'This is your own need. Ask others for help instead.');
      const seeker = network.members.find(({ id, standing }) => id === seekerId && standing === 'member');
      const need = seeker?.needs.find((one) => one.capacityId === capacityId) ?? refuse(404, NO_SUCH_NEED);
      const open = await openQuestionsOf(c, memberId);
      if (open.some((one) => one.way === 'offered' && one.seekerId === seekerId && one.capacityId === capacityId))
        refuse(409, OFFERED_ALREADY);
      const id = idFrom(c.var.outside.random(16));
      const words = JSON.stringify({ words: note, told: toldOf(own, tell) });
      const sealed = await c.var.store.vault.seal(memberId, placeOfIntroduction(id), words);
      const outcome = await c.var.store.introductions.offer(
        { id, seekerId, helperId: memberId, capacityId, urgency: need.urgency, sealed },
        deedBy(c, account, { action: 'introduction-moved', objectId: id }),
      );
      const answer = await settled(c, outcome, { id }, { gone: NO_SUCH_NEED, stale: MEANWHILE });
      tellOperator(c);
      return c.json<z.infer<typeof AskedAnswer>>(answer);
    },
  );
