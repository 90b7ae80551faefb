/** Imports in random sequences: after each turn the database holds what a model says, each row once. */
import { expect, test } from 'vitest';
import type { ImportStep } from '#core/import/steps.ts';
import { subjectOf } from '#core/import/steps.ts';
import { VISIBILITIES } from '#core/vocabulary.ts';
import { ImportAnswer, ImportsAnswer, StagedAnswer } from '../../worker/answers/imports.ts';
import { NetworkAnswer } from '../../worker/answers/network.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { houseOn } from '../support/house.ts';
import { type ImportModel, importModel } from '../support/import-model.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { type Chance, chanceFrom, idFromChance } from '../support/random.ts';
import { read } from '../support/visitor.ts';

const SEQUENCES = process.env['ATLAS_LONG'] ? 400 : 8;
const TURNS = 24;

const FREE = ['Ash', 'Bay', 'Elm'].map(idOf);
const [RING, SWORN, DARK] = [idOf('Ring'), idOf('Sworn'), idOf('Dark')];
const NETWORK = aNetwork()
  .country('KE')
  .country('TD')
  .capacity('legal-support', 'solidarity')
  .member('Ash', { standing: 'listed', description: 'Known', presences: [{ country: 'KE', visibility: 'private' }] })
  .member('Bay', { standing: 'listed', description: 'Hidden', descriptionVisibility: 'private', presences: ['TD'] })
  .member('Elm', { standing: 'listed', visibility: 'private' })
  .member('Dor', { standing: 'member', presences: [{ country: 'KE', visibility: 'private' }] })
  .tie('Ash', 'Bay', { aVisibility: 'private', bVisibility: 'network' })
  .coalition('Ring', ['Dor', 'Ash'])
  .coalition('Sworn', ['Dor'])
  .coalition('Dark', ['Dor'], { visibility: 'private' }).stored;

const newMember = (id: string, name: string): ImportStep => ({
  ...{ do: 'add', list: 'members', id, name, kind: 'local-group', acronym: null, aliases: ['Other'], identifiers: [] },
  ...{ sectors: ['media'], description: 'From a file', website: 'https://example.org', languages: ['en'] },
  ...{ availability: null, reach: [], stance: null, visibility: 'private' },
});

const newCoalition = (id: string, visibility: (typeof VISIBILITIES)[number]): ImportStep => ({
  ...{ do: 'add', list: 'coalitions', id, name: 'Brought', purpose: null, status: 'active', country: null },
  ...{ statedSize: null, convenorId: null, visibility },
});

/** Members first; two about the same are one. */
function stepsFrom(chance: Chance, model: ImportModel): ImportStep[] {
  const made = chance.some([1, 2], 0.5).map((place) => newMember(idFromChance(chance), `New ${place}`));
  const ids = [...model.entries.keys(), ...made.flatMap((step) => ('id' in step ? step.id : []))];
  const formed = chance.is(0.6) ? [idFromChance(chance)] : [];
  made.push(...formed.map((id) => newCoalition(id, chance.one(VISIBILITIES))));
  const facts = Array.from({ length: 1 + chance.below(6) }, (): ImportStep => {
    const [memberId, visibility] = [chance.one(ids), chance.one(VISIBILITIES)];
    const [a = '', b = ''] = [memberId, chance.one(ids)].sort();
    const kinds: ImportStep[] = [
      {
        ...{ do: 'add', list: 'presences', memberId, country: chance.one(['KE', 'TD']), kind: 'office' },
        visibility,
      },
      { do: 'add', list: 'memberships', coalitionId: chance.one([RING, SWORN, ...formed]), memberId, visibility },
      ...(a < b ? [tieOf(a, b, visibility, chance.one(VISIBILITIES))] : []),
      ...(model.entries.has(memberId) ? [described(memberId, model, chance)] : []),
      ...datings(model, chance),
      ...datings(model, chance),
    ];
    return chance.one(kinds);
  });
  return [...new Map([...made, ...facts].map((step) => [subjectOf(step), step])).values()];
}

function tieOf(a: string, b: string, aVisibility: (typeof VISIBILITIES)[number], bVisibility: typeof aVisibility) {
  const ends = { a, b, aVisibility, bVisibility };
  return { ...ends, do: 'add', list: 'ties', kind: 'works-with', direction: 'both', since: null, until: null } as const;
}

/** Of a tie that is there; now and then of one that a coordinator does not see, or that says something else by now. */
function datings({ rows }: ImportModel, chance: Chance): ImportStep[] {
  const ties = [...rows].filter(([key]) => key.startsWith('ties '));
  if (ties.length === 0) return [];
  const [key, { says }] = chance.one(ties);
  const [, a = '', b = ''] = key.split(' ');
  const since = chance.is(0.8) ? says[1] : '1999';
  const before = { since: typeof since === 'string' ? since : null, until: null };
  const after = { since: `20${10 + chance.below(9)}`, until: null };
  return [{ do: 'change', list: 'ties', a, b, kind: 'works-with', before, after }];
}

