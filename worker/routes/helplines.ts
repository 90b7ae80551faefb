/** The helplines that somebody in danger is shown, and those who keep them. */
import { type Context, Hono } from 'hono';
import type * as z from 'zod';
import { AddHelpline, ChangeHelpline, StepHelpline } from '#core/help/helpline-questions.ts';
import { goodUntil, isChecked } from '#core/help/helplines.ts';
import { idFrom } from '#core/id.ts';
import { viewerOfAccount } from '#core/identity/account.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { byName, type Network } from '#core/network.ts';
import type { Helpline } from '#core/stored-playbook.ts';
import { HelplineAddedAnswer, HelplinesAnswer } from '../answers/helplines.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { requireManager } from '../auth/session.ts';
import { hashOf } from '../db/hash.ts';
import { deedBy, settled } from '../deed.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { networkAs } from '../viewer.ts';

const NO_SUCH = 'No such helpline. Somebody may have removed it; load the list again.';
const STALE =
  'Somebody changed or checked this helpline since you opened the page. Load the list again and look once more.';
const KEEPERS = { 401: 'Not signed in', 403: 'You are neither coordinator nor admin' };
const ABOUT_ONE = { ...KEEPERS, 404: 'No such helpline', 412: 'It was changed in between' };

export const helplines = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .get(
    '/',
    describe('All helplines, those that nobody checked for long first', HelplinesAnswer, KEEPERS),
    async (c) => {
      const own = await requireManager(c);
      const network = await networkAs(c, viewerOfAccount(own));
      const today = dayOf(c.var.now);
      const byAge = network.helplines.toSorted((one, other) =>
        one.checkedOn < other.checkedOn ? -1 : one.checkedOn > other.checkedOn ? 1 : byName(one, other),
      );
      const listed = byAge.map(async (one) => ({
        ...one,
        goodUntil: goodUntil(one.checkedOn),
        isShown: isChecked(one, today),
        fingerprint: await fingerprintOf(one),
      }));
      return c.json<z.infer<typeof HelplinesAnswer>>({ helplines: await Promise.all(listed) });
    },
  )
  .post(
    '/',
    describe('Adds a helpline that you have checked', HelplineAddedAnswer, KEEPERS),
    validate('json', AddHelpline),
    async (c) => {
      const own = await requireManager(c);
      const told = c.req.valid('json');
      refuseUnknown(await networkAs(c, viewerOfAccount(own)), told);
      const id = idFrom(c.var.outside.random(16));
      const outcome = await c.var.store.helplines.add(
        deedBy(c, own, { action: 'helpline-added', objectId: id }),
        id,
        told,
      );
      return c.json<z.infer<typeof HelplineAddedAnswer>>(await settled(c, outcome, { id }, { gone: NO_SUCH }));
    },
  )
  .post(
    '/change',
    describe('Changes a helpline, and says that you have checked all of it', DoneAnswer, ABOUT_ONE),
    validate('json', ChangeHelpline),
    async (c) => {
      const own = await requireManager(c);
      const { id, fingerprint, ...told } = c.req.valid('json');
      const network = await networkAs(c, viewerOfAccount(own));
      refuseUnknown(network, told);
      const seen = await asSeen(network, id, fingerprint);
      const deed = deedBy(c, own, { action: 'helpline-changed', objectId: id });
      return await done(c, await c.var.store.helplines.change(deed, seen, told));
    },
  )
  .post(
    '/step',
    describe('Says that you have checked a helpline today, or removes it', DoneAnswer, ABOUT_ONE),
    validate('json', StepHelpline),
    async (c) => {
      const own = await requireManager(c);
      const asked = c.req.valid('json');
      const { id } = asked;
      if (asked.step === 'remove') {
        const deed = deedBy(c, own, { action: 'helpline-removed', objectId: id });
        return await done(c, await c.var.store.helplines.remove(deed, id));
      }
      const seen = await asSeen(await networkAs(c, viewerOfAccount(own)), id, asked.fingerprint);
      const deed = deedBy(c, own, { action: 'helpline-confirmed', objectId: id });
      return await done(c, await c.var.store.helplines.confirm(deed, seen));
    },
  );

async function done(c: Context<AppEnv>, outcome: Parameters<typeof settled>[1]) {
  const answer = await settled(c, outcome, { status: 'done' as const }, { gone: NO_SUCH, stale: STALE });
  return c.json<z.infer<typeof DoneAnswer>>(answer);
}

async function asSeen(network: Network, id: string, fingerprint: string): Promise<Helpline> {
  const helpline = network.helplines.find((one) => one.id === id);
  if (!helpline) return refuse(404, NO_SUCH);
  return (await fingerprintOf(helpline)) === fingerprint ? helpline : refuse(412, STALE);
}

function fingerprintOf({ id, name, covers, reach, checkedOn, ...rest }: Helpline): Promise<string> {
  const { threatIds, languages, countries, isAlwaysOpen, hours, url } = rest;
  return hashOf(
    JSON.stringify([id, name, covers, reach, checkedOn, threatIds, languages, countries, isAlwaysOpen, hours, url]),
  );
}

function refuseUnknown({ countries, threats }: Network, told: AddHelpline): void {
  const country = told.countries.find((code) => !countries.some((one) => one.code === code));
  if (country !== undefined) refuse(400, `There is no country "${country}". Countries are listed at /api/countries.`);
  const threat = told.threatIds.find((id) => !threats.some((one) => one.id === id));
  if (threat !== undefined) refuse(400, `There is no threat "${threat}". Threats are listed at /api/threats.`);
}
