/** Prices from count to list, who is suggested how often, and what is suggested without being asked. */
import { describe, expect, test } from 'vitest';
import { ExposureAnswer, IntroductionsToMakeAnswer, SuggestionsAnswer } from '../../worker/answers/fairness.ts';
import { PartnersAnswer } from '../../worker/answers/partners.ts';
import { renewExposure, renewExposureWhenDue } from '../../worker/db/renew-exposure.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { aNetwork, idOf, type NetworkBuilder } from '../support/a-network.ts';
import { houseOn } from '../support/house.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { read } from '../support/visitor.ts';

const ASKED = { capacities: [{ capacityId: 'legal-support' }] };
const [MONDAY, SUNDAY, NEXT_MONDAY] = [
  '2026-03-02T09:00:00.000Z',
  '2026-03-08T09:00:00.000Z',
  '2026-03-09T09:00:00.000Z',
];

/** Twenty who ask, one who is best at everything, and forty who are good enough. */
function crowded(): NetworkBuilder {
  const offers = (level: 2 | 3) =>
    ['legal-support', 'advocacy', 'digital-security'].map((capacityId) => ({ capacityId, level }));
  let network = aNetwork().member('Star', { offers: offers(3), availability: 'open' });
  for (let n = 0; n < 40; n++) network = network.member(`Good ${letter(n)}`, { offers: offers(2) });
  for (let n = 0; n < 20; n++) network = network.member(`Asker ${letter(n)}`);
  return network.member('Quiet', { offers: offers(3), visibility: 'network' });
}

const letter = (n: number) => `${'abcd'[n % 4]}${'ghijklmnopq'[Math.floor(n / 4)]}`;

async function houseWith(network: NetworkBuilder) {
  const db = memoryDatabase();
  await saveNetwork(db, network.stored);
  const house = houseOn(db);
  const ask = async () => await read(PartnersAnswer, await house.visitor().post('/api/partners', ASKED));
  const at = async () => await db.prepare('select at from exposure_cycle').first('at');
  return { ...house, db, ask, at };
}

describe('prices', () => {
  test('move who is pointed to most below others, and no score', async () => {
    const there = await houseWith(crowded());
    const before = await there.ask();
    await renewExposure(there.db, MONDAY);
    const after = await there.ask();
    expect(before.partners[0]?.member.name).toBe('Star');
    expect(before.partners.every(({ exposure }) => exposure.price === 0 && !exposure.isLower)).toBe(true);
    const star = after.partners.find(({ member }) => member.name === 'Star');
    expect(star?.exposure.price).toBeGreaterThan(0);
    const scores = ({ partners }: typeof after) => new Map(partners.map(({ member, score }) => [member.id, score]));
    expect(scores(after)).toEqual(scores(before));
    const worth = after.partners.map(({ score, exposure }) => score - exposure.price);
    expect(worth).toEqual(worth.toSorted((one, other) => other - one));
    const places = after.partners.map(({ member }) => member.name);
    const isBelowSome = after.partners
      .slice(0, places.indexOf('Star'))
      .some(({ score }) => score <= (star?.score ?? 0));
    expect(star?.exposure.isLower).toBe(isBelowSome);
  });

  test('are of whom everybody sees, and are gone with what everybody no longer sees', async () => {
    const there = await houseWith(crowded());
    await renewExposure(there.db, MONDAY);
    const rows = await there.db.prepare('select member_id as id from exposures').all<{ id: string }>();
    expect(rows.results.map(({ id }) => id)).not.toContain(idOf('Quiet'));
    const reader = await there.someone('reader');
    const priceOfStar = async () => {
      const { partners } = await read(PartnersAnswer, await reader.post('/api/partners', ASKED));
      return partners.find(({ member }) => member.name === 'Star')?.exposure.price;
    };
    expect(await priceOfStar()).toBeGreaterThan(0);
    await there.db.batch([
      there.db.prepare("update members set visibility = 'network' where name = 'Star'"),
      there.db.prepare('update network_state set version = version + 1'),
    ]);
    expect(await priceOfStar()).toBe(0);
    await there.db.prepare("delete from members where name = 'Star'").run();
    expect(
      await there.db.prepare('select count(*) as n from exposures where member_id = ?').bind(idOf('Star')).first('n'),
    ).toBe(0);
  });

  test('are counted anew after a week and not before', async () => {
    const there = await houseWith(crowded());
    const prices = async () => (await there.db.prepare('select member_id, price from exposures').all()).results;
    await renewExposureWhenDue(there.db, MONDAY);
    expect(await there.at()).toBe(MONDAY);
    const first = await prices();
    await renewExposureWhenDue(there.db, SUNDAY);
    expect(await there.at()).toBe(MONDAY);
    await renewExposureWhenDue(there.db, NEXT_MONDAY);
    expect(await there.at()).toBe(NEXT_MONDAY);
    expect(await prices()).toHaveLength(first.length);
  });
});