/** From what a coordinator sees of it. */
function described(id: string, { entries }: ImportModel, chance: Chance): ImportStep {
  const { description = null, opens, level } = entries.get(id) ?? {};
  const before = opens === 'private' || level === 'private' ? null : description;
  const after = `Words ${chance.below(90)}`;
  return {
    do: 'change',
    list: 'members',
    id,
    field: 'description',
    before,
    after,
    visibility: chance.one(VISIBILITIES),
  };
}

test(
  `in ${SEQUENCES} random sequences each import is done once or not at all, and taken back as it came`,
  async () => {
    const done = { applied: 0, undone: 0, levelled: 0, covered: 0, stayed: 0, claimed: 0, refused: 0, dated: 0 };
    for (let seed = 1; seed <= SEQUENCES; seed++) {
      const chance = chanceFrom(seed);
      const db = memoryDatabase();
      await saveNetwork(db, NETWORK);
      await db.exec(`insert into coalition_terms (coalition_id, mode, invited, answer_by, started_at, revision)
      values ('${SWORN}', 'public', 1, '2026-01-01', '2026-01-01T00:00:00.000Z', 'one')`);
      const house = houseOn(db);
      const [own, other] = [await house.someone('coordinator'), await house.someone('coordinator')];
      const model = importModel(NETWORK);
      const answered = async (path: string, body: object, who = own) =>
        await read(ImportAnswer, await who.post(`/api/imports/${path}`, body));

      for (let turn = 0; turn < TURNS; turn++) {
        const where = `seed ${seed}, turn ${turn}`;
        const inState = (state: string) =>
          [...model.imports].filter(([, one]) => one.state === state).map(([id]) => id);
        const [staged, applied] = [inState('staged'), inState('applied')];
        if (chance.is(0.35) && staged.length < 4) await bring();
        else if (chance.is(0.45) && staged.length > 0) {
          const id = chance.one(staged);
          const first = await answered('apply', { id });
          model.apply(id);
          expect(await answered('apply', { id }), where).toEqual(first);
          done.applied += 1;
          done.dated += model.imports
            .get(id)
            ?.steps.some(({ step, isMade }) => isMade && 'before' in step && step.list === 'ties')
            ? 1
            : 0;
          done.covered += model.imports.get(id)?.steps.some(({ was }) => was !== null && 'says' in was) ? 1 : 0;
        } else if (chance.is(0.3) && applied.length > 0) {
          const [id, level] = [chance.one(applied), chance.one(VISIBILITIES)];
          expect((await answered('level', { id, level }, chance.one([own, other]))).level, where).toBe(level);
          model.level(id, level);
          done.levelled += 1;
        } else if (chance.is(0.6) && applied.length > 0) {
          const id = chance.one(applied);
          const stays = await heldBeyond(id);
          const first = await answered('undo', { id }, chance.one([own, other]));
          const planned = model.imports.get(id)?.steps.flatMap(({ step }) => (isNew(step) ? step.id : [])) ?? [];
          model.undo(id, stays);
          expect(first.stayed, where).toBe(planned.filter((one) => model.entries.has(one)).length);
          expect((await answered('undo', { id })).stayed).toBe(first.stayed);
          done.undone += 1;
          done.stayed += first.stayed ?? 0;
        } else if (chance.is(0.2)) {
          const [id = ''] = chance.some([...model.entries.keys()], 0.2);
          await db.exec(
            `update members set standing = 'member' where id = '${id}'; update network_state set version = version + 1;`,
          );
          const entry = model.entries.get(id);
          if (entry) entry.isListed = false;
          done.claimed += 1;
        } else if (staged.length > 0 && chance.is(0.3)) {
          const id = chance.one(staged);
          expect((await own.post('/api/imports/discard', { id })).status).toBe(200);
          model.imports.delete(id);
        }
        expect(await held(), where).toEqual(expected());
      }

      /** In slices, now and then sent twice, or too early; what nobody sees is refused. */
      async function bring() {
        const [id, steps] = [idFromChance(chance), stepsFrom(chance, model)];
        const begun = { id, label: 'members.csv', format: 'table', level: 'private', count: steps.length };
        for (let again = chance.below(2); again >= 0; again--)
          expect((await own.post('/api/imports', begun)).status).toBe(200);
        const unseen: ImportStep = {
          do: 'add',
          list: 'memberships',
          coalitionId: DARK,
          memberId: FREE[0] ?? '',
          visibility: 'public',
        };
        let arrived = 0;
        for (let from = 0; from < steps.length; ) {
          if (chance.is(0.1) && arrived < steps.length) {
            const early = { id, from: arrived + 1, steps: steps.slice(-1) };
            expect((await own.post('/api/imports/steps', early)).status).toBe(409);
            expect((await own.post('/api/imports/steps', { id, from, steps: [unseen] })).status).toBe(400);
            expect((await own.post('/api/imports/apply', { id })).status).toBe(409);
            expect((await other.post('/api/imports/apply', { id })).status).toBe(403);
            done.refused += 1;
          }
          const slice = steps.slice(from, from + 1 + chance.below(3));
          arrived = Math.max(arrived, from + slice.length);
          const answer = await read(StagedAnswer, await own.post('/api/imports/steps', { id, from, steps: slice }));
          expect(answer.arrived).toBe(arrived);
          if (chance.is(0.8)) from += slice.length;
        }
        model.imports.set(id, {
          state: 'staged',
          steps: structuredClone(steps).map((step) => ({ step, isMade: false, was: null })),
        });
      }

      /** Entries of an import of which a coordinator sees more than it said, or something else. */
      async function heldBeyond(id: string): Promise<string[]> {
        const own = model.imports.get(id)?.steps.map(({ step }) => subjectOf(step)) ?? [];
        const { ties, coalitions } = await read(NetworkAnswer, await other.get('/api/network'));
        const isOwn = (...subject: string[]) => own.includes(JSON.stringify(subject));
        return [
          ...[...model.entries].flatMap(([memberId, { name, level, opens, description }]) => {
            const isSeen = level !== 'private' && opens !== 'private';
            return name.startsWith('New') && isSeen && description !== 'From a file' ? [memberId] : [];
          }),
          ...ties.flatMap(({ a, b, kind }) => (isOwn('ties', a, b, kind) ? [] : [a, b])),
          ...coalitions.flatMap((one) => one.memberIds.filter((memberId) => !isOwn('memberships', one.id, memberId))),
          ...[...model.rows].flatMap(([key, { levels }]) => {
            const [list = '', memberId = '', ...more] = key.split(' ');
            const isSeen = levels[0] !== 'private' && model.entries.get(memberId)?.level !== 'private';
            return list === 'presences' && isSeen && !isOwn(list, memberId, ...more) ? [memberId] : [];
          }),
        ];
      }

      async function held() {
        const rowsOf = async (query: string) => (await db.prepare(query).all<Record<string, string | null>>()).results;
        return {
          entries: await rowsOf(
            'select id, name, standing, visibility, description, description_visibility as opens from members order by id',
          ),
          rows: [
            ...(await rowsOf(
              `select 'memberships ' || coalition_id || ' ' || member_id as key, visibility as levels from memberships`,
            )),
            ...(await rowsOf(
              `select 'presences ' || member_id || ' ' || country || ' ' || kind as key, visibility as levels from presences`,
            )),
            ...(await rowsOf(
              `select 'ties ' || a || ' ' || b || ' ' || kind as key, a_visibility || ' ' || b_visibility || ' ' || coalesce(since, '') as levels from ties`,
            )),
          ].sort((one, two) => ((one['key'] ?? '') < (two['key'] ?? '') ? -1 : 1)),
        };
      }

      function expected() {
        return {
          entries: [...model.entries]
            .map(([id, { name, isListed, level, description, opens }]) => ({
              ...{ id, name, standing: isListed ? 'listed' : 'member', visibility: level, description, opens },
            }))
            .sort((one, two) => (one.id < two.id ? -1 : 1)),
          rows: [...model.rows]
            .map(([key, { says, levels }]) => ({
              ...{ key, levels: [...levels, ...(key.startsWith('ties ') ? [says[1] ?? ''] : [])].join(' ') },
            }))
            .sort((one, two) => (one.key < two.key ? -1 : 1)),
        };
      }
      const { imports } = await read(ImportsAnswer, await other.get('/api/imports'));
      expect(imports.map(({ id }) => id).sort()).toEqual([...model.imports.keys()].sort());
    }
    expect(Object.entries(done).filter(([, count]) => count === 0)).toEqual([]);
  },
  10_000 * SEQUENCES,
);

