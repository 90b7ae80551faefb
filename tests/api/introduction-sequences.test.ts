/** Random sequences of steps through the API: every byte that anybody receives is searched for what is not theirs. */
import { expect, test } from 'vitest';
import { SIDES, type Side, STEPS } from '#core/introductions/stages.ts';
import { AskedAnswer, IntroductionsAnswer } from '../../worker/answers/introductions.ts';
import { DoneAnswer } from '../../worker/answers/shared.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { HOUR, houseOn } from '../support/house.ts';
import { introductionModel } from '../support/introduction-model.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { type Chance, chanceFrom } from '../support/random.ts';
import { read } from '../support/visitor.ts';

const SEQUENCES = process.env['ATLAS_LONG'] ? 5000 : 200;
const HELPFUL = ['offer', 'agree', 'share'] as const;

const NAMES = { seeker: 'Canary Alder', chosen: 'Canary Birch', unseen: 'Canary Cedar' };
const WORDS = 'Canary of the words';
const CONTACTS = { seeker: 'Canary call Alder', chosen: 'Canary call Birch', unseen: 'Canary call Cedar' };
const [SEEKER, CHOSEN] = [idOf(NAMES.seeker), idOf(NAMES.chosen)];
const QUESTION = {
  capacityId: 'legal-support',
  country: null,
  urgency: 2,
  note: WORDS,
  tell: { kind: false, sectors: false },
};

const NETWORK = aNetwork()
  .member(NAMES.seeker, { visibility: 'private' })
  .member(NAMES.chosen, { visibility: 'network', offers: ['legal-support'] })
  .member(NAMES.unseen, { visibility: 'private', offers: ['legal-support'] })
  .member('Third', { visibility: 'network' }).stored;

/** Mostly little, now and then more than an introduction stays open. */
function someHours(chance: Chance): number {
  if (chance.is(0.08)) return 13 * 24;
  return chance.is(0.04) ? 14 * 24 : chance.below(40);
}

test(`in ${SEQUENCES} random sequences nobody receives a byte too early, too late, or at all without a part in it`, {
  timeout: SEQUENCES * 3000,
}, async () => {
  const db = memoryDatabase();
  await saveNetwork(db, NETWORK);
  const house = houseOn(db);
  const people = {
    seeker: await house.someone('editor', SEEKER),
    chosen: await house.someone('editor', CHOSEN),
    unseen: await house.someone('editor', idOf(NAMES.unseen)),
  };
  const outsiders = [
    await house.someone('editor', idOf('Third')),
    await house.someone('reader', SEEKER),
    await house.someone('coordinator', CHOSEN),
    await house.someone('admin'),
    house.visitor(),
  ];
  for (const who of ['seeker', 'chosen', 'unseen'] as const) {
    await read(DoneAnswer, await people[who].post('/api/contact', { text: CONTACTS[who] }));
  }
  const reached = { names: 0, contacts: 0, refused: 0, ended: 0 };

  for (let seed = 1; seed <= SEQUENCES; seed++) {
    const chance = chanceFrom(seed);
    await db.exec('delete from introductions; delete from calls; delete from notices;');
    const isBlind = chance.is(0.5);
    const helperName = isBlind ? 'unseen' : 'chosen';
    const sides = { seeker: people.seeker, helper: people[helperName] };
    const path = isBlind ? '/api/introductions/calls' : '/api/introductions';
    const body = isBlind ? QUESTION : { ...QUESTION, helperId: CHOSEN };
    await read(AskedAnswer, await people.seeker.post(path, body));
    const id = (await read(IntroductionsAnswer, await sides.helper.get('/api/introductions'))).asked[0]?.id ?? '';
    const model = introductionModel(isBlind ? 'called' : 'asked', 0);
    let now = 0;

    const heardBy = async (person: { get(path: string): Promise<Response> }) => {
      const paths = ['/api/introductions', `/api/introductions/${id}`, '/api/notices'];
      return (await Promise.all(paths.map(async (one) => await (await person.get(one)).text()))).join('\n');
    };
    for (let turn = 0; turn < 8; turn++) {
      // Time passes for what is stored: sessions would end long before an introduction does.
      const hours = someHours(chance);
      now += hours * HOUR;
      await db
        .prepare(`update introductions set moved_at = strftime('%Y-%m-%dT%H:%M:%fZ', moved_at, ?)`)
        .bind(`-${hours} hours`)
        .run();
      const side: Side = chance.one(SIDES);
      const step = chance.is(0.9) ? chance.one(HELPFUL) : chance.one(STEPS);
      const asked = step === 'offer' ? { id, step, tell: QUESTION.tell } : { id, step };
      const answer = await sides[side].post('/api/introductions/step', asked);
      const where = `seed ${seed}, turn ${turn}: ${step} by ${side}`;
      expect(answer.status === 200, where).toBe(model.take(step, side, now));
      const answered = { seeker: '', helper: '', [side]: await answer.text() };
      if (answer.status !== 200) reached.refused += 1;

      for (const one of SIDES) {
        const heard = `${answered[one]}\n${await heardBy(sides[one])}`;
        const sight = model.sight(one, now);
        const other = one === 'seeker' ? helperName : 'seeker';
        // Whom the seeker chose it could name all along.
        const isNamed = sight.name || (one === 'seeker' && !isBlind && sight.isThere && !sight.hasEnded);
        expect(heard.includes(NAMES[other]), `${where}: the name, to the ${one}`).toBe(isNamed);
        expect(heard.includes(CONTACTS[other]), `${where}: the contact, to the ${one}`).toBe(sight.contact);
        if (one === 'helper') expect(heard.includes(WORDS), `${where}: the words`).toBe(sight.words);
        for (const text of Object.values(CONTACTS)) {
          if (text !== CONTACTS[other]) expect(heard, where).not.toContain(text);
        }
        reached.names += sight.name ? 1 : 0;
        reached.contacts += sight.contact ? 1 : 0;
        reached.ended += sight.hasEnded ? 1 : 0;
      }
    }
    for (const person of [...outsiders, isBlind ? people.chosen : people.unseen]) {
      const heard = await heardBy(person);
      for (const secret of ['Canary', 'legal-support', id.slice(0, 8)]) {
        expect(heard.replaceAll(`/api/introductions/${id}`, ''), `seed ${seed}`).not.toContain(secret);
      }
    }
  }
  for (const [what, times] of Object.entries(reached)) expect(times, what).toBeGreaterThan(SEQUENCES / 10);
});
