import { type Context, Hono } from 'hono';
import type * as z from 'zod';
import { idFrom } from '#core/id.ts';
import { viewerOfAccount } from '#core/identity/account.ts';
import { ById } from '#core/identity/questions.ts';
import { disclosedTo } from '#core/introductions/disclosure.ts';
import { isFollowedUp } from '#core/introductions/follow-up.ts';
import type { Introduction } from '#core/introductions/introduction.ts';
import { AnswerLevel, SayHowItWent } from '#core/introductions/questions.ts';
import type { Side } from '#core/introductions/stages.ts';
import { FollowUpsAnswer } from '../answers/acting.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { requireEditor } from '../auth/editor.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { deedBy, settled } from '../deed.ts';
import { followUpsFor, placeOfFeedback } from '../followed-up.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { networkAs } from '../viewer.ts';
import { tellOperator } from '../webhook.ts';

const ONLY_EDITORS = { 401: 'Not signed in', 403: 'Not the editor of an organisation' };
const NONE = { ...ONLY_EDITORS, 404: 'None of yours, or it is over' };
const NO_SUCH = 'Nothing like this can be said any more. It may be over for good, or not yours.';
const MEANWHILE = 'This moved in the meantime. Look at it again.';
const DONE = { status: 'done' as const };

export const followUps = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .get('/', describe('With whom you met, and how it went', FollowUpsAnswer, ONLY_EDITORS), async (c) => {
    const { account, memberId } = await requireEditor(c);
    const network = await networkAs(c, viewerOfAccount(account));
    return c.json<z.infer<typeof FollowUpsAnswer>>({ followUps: await followUpsFor(c, memberId, network) });
  })
  .post(
    '/',
    describe('Says to the other side how it went, in the place of what you said before', DoneAnswer, NONE),
    validate('json', SayHowItWent),
    async (c) => {
      const { id, outcome, note, level } = c.req.valid('json');
      const { account, side, sides } = await requireSide(c, id);
      if (level !== null && side === 'helper')
        refuse(400, 'Only the side that was helped proposes a level. Leave it out.');
      const place = placeOfFeedback({ introductionId: id, side });
      const sealed = note === '' ? null : await c.var.store.vault.seal(sides.own, place, note);
      const saved = await c.var.store.followUps.say(
        { introductionId: id, side, outcome, sealed, level },
        sides,
        deedBy(c, account, { action: 'introduction-moved', objectId: id }),
      );
      const answer = await settled(c, saved, DONE, { gone: NO_SUCH, stale: MEANWHILE });
      tellOperator(c);
      return c.json<z.infer<typeof DoneAnswer>>(answer);
    },
  )
  .post(
    '/level',
    describe('Takes the level that the other side proposes for your offer, or does not', DoneAnswer, {
      ...NONE,
      409: 'No level is proposed',
      412: 'The entry or the proposal changed in the meantime',
    }),
    validate('json', AnswerLevel),
    async (c) => {
      const { id, answer } = c.req.valid('json');
      const { account, side, sides, introduction } = await requireSide(c, id);
      const said = await c.var.store.followUps.feedbacksOf([id]);
      const theirs = said.find((one) => one.side === 'seeker');
      if (side !== 'helper' || !theirs || theirs.level === null || theirs.levelReply !== null)
        return refuse(409, 'No level is proposed to you here, or you answered it before.');
      const { followUps, own } = c.var.store;
      if (answer === 'declined') {
        const deed = deedBy(c, account, { action: 'introduction-moved', objectId: id });
        const declined = await followUps.declineLevel(id, theirs.level, deed);
        return c.json<z.infer<typeof DoneAnswer>>(
          await settled(c, declined, DONE, { gone: NO_SUCH, stale: MEANWHILE }),
        );
      }
      const { revision: from } = (await own.recordsOf(sides.own)) ?? refuse(404, NO_SUCH);
      const to = idFrom(c.var.outside.random(16));
      const deed = deedBy(c, account, { action: 'entry-saved', objectId: sides.own });
      const accepted = await followUps.acceptLevel(introduction, theirs.level, { from, to }, deed);
      return c.json<z.infer<typeof DoneAnswer>>(await settled(c, accepted, DONE, { gone: NO_SUCH, stale: MEANWHILE }));
    },
  )
  .post(
    '/close',
    describe('Ends it for both sides, with all that was said', DoneAnswer, NONE),
    validate('json', ById),
    async (c) => {
      const { id } = c.req.valid('json');
      const { account, sides } = await requireSide(c, id);
      const deed = deedBy(c, account, { action: 'introduction-moved', objectId: id });
      const closed = await c.var.store.followUps.close(id, sides, deed);
      const answer = await settled(c, closed, DONE, { gone: NO_SUCH, stale: MEANWHILE });
      tellOperator(c);
      return c.json<z.infer<typeof DoneAnswer>>(answer);
    },
  );

type OneSide = {
  account: { id: string };
  side: Side;
  sides: { own: string; other: string };
  introduction: Introduction;
};

/** The side of an introduction that somebody speaks for, for as long as it can be said how it went. */
async function requireSide(c: Context<AppEnv>, id: string): Promise<OneSide> {
  const { account, memberId } = await requireEditor(c);
  const introduction = (await c.var.store.introductions.findIntroduction(id))?.introduction;
  const side = introduction && disclosedTo(memberId, introduction, c.var.now)?.side;
  if (!introduction || !side || !isFollowedUp(introduction, c.var.now)) return refuse(404, NO_SUCH);
  const other = side === 'seeker' ? introduction.helperId : introduction.seekerId;
  return { account, side, sides: { own: memberId, other }, introduction };
}