test('neither opens what others filled in, nor fails for a source that is gone, nor says anything for a member', async () => {
  const db = memoryDatabase();
  const network = aNetwork(NETWORK).member('Fir', { standing: 'listed' }).member('Oak', { standing: 'listed' });
  await saveNetwork(db, network.stored);
  const hidden = (name: string) =>
    `insert into presences (member_id, country, kind, source_id, visibility) values ('${idOf(name)}', 'KE', 'office', 'report', 'private');`;
  await db.exec(
    `insert into sources (id, title, publisher, licence, date) values ('report', 'Report', 'A paper', 'CC0', '2020'); ${hidden('Fir')} ${hidden('Oak')} ${moved}`,
  );
  const house = houseOn(db);
  const own = await house.someone('coordinator');
  const [id, memberId] = [idOf('Import'), idOf('Pine')];
  const present = (name: string): ImportStep => ({
    ...{ do: 'add', list: 'presences', memberId: idOf(name), country: 'KE', kind: 'office', visibility: 'network' },
  });
  const steps = [newMember(memberId, 'Pine'), present('Fir'), present('Oak')];
  await own.post('/api/imports', { id, label: 'a.csv', format: 'table', level: 'private', count: steps.length });
  await own.post('/api/imports/steps', { id, from: 0, steps });
  await own.post('/api/imports/apply', { id });
  await db.exec(`update members set identifiers = '["ke-1"]', description = 'Private' where id = '${memberId}';
    delete from sources where id = 'report'; update members set standing = 'member' where id = '${idOf('Oak')}'; ${moved}`);
  expect((await own.post('/api/imports/level', { id, level: 'public' })).status).toBe(200);
  const levels = 'visibility, website_visibility, description_visibility, identifiers_visibility';
  expect(await db.prepare(`select ${levels} from members where id = '${memberId}'`).first()).toEqual({
    ...{ visibility: 'public', website_visibility: 'public' },
    ...{ description_visibility: 'private', identifiers_visibility: 'private' },
  });
  expect((await own.post('/api/imports/undo', { id })).status).toBe(200);
  const { results } = await db
    .prepare(
      `select member_id, source_id, visibility from presences where kind = 'office' and country = 'KE' and member_id in ('${idOf('Fir')}', '${idOf('Oak')}') order by member_id`,
    )
    .all();
  expect(results).toEqual(
    [
      { member_id: idOf('Fir'), source_id: null, visibility: 'private' },
      { member_id: idOf('Oak'), source_id: null, visibility: 'network' },
    ].sort((one, two) => (one.member_id < two.member_id ? -1 : 1)),
  );
});

