/** Imports: what a coordinator's page made of files is staged, applied as one, and undone as one. */
import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { type Account, viewerOfAccount } from '#core/identity/account.ts';
import { AboutImport, BeginImport, LevelOfImport, MOST_STAGED, SendSteps } from '#core/import/import-questions.ts';
import { idsToLookUp, knownIn, type ReferenceProblem, referenceProblemIn } from '#core/import/references.ts';
import { ImportStep } from '#core/import/steps.ts';
import { staysAfterUndo } from '#core/import/undo-stays.ts';
import { ImportAnswer, ImportsAnswer, StagedAnswer } from '../answers/imports.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { requireCoordinator } from '../auth/coordinator.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { deedBy, settled } from '../deed.ts';
import { type AppEnv, describe, quotable, refuse, validate } from '../http.ts';
import type { Store } from '../store.ts';
import { networkAs } from '../viewer.ts';

const NO_SUCH = 'There is no such import any more. Those that there are stand under “Bring data”.';
const NOT_YOURS = 'Somebody else brought this. They go on with it, or anybody discards it and brings the file again.';
const CLOSED = 'This import is applied already, so nothing can be added to it. Bring the file again as a new one.';
const OTHER_ID = 'This id is taken by another import. Begin with a new one.';
const TOO_MANY = `${MOST_STAGED} of your imports wait already, as many as may. Apply or discard one first.`;
const TOO_LONG = 'These are more steps than were announced. Begin again with the right count.';
const TWICE = 'Two steps are about the same thing. Leave one of them out and begin again.';
const NOT_WAITING = 'This import does not wait to be applied. Look at the list of imports to see what became of it.';
const NOT_APPLIED = 'This import is not applied, so there is nothing of it to change. Apply it first.';
const IN_USE = 'This import is applied. Undo it first, then it can be discarded.';
const OFTEN = { 403: 'You are no coordinator', 404: 'No such import' };

const MISSING = {
  'no-such-member': 'names an organisation that is not there for you',
  'no-such-coalition': 'names a coalition that is not there for you',
  'unknown-country': 'names a country that is not listed at /api/countries',
  'unknown-capacity': 'names a capacity that is not listed at /api/capacities',
  'unknown-area': 'names an area that no country lies in',
  'there-already': 'adds what is there already',
} satisfies Record<ReferenceProblem, string>;

type Done = z.infer<typeof DoneAnswer>;
type KeptImport = Awaited<ReturnType<Store['imports']['all']>>[number];
type Answer = z.infer<typeof ImportAnswer>;
const DONE: Done = { status: 'done' };

