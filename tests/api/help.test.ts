/** The page for somebody in danger, and alerts from their telling to their end. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LONGEST_REACH } from '#core/help/limits.ts';
import { RETENTION } from '#core/retention/rules.ts';
import { AlertToldAnswer, KeptAlertsAnswer } from '../../worker/answers/alerts.ts';
import { HelplinesAnswer } from '../../worker/answers/helplines.ts';
import { NoticesAnswer } from '../../worker/answers/introductions.ts';
import { AlertsAnswer } from '../../worker/answers/network.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { sweep } from '../../worker/db/sweep.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { DAY, houseOn } from '../support/house.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { memoryHouse } from '../support/memory-house.ts';
import { peopledWorld } from '../support/proof.ts';
import { ALIKE_TO_ALL, QUESTIONS, requestFor } from '../support/questions.ts';
import { chanceFrom } from '../support/random.ts';
import { sampleNetwork } from '../support/server.ts';
import { read } from '../support/visitor.ts';

/** All that may be sent of the page: nothing else belongs to it. */
const MOST_BYTES = 30_000;
const WORLDS = 20;

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  expect(console.error).not.toHaveBeenCalled();
});

const formOf = (fields: string[][]) =>
  new Request('http://localhost/help', { method: 'POST', body: new URLSearchParams(fields) });

describe('help at once', () => {
  test(`is the same to everybody, whoever is signed in, in ${WORLDS} random worlds`, async () => {
    const house = memoryHouse();
    let compared = 0;
    for (let seed = 1; seed <= WORLDS; seed++) {
      const world = await peopledWorld(house, seed);
      const chance = chanceFrom(seed);
      const questions = ALIKE_TO_ALL.map((route) => QUESTIONS[route]?.(world.stored, chance) ?? expect.unreachable());
      await house.holding(world, async () => {
        for (const question of questions) {
          const answers = await inTurn([{ headers: {} }, ...world.visitors], async (visitor) => {
            return (await house.answersTo([requestFor(question, visitor)])).join();
          });
          const [nobodys, ...others] = answers;
          for (const answer of others) expect(answer === nobodys, `seed ${seed}`).toBe(true);
          expect(nobodys).toMatch(/^200\n/);
          expect(nobodys).not.toMatch(/^set-cookie/im);
          compared += others.length;
        }
      });
    }
    expect(compared).toBeGreaterThan(WORLDS * 10);
  });

  test('weighs little even where everything is ticked, with many helplines, and keeps nothing', async () => {
    const db = memoryDatabase();
    const sample = sampleNetwork();
    const helplines = Array.from({ length: 40 }, (_, place) => ({
      ...{
        id: idOf(`Line ${'abcdefgh'[place % 8]}${'mnopq'[Math.floor(place / 8)]}`),
        name: `Line ${place}`,
        covers: 'x'.repeat(LONGEST_REACH),
        reach: 'y'.repeat(LONGEST_REACH),
      },
      ...{ threatIds: [], languages: ['en', 'fr'], countries: [], isAlwaysOpen: place % 2 === 0, hours: 'Weekdays' },
      ...{ url: 'https://help.example.org/', checkedOn: '2026-02-01' },
    }));
    await saveNetwork(db, { ...sample, helplines });
    const house = houseOn(db);
    const rows = () => db.prepare('select count(*) as n from audit').first();
    const before = await rows();
    const form = await (await house.send(new Request('http://localhost/help'))).text();
    const ids = [...form.matchAll(/name="what" value="([\w-]+)"/g)].map(([, id = '']) => ['what', id]);
    expect(ids.length).toBeGreaterThan(15);
    const whole = await house.send(
      formOf([
        ...ids,
        ['soon', 'now'],
        ['notTo', 'home'],
        ['notTo', 'device'],
        ['notTo', 'work'],
        ['notTo', 'authorities'],
        ['notTo', 'public'],
        ['country', 'KE'],
      ]),
    );
    const sizes = [form, await whole.text()].map((text) => new TextEncoder().encode(text).length);
    expect(Math.max(...sizes), String(sizes)).toBeLessThan(MOST_BYTES);
    expect(await rows()).toEqual(before);
  });

  test.each<[string, RequestInit, number]>([
    ['JSON', { body: '{}', headers: { 'Content-Type': 'application/json' } }, 415],
    ['a file', { body: new FormData() }, 415],
    ['a field of its own', { body: new URLSearchParams({ name: 'Ana' }) }, 400],
    ['another word', { body: new URLSearchParams({ soon: 'yesterday' }) }, 400],
    ['too much', { body: new URLSearchParams({ what: 'x'.repeat(30_000) }) }, 413],
  ])('refuses %s on a page that leads back', async (_what, init, status) => {
    const db = memoryDatabase();
    const answer = await houseOn(db).send(new Request('http://localhost/help', { method: 'POST', ...init }));
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([status, 'text/html; charset=UTF-8']);
    expect(await answer.text()).toContain('<a href="/help">');
  });

  test('is asked from a page that was saved, and threats that are gone are passed over', async () => {
    const saved = formOf([
      ['what', 'no-longer-there'],
      ['soon', ''],
    ]);
    saved.headers.set('Origin', 'null');
    const answer = await houseOn(memoryDatabase()).send(saved);
    expect([answer.status, (await answer.text()).includes('Get to where you are safe')]).toEqual([200, true]);
  });
});