test('changes a fact only where it says what was seen, and takes that back with its source', async () => {
  const db = memoryDatabase();
  const [seen, unseen, other] = ['legal-support', 'advocacy', 'training'] as const;
  const network = aNetwork()
    .country('KE')
    .capacity(seen, 'solidarity')
    .capacity(unseen, 'solidarity')
    .capacity(other, 'solidarity')
    .member('Fir', {
      standing: 'listed',
      offers: [
        { capacityId: seen, level: 1, sourceId: 'report', visibility: 'public' },
        { capacityId: unseen, level: 1, visibility: 'private' },
        { capacityId: other, level: 2, visibility: 'public' },
      ],
      needs: [{ capacityId: seen, urgency: 1, visibility: 'network' }],
    });
  const report = { id: 'report', title: 'Report', publisher: 'A paper', licence: 'CC0', url: null, date: '2020' };
  await saveNetwork(db, { ...network.stored, sources: [{ ...report, note: null }] });
  const own = await houseOn(db).someone('coordinator');
  const [id, memberId] = [idOf('Import'), idOf('Fir')];
  const raised = (capacityId: string): ImportStep => {
    const said = { note: null, conditions: null };
    const levels = { before: { level: 1 as const, ...said }, after: { level: 3 as const, ...said } };
    return { do: 'change', list: 'offers', memberId, capacityId, country: null, ...levels };
  };
  const urgent = { before: { urgency: 1 as const, note: null }, after: { urgency: 3 as const, note: 'Now' } };
  const steps: ImportStep[] = [
    ...[seen, unseen, other].map(raised),
    { do: 'change', list: 'needs', memberId, capacityId: seen, ...urgent },
  ];
  await own.post('/api/imports', { id, label: 'a.csv', format: 'table', level: 'private', count: steps.length });
  expect((await own.post('/api/imports/steps', { id, from: 0, steps })).status).toBe(200);
  const held = async () => {
    const offers = await db.prepare('select level, source_id from offers order by capacity_id').raw();
    return [...offers, ...(await db.prepare('select urgency, note, visibility from needs').raw())];
  };
  expect((await own.post('/api/imports/apply', { id })).status).toBe(200);
  expect(await held()).toEqual([
    [1, null],
    [3, null],
    [2, null],
    [3, 'Now', 'network'],
  ]);
  await db.exec(`update needs set note = 'Later'; ${moved}`);
  expect((await own.post('/api/imports/undo', { id })).status).toBe(200);
  expect(await held()).toEqual([
    [1, null],
    [1, 'report'],
    [2, null],
    [3, 'Later', 'network'],
  ]);
});

const moved = 'update network_state set version = version + 1;';

function isNew(step: ImportStep) {
  return step.do === 'add' && step.list === 'members';
}
