/** Cases that members write: kept under their key, released once everybody who is named agrees, taken back at any time. */
import { type Context, Hono } from 'hono';
import type * as z from 'zod';
import { idFrom } from '#core/id.ts';
import { viewerOfAccount } from '#core/identity/account.ts';
import { ById } from '#core/identity/questions.ts';
import type { CaseWords } from '#core/playbook/cases/case-words.ts';
import { isSameCase } from '#core/playbook/cases/case-words-shape.ts';
import {
  afterAnswer,
  type CaseDraft,
  type DraftRefusal,
  readsWords,
  refusalToRelease,
  refusalToTakeBack,
} from '#core/playbook/cases/drafts.ts';
import { MOST_DRAFTS } from '#core/playbook/cases/limits.ts';
import { AnswerNaming, ReleaseCase, SaveCaseDraft } from '#core/playbook/cases/questions.ts';
import { CaseDraftAnswer, CaseDraftsAnswer, SavedCaseAnswer } from '../answers/cases.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { type Editor, requireEditor } from '../auth/editor.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import {
  beforeOf,
  briefOfDraft,
  draftsFor,
  type Eyes,
  enteringFrom,
  NO_SUCH_DRAFT,
  requireDraft,
  requireOwnDraft,
  requireWhole,
  sealedDraft,
  wholeFor,
} from '../case-part.ts';
import { requireAskable } from '../coalition-part.ts';
import { deedBy, settled } from '../deed.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { requireRevision } from '../if-match.ts';
import { networkAs } from '../viewer.ts';
import { tellOperator } from '../webhook.ts';

const EDITORS = { 401: 'Not signed in', 403: 'Not the editor of an organisation' };
const DONE = { status: 'done' as const };
const ENDS = {
  gone: NO_SUCH_DRAFT,
  stale: 'This moved in the meantime. Look at it again; what you typed is still here.',
};
const OTHER_WORDS = 'The words changed since you read them. Read them again, then answer.';
const TOO_MANY = `You keep ${MOST_DRAFTS} cases, as many as one organisation may. Delete a draft that you no longer need.`;
const UNREADABLE = 'The words of this case cannot be read now. Look at it again later.';
const SOMEBODY_MISSING =
  'An organisation that is named in it can no longer be asked here. Look at who is named, save the case, and release it then.';

const REFUSALS: Record<DraftRefusal, string> = {
  'not-now': 'This does not fit where the case stands. Look at it again.',
  'done-already': 'This is done already. Look at the case again.',
  away: 'Your organisation is hidden or no longer part of the network. Show it again first.',
};

