import { type Context, Hono } from 'hono';
import type * as z from 'zod';
import { idFrom } from '#core/id.ts';
import { viewerOfAccount } from '#core/identity/account.ts';
import { ById } from '#core/identity/questions.ts';
import { disclosedTo } from '#core/introductions/disclosure.ts';
import type { Introduction } from '#core/introductions/introduction.ts';
import { beyondLimit } from '#core/introductions/limit.ts';
import { Ask, AskAnyone, TakeStep } from '#core/introductions/questions.ts';
import { afterStep, isTakenBack, type StepRefusal } from '#core/introductions/steps.ts';
import { AskedAnswer, IntroductionAnswer, IntroductionsAnswer } from '../answers/introductions.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { introductionsOf, openCallsOf, openQuestionsOf, ownIn, requireAsker, TOO_MANY, toldOf } from '../asking.ts';
import { requireEditor } from '../auth/editor.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { placesFor } from '../blind-match.ts';
import { deedBy, settled } from '../deed.ts';
import { inboxFor, placeOfCall, placeOfIntroduction } from '../disclosed.ts';
import { atFullPace } from '../full-pace.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { networkAs } from '../viewer.ts';
import { tellOperator } from '../webhook.ts';

const ONLY_EDITORS = { 401: 'Not signed in', 403: 'Not the editor of an organisation' };
const NO_SUCH = 'No such introduction. It may be over for good, or not yours.';
const NO_SUCH_MEMBER = 'No such member. Members are listed at /api/members.';
const NO_SUCH_CALL = 'No such call of yours, or it is closed already.';
const ASKED_ALREADY = 'You asked this already, and it is still open. Wait for the answer, or withdraw it first.';
const MEANWHILE = 'This moved in the meantime. Look at it again.';
const DONE = { status: 'done' as const };

const REFUSALS: Record<StepRefusal, string> = {
  over: 'This introduction has ended. Ask anew if it is still needed.',
  'not-yours': 'This step belongs to the other side.',
  'not-now': 'This step does not fit where the introduction stands. Look at it again.',
  'done-already': 'You did this already.',
};