const NETWORK = aNetwork()
  .country('KE')
  .having({ threats: [{ id: 'raid', kind: 'threat', labels: { en: 'Raids' }, isRetired: false }] })
  .member('Ana', { visibility: 'network' })
  .member('Bo').stored;

const TOLD = {
  country: 'KE',
  threatIds: ['raid'],
  title: 'Offices searched',
  text: null,
  happenedOn: '2026-02-27',
  url: null,
};

async function aHouse() {
  const db = memoryDatabase();
  await saveNetwork(db, NETWORK);
  const house = houseOn(db);
  return {
    db,
    house,
    ana: await house.someone('editor', idOf('Ana')),
    coordinator: await house.someone('coordinator'),
  };
}

describe('an alert', () => {
  test('goes from its reporter to a coordinator, back, and to everybody, without a name', async () => {
    const { house, ana, coordinator } = await aHouse();
    const [bo, anybody] = [await house.someone('editor', idOf('Bo')), house.visitor()];
    const kinds = async (who: typeof ana) =>
      (await read(NoticesAnswer, await who.get('/api/notices'))).notices.map(({ kind }) => kind);
    const kept = async (who: typeof ana) => (await read(KeptAlertsAnswer, await who.get('/api/alerts/kept'))).alerts;
    const seen = async (who: typeof anybody) => (await read(AlertsAnswer, await who.get('/api/alerts'))).alerts;
    const step = (who: typeof ana, body: object) => who.post('/api/alerts/step', body);

    const { id } = await read(AlertToldAnswer, await ana.post('/api/alerts', { ...TOLD, level: 'public' }));
    expect(await kinds(coordinator)).toContain('alert-reported');
    const [waiting] = await kept(coordinator);
    expect(waiting).toMatchObject({ id, level: 'public', reporter: { name: 'Ana' }, verifiedOn: null });
    expect([await seen(bo), await seen(anybody)]).toEqual([[], []]);
    expect((await seen(ana))[0]).toMatchObject({ id, isOwn: true, verifiedOn: null });
    const verify = { step: 'verify', id, level: 'public', fingerprint: waiting?.fingerprint };
    expect([(await step(bo, verify)).status, (await step(ana, verify)).status]).toEqual([404, 403]);

    expect((await step(coordinator, { step: 'return', id, words: 'Who saw it?' })).status).toBe(200);
    expect((await kept(ana))[0]?.returned?.words).toBe('Who saw it?');
    expect([await kinds(ana), await kinds(coordinator)]).toEqual([['alert-returned'], []]);

    expect(
      (await ana.post('/api/alerts/change', { ...TOLD, id, text: 'Three neighbours did.', level: 'public' })).status,
    ).toBe(200);
    expect((await step(coordinator, verify)).status, 'what was read before is not vouched for').toBe(412);
    const [again] = await kept(coordinator);
    expect((await step(coordinator, { ...verify, fingerprint: again?.fingerprint })).status).toBe(200);
    expect(await kinds(ana)).toEqual(['alert-verified']);
    const [published] = await seen(anybody);
    expect(published).toMatchObject({ id, title: 'Offices searched', isOwn: false, isCurrent: true });
    expect(JSON.stringify(await seen(bo))).not.toContain(idOf('Ana'));
    expect((await ana.post('/api/alerts/change', { ...TOLD, id, level: 'network' })).status).toBe(409);

    house.pass(100 * DAY);
    expect((await seen(anybody))[0]?.isCurrent).toBe(false);
    const late = await house.someone('coordinator');
    expect((await step(late, { step: 'withdraw', id })).status).toBe(200);
    expect(await seen(anybody)).toEqual([]);
  });

  test('is refused where it goes too far, too wide or too often, and swept where nobody vouches for it', async () => {
    const { db, ana, coordinator, house } = await aHouse();
    const reader = await house.someone('reader');
    const tell = (who: typeof ana, more: object) => who.post('/api/alerts', { ...TOLD, level: 'network', ...more });
    const statuses = async (...answers: Promise<Response>[]) =>
      (await Promise.all(answers)).map(({ status }) => status);
    expect(await statuses(tell(reader, {}), tell(coordinator, {}), tell(ana, { happenedOn: '2026-03-09' }))).toEqual([
      403, 400, 400,
    ]);
    expect(await statuses(tell(ana, { level: 'private' }), tell(ana, { country: 'TD' }))).toEqual([400, 400]);
    const { id } = await read(AlertToldAnswer, await tell(ana, {}));
    const { alerts } = await read(KeptAlertsAnswer, await coordinator.get('/api/alerts/kept'));
    const wide = { step: 'verify', id, level: 'public', fingerprint: alerts[0]?.fingerprint };
    expect((await coordinator.post('/api/alerts/step', wide)).status).toBe(409);
    for (let more = 2; more <= 10; more++) expect((await tell(ana, {})).status).toBe(200);
    expect((await tell(ana, {})).status).toBe(412);
    const countIn = (table: string) => db.prepare(`select count(*) as n from ${table}`).first('n');
    const at = (days: number) => new Date(Date.parse('2026-03-01T12:00:00Z') + days * DAY).toISOString();
    await sweep(db, at(RETENTION.alertReports.days - 2));
    expect(await countIn('alerts')).toBe(10);
    await sweep(db, at(RETENTION.alertReports.days + 1));
    expect([await countIn('alerts'), await countIn('alert_reports')]).toEqual([0, 0]);
  });
});