export const caseDrafts = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .get('/', describe('Cases that you write, and those that you are named in', CaseDraftsAnswer, EDITORS), async (c) => {
    const { eyes } = await editing(c);
    return c.json<z.infer<typeof CaseDraftsAnswer>>({ drafts: (await draftsFor(c, eyes)).map(briefOfDraft) });
  })
  .get(
    '/:id',
    describe('One of them, with its words', CaseDraftAnswer, { ...EDITORS, 404: 'None of yours' }),
    async (c) => {
      const { eyes } = await editing(c);
      const opened = await requireDraft(c, c.req.param('id'), eyes.memberId);
      return c.json<z.infer<typeof CaseDraftAnswer>>(wholeFor(opened, eyes));
    },
  )
  .post(
    '/',
    describe('Keeps a case that you write; changed words are asked about anew', SavedCaseAnswer, {
      ...EDITORS,
      404: 'None of yours',
      409: 'As many are kept as may be',
      412: 'It moved in the meantime',
      428: 'No If-Match with the revision that was changed',
    }),
    validate('json', SaveCaseDraft),
    async (c) => {
      const { id, words } = c.req.valid('json');
      const editor = await editing(c);
      return c.json<z.infer<typeof SavedCaseAnswer>>(
        id === null ? await added(c, editor, words) : await changed(c, editor, { id, words }),
      );
    },
  )
  .post(
    '/release',
    describe('Asks everyone who is named; once all agree the case is in the network', DoneAnswer, {
      ...EDITORS,
      404: 'None of yours, or no such member',
      409: 'It is released already, or somebody cannot be asked',
      412: 'It moved in the meantime',
      428: 'No If-Match with the revision that was looked at',
    }),
    validate('json', ReleaseCase),
    async (c) => {
      const { account, eyes } = await editing(c);
      const { kept, words } = await requireOwnDraft(c, c.req.valid('json').id, eyes);
      const { draft } = kept;
      if (words === null) return refuse(409, UNREADABLE);
      if (requireRevision(c, 'the draft') !== draft.revision) refuse(412, ENDS.stale);
      const refusal = refusalToRelease(draft);
      if (refusal) refuse(409, REFUSALS[refusal]);
      requireWhole(words, eyes.network);
      if (words.namedIds.some((id) => !eyes.network.members.some((one) => one.id === id)))
        refuse(409, SOMEBODY_MISSING);
      const named = requireAskable(eyes.network, namedIn(words, draft));
      const namings = named.map((member) => ({ id: idFrom(c.var.outside.random(16)), memberId: member.id }));
      const outcome = await c.var.store.cases.release(
        deedBy(c, account, { action: 'case-moved', objectId: draft.id }),
        beforeOf(kept),
        { namings, entering: namings.length === 0 ? enteringFrom(c, draft, words) : null },
      );
      const answer = await settled(c, outcome, DONE, ENDS);
      if (namings.length > 0) tellOperator(c);
      return c.json<z.infer<typeof DoneAnswer>>(answer);
    },
  )
  .post(
    '/answer',
    describe('Agrees to a case that names you, declines it, or withdraws your name from it', DoneAnswer, {
      ...EDITORS,
      404: 'None that names you',
      409: 'It does not fit where the case stands',
      412: 'It moved, or the words changed since you read them',
      428: 'No If-Match with the revision that was read',
    }),
    validate('json', AnswerNaming),
    async (c) => {
      const { id, answer } = c.req.valid('json');
      const { account, eyes } = await editing(c);
      const { words, part, ...kept } = await requireDraft(c, id, eyes.memberId);
      if (part !== 'named') return refuse(404, NO_SUCH_DRAFT);
      if (words === null && answer === 'agree') return refuse(409, UNREADABLE);
      const { draft } = kept;
      if (requireRevision(c, 'the draft') !== draft.revision && answer === 'agree') refuse(412, OTHER_WORDS);
      const verdict = afterAnswer(draft, eyes.memberId, answer);
      if (!verdict.ok) return refuse(409, REFUSALS[verdict.problem]);
      const { reply, enters, leaves } = verdict;
      const tells = toldOf(draft, eyes.memberId, enters || leaves);
      const outcome = await c.var.store.cases.answerNaming(
        deedBy(c, account, { action: 'case-moved', objectId: id }),
        beforeOf(kept),
        {
          memberId: eyes.memberId,
          reply,
          entering: enters && words ? enteringFrom(c, draft, words) : null,
          leaves,
          tells,
        },
      );
      const done = await settled(c, outcome, DONE, ENDS);
      tellOperator(c);
      return c.json<z.infer<typeof DoneAnswer>>(done);
    },
  )
  .post(
    '/take-back',
    describe('Takes a case back from those who are asked, and from the network', DoneAnswer, {
      ...EDITORS,
      404: 'None of yours',
      409: 'Nobody is asked about it',
      412: 'It moved in the meantime',
    }),
    validate('json', ById),
    async (c) => {
      const { account, eyes } = await editing(c);
      const { kept } = await requireOwnDraft(c, c.req.valid('json').id, eyes);
      const refusal = refusalToTakeBack(kept.draft);
      if (refusal) refuse(409, REFUSALS[refusal]);
      const deed = deedBy(c, account, { action: 'case-moved', objectId: kept.draft.id });
      const outcome = await c.var.store.cases.takeBack(deed, beforeOf(kept));
      return c.json<z.infer<typeof DoneAnswer>>(await settled(c, outcome, DONE, ENDS));
    },
  )
  .post(
    '/remove',
    describe('Deletes a case that you wrote, from the network too', DoneAnswer, {
      ...EDITORS,
      404: 'None of yours',
      412: 'It moved in the meantime',
    }),
    validate('json', ById),
    async (c) => {
      const { account, eyes } = await editing(c);
      const { kept } = await requireOwnDraft(c, c.req.valid('json').id, eyes);
      const deed = deedBy(c, account, { action: 'case-moved', objectId: kept.draft.id });
      const outcome = await c.var.store.cases.removeDraft(deed, beforeOf(kept));
      return c.json<z.infer<typeof DoneAnswer>>(await settled(c, outcome, DONE, ENDS));
    },
  );

type Editing = { account: Editor['account']; eyes: Eyes };

async function editing(c: Context<AppEnv>): Promise<Editing> {
  const { account, memberId } = await requireEditor(c);
  return { account, eyes: { memberId, network: await networkAs(c, viewerOfAccount(account)) } };
}

async function added(c: Context<AppEnv>, { account, eyes }: Editing, words: CaseWords) {
  const { memberId } = eyes;
  const own = (await c.var.store.cases.draftsFor(memberId)).filter(({ draft }) => draft.memberId === memberId);
  if (own.length >= MOST_DRAFTS) refuse(409, TOO_MANY);
  const id = idFrom(c.var.outside.random(16));
  const answer = { id, revision: idFrom(c.var.outside.random(16)) };
  const deed = deedBy(c, account, { action: 'case-written', objectId: id });
  const outcome = await c.var.store.cases.addDraft(deed, await sealedDraft(c, eyes, { ...answer, words }), answer);
  return await settled(c, outcome, answer, ENDS);
}

/** Saved again without a change, nobody is asked anew. */
async function changed(c: Context<AppEnv>, { account, eyes }: Editing, asked: { id: string; words: CaseWords }) {
  const { id, words } = asked;
  const { kept, words: before } = await requireOwnDraft(c, id, eyes);
  const { revision } = kept.draft;
  if (requireRevision(c, 'the draft') !== revision) refuse(412, ENDS.stale);
  if (before !== null && isSameCase(before, words)) return { id, revision };
  const answer = { id, revision: idFrom(c.var.outside.random(16)) };
  const deed = deedBy(c, account, { action: 'case-written', objectId: id });
  const draft = await sealedDraft(c, eyes, { ...answer, words });
  const outcome = await c.var.store.cases.changeDraft(deed, beforeOf(kept), draft, answer);
  return await settled(c, outcome, answer, ENDS);
}

/** Whoever writes it agrees by releasing it. */
function namedIn({ namedIds }: CaseWords, { memberId }: CaseDraft): string[] {
  return [...new Set(namedIds)].filter((id) => id !== memberId);
}

/** Its owner, and where the case comes or goes the others who are named; nobody hears of one who is hidden. */
function toldOf(draft: CaseDraft, memberId: string, isForAll: boolean): string[] {
  if (draft.namings.some((one) => one.memberId === memberId && one.isAway)) return [];
  const others = isForAll ? draft.namings.map((one) => one.memberId) : [];
  return [draft.memberId, ...others].filter((id) => id !== memberId && readsWords(draft, id));
}