export const imports = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .get('/', describe('Imports, with how far they are', ImportsAnswer, OFTEN), async (c) => {
    const own = await requireCoordinator(c);
    const kept = await c.var.store.imports.all();
    return c.json<z.infer<typeof ImportsAnswer>>({ imports: kept.map((one) => answerFor(one, own)) });
  })
  .get('/:id', describe('One import', ImportAnswer, OFTEN), async (c) => {
    const own = await requireCoordinator(c);
    return c.json<Answer>(await answerTo(c, c.req.param('id'), own));
  })
  .post(
    '/',
    describe('Begins an import; its steps follow', DoneAnswer, { ...OFTEN, 409: 'Too many wait, or the id is taken' }),
    validate('json', BeginImport),
    async (c) => {
      const own = await requireCoordinator(c);
      const begun = c.req.valid('json');
      const before = await c.var.store.imports.importOf(begun.id);
      if (before) {
        const isSame = before.accountId === own.id && isBegunAs(before, begun);
        return isSame ? c.json<Done>(DONE) : refuse(409, OTHER_ID);
      }
      if ((await c.var.store.imports.stagedCountOf(own.id)) >= MOST_STAGED) refuse(409, TOO_MANY);
      const deed = deedBy(c, own, { action: 'import-begun', objectId: begun.id });
      const outcome = await c.var.store.imports.begin(begun, own.id, deed);
      return c.json<Done>(await settled(c, outcome, DONE, { gone: NO_SUCH }));
    },
  )
  .post(
    '/steps',
    describe('Adds the next steps, up to 500; sent again they change nothing', StagedAnswer, {
      ...OFTEN,
      409: 'They do not follow those that are here, or it is applied',
    }),
    validate('json', SendSteps),
    async (c) => {
      const own = await requireCoordinator(c);
      const { id, from, steps } = c.req.valid('json');
      const kept = await ownImport(c, id, own);
      if (kept.state !== 'staged') refuse(409, CLOSED);
      if (from + steps.length > kept.count) refuse(409, TOO_LONG);
      const arrived = await c.var.store.imports.arrivedOf(id);
      if (from > arrived) refuse(409, `Steps from ${arrived} on are missing. Send those first.`);
      const known = knownIn(await networkAs(c, viewerOfAccount(own)));
      const added = await c.var.store.imports.addedBy(id, idsToLookUp(steps, known));
      const wrong = referenceProblemIn(steps, known, added);
      if (wrong) refuse(400, `Step ${from + wrong.place} ${MISSING[wrong.problem]}: "${quotable(wrong.value)}".`);
      if ((await c.var.store.imports.stage(id, from, steps)) === 'twice') refuse(409, TWICE);
      return c.json<z.infer<typeof StagedAnswer>>({ arrived: Math.max(arrived, from + steps.length) });
    },
  )
  .post(
    '/apply',
    describe('Does all that an import says, at once; asked again it changes nothing', ImportAnswer, OFTEN),
    validate('json', AboutImport),
    async (c) => {
      const own = await requireCoordinator(c);
      const { id } = c.req.valid('json');
      const kept = await ownImport(c, id, own);
      if (kept.state === 'undone') refuse(409, NOT_WAITING);
      if (kept.state === 'staged') {
        const arrived = await c.var.store.imports.arrivedOf(id);
        if (arrived < kept.count) refuse(409, `Steps from ${arrived} on are missing. Send those first.`);
        const outcome = await c.var.store.imports.apply(id, deedBy(c, own, { action: 'import-applied', objectId: id }));
        const isDone = !outcome.ok && outcome.problem === 'stale' && (await stateOf(c, id)) === 'applied';
        if (!isDone) await settled(c, outcome, DONE, { gone: NO_SUCH, stale: NOT_WAITING });
      }
      return c.json<Answer>(await answerTo(c, id, own));
    },
  )
  .post(
    '/undo',
    describe('Takes back what an import made and nobody changed since', ImportAnswer, OFTEN),
    validate('json', AboutImport),
    async (c) => {
      const own = await requireCoordinator(c);
      const { id } = c.req.valid('json');
      const state = await stateOf(c, id);
      if (state === 'staged') refuse(409, NOT_APPLIED);
      if (state === 'applied') {
        const { entries, subjects } = await c.var.store.imports.plannedBy(id);
        const network = await networkAs(c, viewerOfAccount(own));
        const stays = staysAfterUndo(z.array(ImportStep).parse(entries), subjects, network);
        const deed = deedBy(c, own, { action: 'import-undone', objectId: id });
        const outcome = await c.var.store.imports.undo(id, stays, deed);
        const isDone = !outcome.ok && outcome.problem === 'stale' && (await stateOf(c, id)) === 'undone';
        if (!isDone) await settled(c, outcome, DONE, { gone: NO_SUCH, stale: NOT_APPLIED });
      }
      return c.json<Answer>(await answerTo(c, id, own));
    },
  )
  .post(
    '/level',
    describe('Says who may see what an import made and nobody changed since', ImportAnswer, OFTEN),
    validate('json', LevelOfImport),
    async (c) => {
      const own = await requireCoordinator(c);
      const { id, level } = c.req.valid('json');
      if ((await stateOf(c, id)) !== 'applied') refuse(409, NOT_APPLIED);
      const deed = deedBy(c, own, { action: 'import-levelled', objectId: id });
      const outcome = await c.var.store.imports.level(id, level, deed);
      await settled(c, outcome, DONE, { gone: NO_SUCH, stale: NOT_APPLIED });
      return c.json<Answer>(await answerTo(c, id, own));
    },
  )
  .post(
    '/discard',
    describe('Forgets an import of which nothing is in the network', DoneAnswer, OFTEN),
    validate('json', AboutImport),
    async (c) => {
      const own = await requireCoordinator(c);
      const { id } = c.req.valid('json');
      if ((await stateOf(c, id)) === 'applied') refuse(409, IN_USE);
      const deed = deedBy(c, own, { action: 'import-discarded', objectId: id });
      const outcome = await c.var.store.imports.discard(id, deed);
      return c.json<Done>(await settled(c, outcome, DONE, { gone: NO_SUCH, stale: IN_USE }));
    },
  );

function isBegunAs(before: BeginImport, { label, format, level, count }: BeginImport): boolean {
  return before.label === label && before.format === format && before.level === level && before.count === count;
}

/** Whoever brought it looked at what it does; what another one brought is not applied unseen. */
async function ownImport(c: Context<AppEnv>, id: string, own: Account) {
  const kept = await c.var.store.imports.importOf(id);
  if (!kept) return refuse(404, NO_SUCH);
  return kept.accountId === own.id ? kept : refuse(403, NOT_YOURS);
}

async function stateOf(c: Context<AppEnv>, id: string) {
  const kept = await c.var.store.imports.importOf(id);
  return kept ? kept.state : refuse(404, NO_SUCH);
}

async function answerTo(c: Context<AppEnv>, id: string, own: Account): Promise<Answer> {
  const kept = (await c.var.store.imports.all()).find((one) => one.id === id);
  return kept ? answerFor(kept, own) : refuse(404, NO_SUCH);
}

function answerFor({ accountId, counts, ...kept }: KeptImport, own: Account): Answer {
  const arrived = counts.reduce((sum, { count }) => sum + count, 0);
  return { ...kept, counts, arrived: kept.state === 'staged' ? arrived : kept.count, isOwn: accountId === own.id };
}
