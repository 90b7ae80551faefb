/** Entries that may be here twice: who is told of them, and what undoing a merge brings back. */
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import type { StoredNetwork } from '#core/stored-network.ts';
import * as answers from '../../worker/answers/desk.ts';
import { DuplicatesAnswer, MergeUndoneAnswer } from '../../worker/answers/duplicates.ts';
import { DoneAnswer } from '../../worker/answers/shared.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { aNetwork, idOf, type NetworkBuilder } from '../support/a-network.ts';
import { deleteHidden } from '../support/deletion.ts';
import { DAY, type House, houseOn } from '../support/house.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { twinsFrom } from '../support/twins.ts';
import { read } from '../support/visitor.ts';

const COORDINATOR = { role: 'coordinator', memberId: null } as const;
const LISTED = { standing: 'listed' } as const;
const STORIES = process.env['ATLAS_LONG'] ? 400 : 12;

type Person = Awaited<ReturnType<House['someone']>>;

async function houseWith(network: NetworkBuilder) {
  const db = memoryDatabase();
  await saveNetwork(db, network.stored);
  const house = houseOn(db);
  const all = async (query: string) => (await db.prepare(query).all<Record<string, unknown>>()).results;
  return { ...house, db, all, count: async (table: string) => (await all(`select 1 from ${table}`)).length };
}

test('what looks alike is suggested with its reasons, until somebody says that it is two', async () => {
  const there = await houseWith(
    aNetwork()
      .member('Lantern Relief Agency', { presences: ['KE'] })
      .member('LRA - Lantern Relief Agency', LISTED)
      .member('Lantern Relief Agency Chad', { ...LISTED, presences: ['TD'] })
      .member('Old Lantern Relief Agency', { standing: 'retired' })
      .member('Quill'),
  );
  const coordinator = await there.someone('coordinator');
  const suggested = async () =>
    (await read(DuplicatesAnswer, await coordinator.get('/api/desk/duplicates'))).suggestions;
  const [first, ...others] = await suggested();
  expect(first).toMatchObject({
    stays: { name: 'Lantern Relief Agency', standing: 'member' },
    goes: { name: 'LRA - Lantern Relief Agency' },
  });
  expect(first?.because.map(({ reason }) => reason)).toContain('same-words');
  expect(others.every(({ surety }) => surety <= (first?.surety ?? 0))).toBe(true);
  const pair = { oneId: first?.goes.id ?? '', otherId: first?.stays.id ?? '' };
  const apart = async () => await coordinator.post('/api/desk/duplicates/apart', pair);
  for (const response of [await apart(), await apart()]) await read(DoneAnswer, response);
  expect(await suggested()).toEqual(others);
  for (const body of [
    { ...pair, otherId: idOf('nobody') },
    { ...pair, otherId: pair.oneId },
  ]) {
    expect((await coordinator.post('/api/desk/duplicates/apart', body)).status).toBeGreaterThanOrEqual(400);
  }
});