describe('coordinators', () => {
  test('see that nothing was counted yet', async () => {
    const there = await houseWith(crowded());
    const coordinator = await there.someone('coordinator');
    const found = await read(ExposureAnswer, await coordinator.get('/api/desk/exposure'));
    expect(found).toMatchObject({ cycle: null, able: 0, most: [] });
  });

  test('see who is pointed to most and who never, with why and what each says of its load', async () => {
    const there = await houseWith(crowded());
    await renewExposure(there.db, MONDAY);
    const coordinator = await there.someone('coordinator');
    const found = await read(ExposureAnswer, await coordinator.get('/api/desk/exposure'));
    expect(found.cycle?.on).toBe(MONDAY.slice(0, 10));
    expect(found.able).toBe(41);
    expect(found.shown.gini).toBeLessThanOrEqual(found.plain.gini);
    expect(found.most.map(({ member }) => member.name)).toContain('Star');
    expect(found.most.find(({ member }) => member.name === 'Star')?.availability).toBe('open');
    expect(found.neverCounts).toMatchObject({ 'no-offers': 20, 'not-counted': 1 });
    expect(found.never.find(({ member }) => member.name === 'Quiet')?.why).toBe('not-counted');
    const counts = Object.values(found.neverCounts).reduce((sum, count) => sum + count, 0);
    expect(found.never).toHaveLength(counts);
  });

  test('see whom to introduce', async () => {
    const network = aNetwork()
      .member('Ana', { sectors: ['human-rights'] })
      .member('Bo', { sectors: ['humanitarian'] });
    const there = await houseWith(network);
    const coordinator = await there.someone('coordinator');
    const found = await read(IntroductionsToMakeAnswer, await coordinator.get('/api/desk/introductions'));
    expect(found.before).toEqual({ mean: null, apart: 1 });
    expect(found.introductions).toMatchObject([{ oneId: idOf('Ana'), otherId: idOf('Bo'), steps: null, nearer: 1 }]);
    expect(found.members.map(({ name }) => name)).toEqual(['Ana', 'Bo']);
  });
});

describe('an editor', () => {
  test('gets partners that its organisation does not have yet, and nobody else does', async () => {
    const network = crowded()
      .member('Ana', { needs: ['legal-support'] })
      .tie('Ana', 'Star');
    const there = await houseWith(network);
    const editor = await there.someone('editor', idOf('Ana'));
    const found = await read(SuggestionsAnswer, await editor.get('/api/own/suggestions'));
    expect(found.hasNeeds).toBe(true);
    expect(found.suggestions[0]).toMatchObject({ member: { name: 'Quiet' }, ground: 'gives' });
    expect(found.suggestions.map(({ member }) => member.name)).not.toContain('Star');
    for (const role of ['reader', 'coordinator', 'admin'] as const) {
      const other = await there.someone(role);
      expect((await other.get('/api/own/suggestions')).status).toBe(403);
    }
    expect((await there.visitor().get('/api/own/suggestions')).status).toBe(401);
  });
});
