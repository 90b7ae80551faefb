/** An editor's own entry: reading, drafting, previewing and publishing it. */
import { type Context, Hono } from 'hono';
import type * as z from 'zod';
import { affiliationsShown } from '#core/bridges-to/own-affiliations.ts';
import { idFrom } from '#core/id.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { Nothing } from '#core/identity/questions.ts';
import { type Changes, changesFor, showsMore } from '#core/own/changes.ts';
import { problemIn } from '#core/own/check.ts';
import { isConfirmationDue } from '#core/own/due.ts';
import type { Entry } from '#core/own/entry.ts';
import { Preview, Save, SaveDraft, SeenAs } from '#core/own/questions.ts';
import { entryOf, type OwnRecords, recordsWith } from '#core/own/records.ts';
import { ownEntryAsSeenBy } from '#core/visibility.ts';
import { OwnAnswer, PreviewAnswer, SeenAsAnswer } from '../answers/own.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { requireEditor } from '../auth/editor.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { hashOf } from '../db/hash.ts';
import { deedBy, settled } from '../deed.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { requireRevision } from '../if-match.ts';
import { sentenceFor } from '../problems.ts';
import { networkAs, networkFor } from '../viewer.ts';

const EDITORS_ONLY = { 401: 'Not signed in', 403: 'Not the editor of an organisation' };
const GONE = 'This entry is not there any more. Ask a coordinator of your network.';
const STALE = 'Somebody else published changes to this entry in between. Look at theirs, then publish yours on top.';
const DONE = { status: 'done' as const };

export const own = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .get('/', describe('Your own entry, with the level of everything', OwnAnswer, EDITORS_ONLY), async (c) => {
    const { accountId, memberId } = await requireOwner(c);
    const [{ revision, ...records }, draft] = await Promise.all([
      recordsOf(c, memberId),
      c.var.store.own.draftOf(accountId, memberId),
    ]);
    const { id, standing, confirmedOn, vouchedOn, hiddenAt } = records.member;
    const answer: z.infer<typeof OwnAnswer> = {
      id,
      entry: entryOf(records),
      revision,
      standing,
      confirmedOn,
      isDue: isConfirmationDue(confirmedOn, dayOf(c.var.now)),
      vouchedOn,
      hiddenAt,
      draft: draft && { ...draft, isOutdated: draft.revision !== revision },
    };
    c.header('ETag', `"${revision}.${await hashOf(JSON.stringify(answer))}"`);
    return c.json(answer);
  })
  .get(
    '/seen-as',
    describe('Your own entry as others see it', SeenAsAnswer, EDITORS_ONLY),
    validate('query', SeenAs),
    async (c) => {
      const { memberId } = await requireOwner(c);
      const affiliations = await affiliationsOf(c, memberId);
      const member = ownEntryAsSeenBy(await recordsOf(c, memberId), c.req.valid('query').audience, affiliations);
      return c.json<z.infer<typeof SeenAsAnswer>>({ member });
    },
  )
  .post(
    '/draft',
    describe('Keeps a draft, which nobody else sees', DoneAnswer, EDITORS_ONLY),
    validate('json', SaveDraft),
    async (c) => {
      const owner = await requireOwner(c);
      await c.var.store.own.saveDraft(owner, c.req.valid('json'), c.var.now);
      return c.json<z.infer<typeof DoneAnswer>>(DONE);
    },
  )
  .post(
    '/draft/discard',
    describe('Throws your draft away', DoneAnswer, EDITORS_ONLY),
    validate('json', Nothing),
    async (c) => {
      await c.var.store.own.discardDraft(await requireOwner(c));
      return c.json<z.infer<typeof DoneAnswer>>(DONE);
    },
  )
  .post(
    '/preview',
    describe('What publishing an entry would change, and for whom', PreviewAnswer, EDITORS_ONLY),
    validate('json', Preview),
    async (c) => {
      const { accountId, memberId } = await requireOwner(c);
      const { entry } = c.req.valid('json');
      await requirePublishable(c, entry);
      const { revision, ...records } = await recordsOf(c, memberId);
      const changes = changesFor(records, entry);
      const fingerprint = await fingerprintOf({ accountId, memberId, revision, entry, changes });
      return c.json<z.infer<typeof PreviewAnswer>>({ revision, changes, fingerprint });
    },
  )
  .post(
    '/save',
    describe('Publishes your entry', DoneAnswer, {
      ...EDITORS_ONLY,
      409: 'Somebody would see more, and no preview of exactly this was confirmed',
      412: 'Somebody else published in between',
      428: 'No If-Match with the revision that was edited',
    }),
    validate('json', Save),
    async (c) => {
      const { accountId, memberId } = await requireOwner(c);
      const from = requireRevision(c, 'your entry');
      const { entry, fingerprint } = c.req.valid('json');
      await requirePublishable(c, entry);
      const { revision, ...stored } = await recordsOf(c, memberId);
      const changes = changesFor(stored, entry);
      const previewed = await fingerprintOf({ accountId, memberId, revision, entry, changes });
      // Where somebody else came first, the batch itself finds out.
      if (revision === from && showsMore(changes) && fingerprint !== previewed)
        refuse(409, 'This would show more than before. Look at the preview of exactly this first, then publish it.');
      const outcome = await c.var.store.own.saveEntry(
        deedBy(c, { id: accountId }, { action: 'entry-saved', objectId: memberId }),
        {
          records: recordsWith(stored, entry),
          from,
          to: idFrom(c.var.outside.random(16)),
          accountId,
        },
      );
      return c.json<z.infer<typeof DoneAnswer>>(await settled(c, outcome, DONE, { gone: GONE, stale: STALE }));
    },
  )
  .post(
    '/confirm',
    describe('Says that all is still correct', DoneAnswer, EDITORS_ONLY),
    validate('json', Nothing),
    async (c) => {
      const { accountId, memberId } = await requireOwner(c);
      const deed = deedBy(c, { id: accountId }, { action: 'entry-confirmed', objectId: memberId });
      const outcome = await c.var.store.own.confirmEntry(deed, memberId, dayOf(c.var.now));
      return c.json<z.infer<typeof DoneAnswer>>(await settled(c, outcome, DONE, { gone: GONE }));
    },
  );

/** What the member said of the other networks that it sees. */
async function affiliationsOf(c: Context<AppEnv>, memberId: string) {
  const { otherNetworks } = await networkAs(c, { role: 'editor', memberId });
  const said = await c.var.store.bridges.affiliationsWithin(memberId);
  return affiliationsShown(said, new Set(otherNetworks.map(({ id }) => id)));
}

/** The editor as its drafts know it. */
async function requireOwner(c: Context<AppEnv>): Promise<{ accountId: string; memberId: string }> {
  const { account, memberId } = await requireEditor(c);
  return { accountId: account.id, memberId };
}

async function recordsOf(c: Context<AppEnv>, memberId: string): Promise<OwnRecords & { revision: string }> {
  return (await c.var.store.own.recordsOf(memberId)) ?? refuse(404, GONE);
}

async function requirePublishable(c: Context<AppEnv>, entry: Entry): Promise<void> {
  const verdict = problemIn(entry, await networkFor(c));
  if (verdict) refuse(400, sentenceFor(verdict.problem, verdict.value));
}

type Previewed = { accountId: string; memberId: string; revision: string; entry: Entry; changes: Changes };

/** What a preview showed: to whom, which entry in the place of which revision, and what that changes. */
function fingerprintOf({ accountId, memberId, revision, entry, changes }: Previewed): Promise<string> {
  return hashOf(JSON.stringify([accountId, memberId, revision, entry, changes]));
}
