/** A copy of the network that is brought up to date by what changed is the network, whatever was changed by whom. */
import { expect, test } from 'vitest';
import type { StoredNetwork } from '#core/stored-network.ts';
import { loadNetwork, renewCopy } from '../../worker/db/load-network.ts';
import { sweep } from '../../worker/db/sweep.ts';
import { CONTACT_KEYS } from '../support/keys.ts';
import { memoryHouse } from '../support/memory-house.ts';
import type { PeopledWorld, Visitor } from '../support/people.ts';
import { peopledWorld, routesFor } from '../support/proof.ts';
import { QUESTIONS, requestFor } from '../support/questions.ts';
import { type Chance, chanceFrom } from '../support/random.ts';

const WORLDS = process.env['ATLAS_LONG'] ? 2000 : 60;
const CHANGES = 4;
/** When coalitions of random worlds are over. */
const LATER = '2027-01-01T00:00:00.000Z';

/** What changes the network without a device at hand; all else is asked for as well. */
const MOVING = [
  'POST /api/alerts',
  'POST /api/alerts/change',
  'POST /api/alerts/step',
  'POST /api/case-drafts/answer',
  'POST /api/case-drafts/release',
  'POST /api/case-drafts/take-back',
  'POST /api/cases',
  'POST /api/coalitions/answer',
  'POST /api/coalitions/step',
  'POST /api/coalitions/terms',
  'POST /api/desk/list',
  'POST /api/desk/restore',
  'POST /api/desk/retire',
  'POST /api/desk/vouch',
  'POST /api/exchanges',
  'POST /api/exchanges/remove',
  'POST /api/helplines',
  'POST /api/helplines/change',
  'POST /api/helplines/step',
  'POST /api/hide',
  'POST /api/hide/with-code',
  'POST /api/lessons',
  'POST /api/lessons/remove',
  'POST /api/messages/change',
  'POST /api/messages/move',
  'POST /api/messages/propose',
  'POST /api/messages/speak',
  'POST /api/other-networks/affiliation',
  'POST /api/other-networks/change',
  'POST /api/other-networks/propose',
  'POST /api/own/confirm',
  'POST /api/own/save',
  'sweep',
];

const house = memoryHouse();

test(`in ${WORLDS} random worlds, after each change that somebody makes`, async () => {
  const moved = new Set<string>();
  for (let seed = 1; seed <= WORLDS; seed++) {
    const world = await peopledWorld(house, seed);
    const chance = chanceFrom(seed);
    const changesBy = (visitor: Visitor) => () => changesIn(world, visitor, { chance, moved });
    await house.holding(world, async () => {
      for (const visitor of world.visitors)
        for (const what of await house.db.undone(changesBy(visitor))) moved.add(what);
    });
  }
  expect(MOVING.filter((what) => !moved.has(what))).toEqual([]);
});

/** One change after another, and after most of them a look at a copy. @returns those after which only a part was read. */
async function changesIn(
  world: PeopledWorld,
  visitor: Visitor,
  { chance, moved: known }: { chance: Chance; moved: ReadonlySet<string> },
): Promise<string[]> {
  const kept = house.db.anew();
  if (chance.is(0.5)) await renewCopy(kept);
  const routes = routesFor(visitor.kind).filter((route) => route.startsWith('POST'));
  const moving = [...routes, 'sweep'].filter((what) => MOVING.includes(what));
  // What was not met yet comes first, so that the rare is met too.
  const rare = moving.filter((what) => !known.has(what));
  const moved: string[] = [];
  let before = await loadNetwork(kept);
  for (let count = 0; count < CHANGES; count++) {
    const what = chance.one(chance.is(0.6) ? (rare.length > 0 && chance.is(0.5) ? rare : moving) : routes);
    await change(what, world, visitor, chance);
    // Several steps at once, sometimes.
    if (chance.is(0.2)) continue;
    const after = await loadNetwork(kept);
    if (after === before) continue;
    const started = await loadNetwork(house.db.anew());
    await house.db.exec('delete from network_copies');
    const anew = standing(await loadNetwork(house.db.anew()));
    expect(standing(after), `${visitor.kind}, ${what}`).toEqual(anew);
    expect(standing(started), `${visitor.kind}, ${what}, from a copy`).toEqual(anew);
    if (after.members.some((member) => before.members.includes(member))) moved.push(what);
    before = after;
  }
  return moved;
}

async function change(what: string, { stored, rows }: PeopledWorld, visitor: Visitor, chance: Chance): Promise<void> {
  if (what === 'sweep') return await sweep(house.db, LATER);
  const question = QUESTIONS[what]?.(stored, chance, { rows, visitor }) ?? expect.unreachable();
  const bindings = { DB: house.db, ORIGIN: 'http://localhost', CONTACT_KEYS };
  expect((await house.app.fetch(requestFor(question, visitor), bindings)).status).toBeLessThan(500);
}

/** What is still being formed is in nobody's network, and starting it changes nothing there. */
function standing(network: StoredNetwork): StoredNetwork {
  const joined = new Set(network.memberships.map(({ coalitionId }) => coalitionId));
  const coalitions = network.coalitions.filter(({ id, visibility }) => visibility !== 'private' || joined.has(id));
  return { ...network, coalitions };
}