export const introductions = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .get('/', describe('Who asks you, and whom you ask', IntroductionsAnswer, ONLY_EDITORS), async (c) => {
    const editor = await requireEditor(c);
    const { memberId } = editor;
    const [network, ours, openCalls, sealedContact] = await Promise.all([
      networkAs(c, viewerOfAccount(editor.account)),
      introductionsOf(c, memberId),
      openCallsOf(c, memberId),
      c.var.store.contacts.sealedContactOf(memberId),
    ]);
    const { introductions: all, calls } = await inboxFor(
      c,
      { introductions: ours, calls: openCalls },
      { memberId, network },
    );
    const asked = all.filter(({ side, stage }) => side === 'helper' && stage !== 'ended');
    const beyond = beyondLimit(
      asked.filter(({ way }) => way !== 'offered').map(({ id }) => id),
      ownIn(network, memberId)?.requestLimit ?? null,
    );
    return c.json<z.infer<typeof IntroductionsAnswer>>({
      asked: asked.map((one) => ({ ...one, isBeyondLimit: beyond.has(one.id) })),
      asking: all.filter(({ side, stage }) => side === 'seeker' && stage !== 'ended'),
      calls,
      ended: all.filter(({ stage }) => stage === 'ended').sort(byLatest),
      hasContact: sealedContact !== null,
    });
  })
  .get(
    '/:id',
    describe('One introduction, as your side sees it', IntroductionAnswer, { ...ONLY_EDITORS, 404: 'None of yours' }),
    async (c) => {
      const { account, memberId } = await requireEditor(c);
      const [network, kept] = await Promise.all([
        networkAs(c, viewerOfAccount(account)),
        c.var.store.introductions.findIntroduction(c.req.param('id')),
      ]);
      const { introductions } = await inboxFor(c, { introductions: kept ? [kept] : [] }, { memberId, network });
      return c.json<z.infer<typeof IntroductionAnswer>>(introductions[0] ?? refuse(404, NO_SUCH));
    },
  )
  .post(
    '/',
    describe('Asks a member for help, without telling who asks', AskedAnswer, {
      ...ONLY_EDITORS,
      404: 'No such member, or none that you can see',
      409: 'Asked already, or too much is open',
      429: 'Asked too often within a day',
    }),
    validate('json', Ask),
    async (c) => {
      const { helperId, note, tell, ...question } = c.req.valid('json');
      const { editor, network, own } = await requireAsker(c, question);
      const { memberId } = editor;
      if (helperId === memberId) refuse(400, 'This is your own organisation. Ask another one.');
      const helper = network.members.find(({ id }) => id === helperId) ?? refuse(404, NO_SUCH_MEMBER);
      if (helper.standing !== 'member')
        refuse(409, 'This organisation is listed from public sources and has nobody here yet. Ask it by its own ways.');
      const open = await openQuestionsOf(c, memberId);
      if (
        open.some((one) => one.way === 'asked' && one.helperId === helperId && one.capacityId === question.capacityId)
      )
        refuse(409, ASKED_ALREADY);
      const id = idFrom(c.var.outside.random(16));
      const words = JSON.stringify({ words: note, told: toldOf(own, tell) });
      const sealed = await c.var.store.vault.seal(memberId, placeOfIntroduction(id), words);
      const outcome = await c.var.store.introductions.ask(
        { id, seekerId: memberId, helperId, ...question, sealed },
        deedBy(c, editor.account, { action: 'introduction-moved', objectId: id }),
      );
      const answer = await settled(c, outcome, { id }, { gone: NO_SUCH_MEMBER, stale: MEANWHILE });
      tellOperator(c);
      return c.json<z.infer<typeof AskedAnswer>>(answer);
    },
  )
  .post(
    '/calls',
    describe('Asks whoever can help unseen; who that is shows when they say yes', AskedAnswer, {
      ...ONLY_EDITORS,
      409: 'Too much is open',
      429: 'Asked too often within a day',
    }),
    validate('json', AskAnyone),
    async (c) => {
      const { note, tell, ...question } = c.req.valid('json');
      const { editor, network, own } = await requireAsker(c, question);
      const { memberId: seekerId, account } = editor;
      const id = idFrom(c.var.outside.random(16));
      const words = JSON.stringify({ words: note, told: toldOf(own, tell) });
      const sealed = await c.var.store.vault.seal(seekerId, placeOfCall(id), words);
      const deed = deedBy(c, account, { action: 'call-made', objectId: id });
      const outcome = await atFullPace(c, async () => {
        const places = await placesFor(c, question, { seekerId, seen: network, turn: id });
        return await c.var.store.introductions.call({ id, seekerId, ...question, sealed }, places, deed);
      });
      const answer = await settled(c, outcome, { id }, { gone: NO_SUCH_CALL, stale: TOO_MANY });
      // The same whether or not there is somebody to tell.
      tellOperator(c);
      return c.json<z.infer<typeof AskedAnswer>>(answer);
    },
  )
  .post(
    '/calls/close',
    describe('Takes a call back from those who have not answered it', DoneAnswer, {
      ...ONLY_EDITORS,
      404: 'No such call of yours',
    }),
    validate('json', ById),
    async (c) => {
      const { account, memberId } = await requireEditor(c);
      const { id } = c.req.valid('json');
      const deed = deedBy(c, account, { action: 'call-closed', objectId: id });
      const outcome = await c.var.store.introductions.closeCall(id, memberId, deed);
      return c.json<z.infer<typeof DoneAnswer>>(await settled(c, outcome, DONE, { gone: NO_SUCH_CALL }));
    },
  )
  .post(
    '/step',
    describe('Takes a step in an introduction', DoneAnswer, {
      ...ONLY_EDITORS,
      404: 'None of yours',
      409: 'It does not fit where the introduction stands',
      412: 'It moved in the meantime',
    }),
    validate('json', TakeStep),
    async (c) => {
      const step = c.req.valid('json');
      const { account, memberId } = await requireEditor(c);
      const before = (await c.var.store.introductions.findIntroduction(step.id))?.introduction;
      const side = before && disclosedTo(memberId, before, c.var.now)?.side;
      if (!before || !side) return refuse(404, NO_SUCH);
      const verdict = afterStep(before, step.step, side, c.var.now);
      if (!verdict.ok) return refuse(409, REFUSALS[verdict.problem]);
      if (step.step === 'share' && (await c.var.store.contacts.sealedContactOf(memberId)) === null)
        refuse(409, 'There is nothing to share yet. Write down how you can be reached first.');
      const otherId = side === 'seeker' ? before.helperId : before.seekerId;
      const isOtherThere = disclosedTo(otherId, verdict.next, c.var.now) !== null;
      const outcome = await c.var.store.introductions.move(
        { before, after: verdict.next },
        { sealed: await sealedOffer(c, step, before), tells: isOtherThere ? otherId : null },
        deedBy(c, account, { action: 'introduction-moved', objectId: before.id }),
      );
      const answer = await settled(c, outcome, DONE, { gone: NO_SUCH, stale: MEANWHILE });
      if (isOtherThere && !isTakenBack(before, verdict.next)) tellOperator(c);
      return c.json<z.infer<typeof DoneAnswer>>(answer);
    },
  );

/** What a helper tells of itself when it says yes to a call; whoever was chosen by name has nothing to add. */
async function sealedOffer(c: Context<AppEnv>, step: TakeStep, { id, callId, helperId }: Introduction) {
  if (step.step !== 'offer' || callId === null) return null;
  const network = await networkAs(c, { role: 'editor', memberId: helperId });
  const own = ownIn(network, helperId);
  const told = own ? toldOf(own, step.tell) : { kind: null, sectors: [] };
  return await c.var.store.vault.seal(helperId, placeOfIntroduction(id), JSON.stringify(told));
}

function byLatest(one: { day: string; id: string }, other: { day: string; id: string }): number {
  if (one.day !== other.day) return one.day < other.day ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}