describe('undoing a merge', () => {
  const TWINS = aNetwork()
    .member('Kept', { ...LISTED, presences: ['KE'], languages: ['en'] })
    .member('Gone', {
      ...{ ...LISTED, description: 'Helps where it can', descriptionVisibility: 'network', sectors: ['media'] },
      ...{ website: 'https://gone.example', websiteVisibility: 'private', presences: ['KE', 'TD'] },
      offers: [{ capacityId: 'advocacy', note: 'By letter', visibility: 'coalition' }],
      needs: [{ capacityId: 'translation', visibility: 'private' }],
    })
    .member('Lamp', LISTED)
    .tie('Gone', 'Lamp', { direction: 'a-to-b', since: '2019' })
    .coalition('Lake', ['Gone', 'Lamp'], { convenorId: idOf('Gone') });
  const BOTH = { keepId: idOf('Kept'), mergeId: idOf('Gone') };

  async function merged(network = TWINS, question = BOTH) {
    const there = await houseWith(network);
    const coordinator = await there.someone('coordinator');
    const before = await previewBy(coordinator, question);
    await read(
      answers.MergedAnswer,
      await coordinator.post('/api/desk/merge', { ...question, fingerprint: before.fingerprint }),
    );
    const { merged: all } = await read(DuplicatesAnswer, await coordinator.get('/api/desk/duplicates'));
    return { there, coordinator, before, id: all[0]?.id ?? '' };
  }

  const undone = async (person: Person, id: string) =>
    await read(MergeUndoneAnswer, await person.post('/api/desk/duplicates/undo', { id }));

  test('brings back what the coordinator saw, at its levels, under a new id, and nothing else', async () => {
    const { there, coordinator, before, id } = await merged();
    const named = async () => await there.all(`select aliases from members where id = '${BOTH.keepId}'`);
    expect(await named()).toEqual([{ aliases: '["Gone"]' }]);
    const back = (await undone(coordinator, id)).id;
    expect(await named()).toEqual([{ aliases: '[]' }]);
    expect(back).not.toBe(BOTH.mergeId);
    const { fingerprint, ...after } = await previewBy(coordinator, { ...BOTH, mergeId: back });
    expect({ ...after, merge: before.merge, fingerprint: before.fingerprint }).toEqual(before);
    expect(
      await there.all(`select description, description_visibility, website from members where id = '${back}'`),
    ).toEqual([{ description: 'Helps where it can', description_visibility: 'network', website: null }]);
    expect(await there.all(`select visibility from offers where member_id = '${back}'`)).toEqual([
      { visibility: 'coalition' },
    ]);
    expect(await there.all('select convenor_id from coalitions')).toEqual([{ convenor_id: back }]);
    expect(await there.count('needs')).toBe(0);
    expect((await coordinator.post('/api/desk/duplicates/undo', { id })).status).toBe(404);
  });

  test('keeps nothing of a member that was erased since', async () => {
    const { there, coordinator, id } = await merged();
    const kept = async () => await there.all(`select kept from merges where id = '${id}'`);
    expect(JSON.stringify(await kept())).toContain(idOf('Lamp'));
    const question = { keepId: BOTH.keepId, mergeId: idOf('Lamp') };
    const { fingerprint } = await previewBy(coordinator, question);
    await read(answers.MergedAnswer, await coordinator.post('/api/desk/merge', { ...question, fingerprint }));
    expect(JSON.stringify(await kept())).not.toContain(idOf('Lamp'));
    const back = (await undone(coordinator, id)).id;
    expect(await there.all(`select 1 from ties where a = '${back}' or b = '${back}'`)).toEqual([]);
  });

  test('leaves what was changed since, and what a member has published', async () => {
    const { there, coordinator, id } = await merged();
    await changed(there.db, "update offers set note = 'By phone'", "update members set description = 'Helps'");
    await undone(coordinator, id);
    expect(await there.all(`select note from offers order by note`)).toEqual([
      { note: 'By letter' },
      { note: 'By phone' },
    ]);
    expect(await there.all(`select description from members where id = '${BOTH.keepId}'`)).toEqual([
      { description: 'Helps' },
    ]);

    const own = aNetwork(TWINS.stored).member('Own', { languages: ['fr'] });
    const member = await merged(own, { ...BOTH, keepId: idOf('Own') });
    const published = "update presences set visibility = 'public' where country = 'TD' and member_id = ";
    await changed(member.there.db, `${published} '${idOf('Own')}'`);
    await undone(member.coordinator, member.id);
    const left = await member.there.all(`select country from presences where member_id = '${idOf('Own')}'`);
    expect(left).toEqual([{ country: 'TD' }]);
    expect(await member.there.all('select convenor_id from coalitions')).toEqual([{ convenor_id: idOf('Own') }]);
    expect(await member.there.all(`select description from members where id = '${idOf('Own')}'`)).toEqual([
      { description: null },
    ]);
  });

  test('shows nobody an organisation that is hidden, and says the same', async () => {
    const { there, coordinator, id } = await merged();
    await changed(there.db, `update members set hidden_at = '2026-01-01T00:00:00.000Z' where id = '${BOTH.keepId}'`);
    const back = (await undone(coordinator, id)).id;
    expect((await there.visitor().get(`/api/members/${back}`)).status).toBe(404);
  });

  test('is over after thirty days, and is for coordinators', async () => {
    const { there, coordinator, id } = await merged();
    expect((await (await there.someone('reader')).post('/api/desk/duplicates/undo', { id })).status).toBe(403);
    there.pass(30 * DAY);
    const again = await there.someone('coordinator');
    expect((await again.post('/api/desk/duplicates/undo', { id })).status).toBe(404);
    expect(coordinator).not.toBe(again);
  });

  test('gives a coordinator the preview of before, whatever is hidden from them, in random worlds', async () => {
    for (let seed = 1; seed <= STORIES; seed++) {
      const { world, question } = twinsFrom(seed);
      // Of whom is hidden, the entry that comes back is for nobody to see.
      if (world.members.some(({ id, hiddenAt }) => id === question.keepId && hiddenAt !== null)) continue;
      const { before, after } = await thereAndBack(world, question);
      const spoken = world.members.filter(({ standing }) => standing !== 'listed');
      const proposed = world.otherNetworks.filter(({ proposerId }) => proposerId === question.mergeId);
      const lost = new Set([...spoken, ...proposed].map(({ id }) => id));
      expect(comparable(after, lost), `seed ${seed}`).toEqual(comparable(before, lost));
      const less = await thereAndBack(deleteHidden(world, COORDINATOR), question);
      expect(comparable(less.after), `seed ${seed}`).toEqual(comparable(after));
    }
  });

  async function thereAndBack(world: StoredNetwork, question: typeof BOTH) {
    const { coordinator, before, id } = await merged(aNetwork(world), question);
    const back = (await undone(coordinator, id)).id;
    return { before, after: await previewBy(coordinator, { ...question, mergeId: back }) };
  }
});

type Preview = z.infer<typeof answers.MergePreviewAnswer>;

/**
 * With the entry that goes may go networks that it proposed to few; ends of ties of members that speak for themselves come
 * back private, and such a member keeps what it leads.
 */
function comparable({ keep, moves, falls }: Preview, lost: ReadonlySet<string> = new Set()) {
  const of = (facts: Preview['moves']) => ({
    ...facts,
    ties: facts.ties.filter(({ other }) => !lost.has(other.id)),
    networks: facts.networks.filter(({ id }) => !lost.has(id)),
    cases: facts.cases.filter(() => keep.standing === 'listed'),
    convenes: facts.convenes.filter(() => keep.standing === 'listed'),
  });
  return { keep: of(keep.facts), moves: of(moves), falls: of(falls) };
}

async function previewBy(person: Person, question: object): Promise<Preview> {
  return await read(answers.MergePreviewAnswer, await person.post('/api/desk/merge/preview', question));
}

async function changed(db: D1Database, ...statements: string[]): Promise<void> {
  const all = [...statements, 'update network_state set version = version + 1'];
  await db.batch(all.map((statement) => db.prepare(statement)));
}
