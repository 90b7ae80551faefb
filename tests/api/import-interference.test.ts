/** For whoever applies, opens or takes back an import, what is hidden where it writes changes no byte of what they read after. */
import { expect, test } from 'vitest';
import { VISIBILITIES } from '#core/vocabulary.ts';
import { worldWithoutHidden } from '../support/deletion-rows.ts';
import { memoryHouse, type World } from '../support/memory-house.ts';
import { peopledWorld } from '../support/proof.ts';
import { type Question, requestFor } from '../support/questions.ts';
import { chanceFrom } from '../support/random.ts';

const WORLDS = process.env['ATLAS_LONG'] ? 3000 : 40;

test(
  `in ${WORLDS} random worlds a coordinator's imports tell nothing of what is hidden`,
  async () => {
    const house = memoryHouse();
    const done = { applied: 0, levelled: 0, undone: 0 };
    for (let seed = 1; seed <= WORLDS; seed++) {
      const chance = chanceFrom(seed);
      const world = await peopledWorld(house, seed);
      const visitor = world.visitors.find(({ kind, account }) => kind !== 'token' && account?.role === 'coordinator');
      const own = world.rows.imports.find(
        ({ state, accountId }) => state === 'staged' && accountId === visitor?.account?.id,
      );
      if (!visitor || !own) continue;
      const { id } = own;
      const names = world.rows.importSteps
        .filter(({ importId }) => importId === id)
        .map(({ subject }) => subject)
        .join();
      const named = world.stored.members.filter((member) => names.includes(member.id));
      const reading: Question[] = [
        { path: '/api/map' },
        { path: '/api/network' },
        ...named.map((member) => ({ path: `/api/members/${member.id}` })),
      ];
      const level = { path: '/api/imports/level', body: { id, level: chance.one(VISIBILITIES) } };
      const asked: Question[] = [
        { path: '/api/imports/apply', body: { id } },
        ...reading,
        ...(chance.is(0.7) ? [level, ...reading] : []),
        ...(chance.is(0.7) ? [{ path: '/api/imports/undo', body: { id } }, ...reading] : []),
      ];
      const answersIn = async (held: World) =>
        await house.holding(held, () => house.answersTo(asked.map((question) => requestFor(question, visitor))));
      const whole = await answersIn(world);
      expect(whole, `seed ${seed}`).toEqual(await answersIn(await worldWithoutHidden(world, visitor)));
      const count = (path: string) =>
        asked.filter((one, place) => one.path.endsWith(path) && whole[place]?.startsWith('200')).length;
      done.applied += count('apply');
      done.levelled += count('level');
      done.undone += count('undo');
    }
    expect(
      Object.values(done).every((count) => count > WORLDS / 10),
      JSON.stringify(done),
    ).toBe(true);
  },
  600 * WORLDS,
);
