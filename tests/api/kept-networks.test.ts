/** What somebody may see is worked out once and kept: nothing that is asked of it may change it. */
import { expect, test } from 'vitest';
import { asSeenBy } from '#core/visibility.ts';
import { CONTACT_KEYS } from '../support/keys.ts';
import { memoryHouse } from '../support/memory-house.ts';
import { peopledWorld, routesFor } from '../support/proof.ts';
import { QUESTIONS, requestFor } from '../support/questions.ts';
import { chanceFrom } from '../support/random.ts';

const WORLDS = 2;

const house = memoryHouse();

test(`no route changes the network that it is given, in ${WORLDS} random worlds`, async () => {
  for (let seed = 1; seed <= WORLDS; seed++) {
    const world = await peopledWorld(house, seed);
    const chance = chanceFrom(seed);
    await house.holding(world, async () => {
      for (const visitor of world.visitors) {
        // It is the one that every route gets: nothing else is loaded while nothing is saved.
        frozen(asSeenBy(world.stored, visitor.viewer));
        for (const route of routesFor(visitor.kind)) {
          const question =
            QUESTIONS[route]?.(world.stored, chance, { rows: world.rows, visitor }) ?? expect.unreachable();
          const bindings = { DB: house.db, ORIGIN: 'http://localhost', CONTACT_KEYS };
          const ask = async () => await house.app.fetch(requestFor(question, visitor), bindings);
          const { status } = await house.db.undone(ask);
          expect(status, `seed ${seed}, ${visitor.kind}, ${route}`).toBeLessThan(500);
        }
      }
    });
  }
});

function frozen(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
}