test('helplines are kept by those who look after the network, and each change counts as a check', async () => {
  const { house, ana, coordinator } = await aHouse();
  const admin = await house.someone('admin');
  const told = {
    name: 'Invented Line',
    covers: 'Raids',
    threatIds: ['raid'],
    languages: ['en'],
    countries: ['KE'],
    isAlwaysOpen: true,
    hours: null,
    reach: 'Call',
    url: null,
  };
  const kept = async () =>
    (await read(HelplinesAnswer, await admin.get('/api/helplines'))).helplines[0] ?? expect.unreachable();
  const step = async (body: object) => (await admin.post('/api/helplines/step', body)).status;
  const shown = async () => (await (await house.send(formOf([['what', 'raid']]))).text()).includes('Invented Line');
  expect([(await ana.get('/api/helplines')).status, (await ana.post('/api/helplines', told)).status]).toEqual([
    403, 403,
  ]);
  expect((await admin.post('/api/helplines', { ...told, countries: ['ZZ'] })).status).toBe(400);
  expect((await coordinator.post('/api/helplines', told)).status).toBe(200);
  const first = await kept();
  expect([first.isShown, first.goodUntil, await shown()]).toEqual([true, '2027-03-01', true]);
  house.pass(366 * DAY);
  const late = { admin: await house.someone('admin') };
  const old = (await read(HelplinesAnswer, await late.admin.get('/api/helplines'))).helplines[0];
  expect([old?.isShown, await shown()]).toEqual([false, false]);
  const confirm = { step: 'confirm', id: first.id, fingerprint: first.fingerprint };
  expect((await late.admin.post('/api/helplines/step', confirm)).status).toBe(200);
  expect(await shown()).toBe(true);
  const again = await late.admin.post('/api/helplines/step', confirm);
  expect(again.status, 'it is another since it was checked').toBe(412);
  expect((await late.admin.post('/api/helplines/step', { step: 'remove', id: first.id })).status).toBe(200);
  expect([await shown(), await step({ step: 'remove', id: first.id })]).toEqual([false, 401]);
});

async function inTurn<From, To>(list: From[], work: (one: From) => Promise<To>): Promise<To[]> {
  const results: To[] = [];
  for (const one of list) results.push(await work(one));
  return results;
}
