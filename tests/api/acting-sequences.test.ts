/** Random sequences with a coordinator between two sides, or help that is offered: every byte is searched, the third’s too. */
import { expect, test } from 'vitest';
import { SIDES, type Side, STEPS } from '#core/introductions/stages.ts';
import { BrokeredAnswer } from '../../worker/answers/acting.ts';
import { AskedAnswer, IntroductionsAnswer } from '../../worker/answers/introductions.ts';
import { DoneAnswer } from '../../worker/answers/shared.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { HOUR, houseOn } from '../support/house.ts';
import { introductionModel } from '../support/introduction-model.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { type Chance, chanceFrom } from '../support/random.ts';
import { read } from '../support/visitor.ts';

const SEQUENCES = process.env['ATLAS_LONG'] ? 2000 : 30;
const HELPFUL = ['offer', 'agree', 'share'] as const;

const NAMES = { seeker: 'Canary Alder', open: 'Canary Birch', helper: 'Canary Cedar', third: 'Canary Dogwood' };
const WORDS = 'Canary of the words';
const NOTES = { seeker: 'Canary note of the seeker', helper: 'Canary note of the helper' };
const TELL = { kind: false, sectors: false };
const HELPER = idOf(NAMES.helper);

const NETWORK = aNetwork()
  .member(NAMES.seeker, { visibility: 'private' })
  .member(NAMES.open, { visibility: 'network', needs: ['legal-support'] })
  .member(NAMES.helper, { visibility: 'private', offers: ['legal-support'] })
  .member(NAMES.third, { visibility: 'network', offers: ['legal-support'] }).stored;

/** Mostly little, now and then more than it stays open, and once in a while more than it can be talked about. */
function someHours(chance: Chance): number {
  if (chance.is(0.06)) return 13 * 24;
  return chance.is(0.05) ? chance.one([14, 40, 90]) * 24 : chance.below(40);
}

test(`in ${SEQUENCES} random sequences nobody, the coordinator least of all, receives a byte too much`, {
  timeout: SEQUENCES * 3000,
}, async () => {
  const db = memoryDatabase();
  await saveNetwork(db, NETWORK);
  const house = houseOn(db);
  const editorOf = (name: string) => house.someone('editor', idOf(name));
  const [hidden, open, helper, third] = [
    await editorOf(NAMES.seeker),
    await editorOf(NAMES.open),
    await editorOf(NAMES.helper),
    await editorOf(NAMES.third),
  ];
  const coordinator = await house.someone('coordinator');
  const outsiders = [third, await house.someone('reader', HELPER), await house.someone('admin'), house.visitor()];
  const reached = { names: 0, afterwards: 0, notes: 0, refused: 0, ended: 0 };

  for (let seed = 1; seed <= SEQUENCES; seed++) {
    const chance = chanceFrom(seed);
    await db.exec('delete from introductions; delete from calls; delete from notices;');
    const isBrokered = chance.is(0.5);
    const seekerName = isBrokered ? NAMES.seeker : NAMES.open;
    const sides = { seeker: isBrokered ? hidden : open, helper };
    const isSentToSeeker = chance.is(0.5);
    const names = { seeker: seekerName, helper: NAMES.helper };
    if (isBrokered) {
      const need = { capacityId: 'legal-support', country: null, urgency: 2, note: WORDS, tell: TELL };
      await read(AskedAnswer, await hidden.post('/api/brokering', { ...need, by: null, isQuiet: true }));
      const { needs } = await read(BrokeredAnswer, await coordinator.get('/api/brokering'));
      // To whoever asks as well: it must look like sending it to anybody.
      const helperIds = isSentToSeeker ? [HELPER, idOf(seekerName)] : [HELPER];
      await read(DoneAnswer, await coordinator.post('/api/brokering/send', { id: needs[0]?.id, helperIds }));
    } else {
      const offered = { seekerId: idOf(seekerName), capacityId: 'legal-support', note: WORDS, tell: TELL };
      await read(AskedAnswer, await helper.post('/api/helping', offered));
    }
    const id = (await read(IntroductionsAnswer, await helper.get('/api/introductions'))).asked[0]?.id ?? '';
    const model = introductionModel(isBrokered ? 'brokered' : 'offered', 0);
    let now = 0;

    const heardBy = async (person: { get(path: string): Promise<Response> }) => {
      const paths = ['/api/introductions', `/api/introductions/${id}`, '/api/follow-ups', '/api/notices'];
      return (await Promise.all(paths.map(async (one) => await (await person.get(one)).text()))).join('\n');
    };
    for (let turn = 0; turn < 8; turn++) {
      // Time passes for what is stored: sessions would end long before an introduction does.
      const hours = someHours(chance);
      now += hours * HOUR;
      const earlier = (column: string) => `${column} = strftime('%Y-%m-%dT%H:%M:%fZ', ${column}, ?)`;
      await db
        .prepare(`update introductions set ${earlier('moved_at')}, ${earlier('agreed_at')}`)
        .bind(`-${hours} hours`, `-${hours} hours`)
        .run();
      const side: Side = chance.one(SIDES);
      const isSaying = turn > 2 && chance.is(0.4);
      const step = chance.is(0.9) ? chance.one(HELPFUL) : chance.one(STEPS);
      const asked = step === 'offer' ? { id, step, tell: TELL } : { id, step };
      const said = { id, outcome: 'partly', note: NOTES[side], level: null };
      const answer = isSaying
        ? await sides[side].post('/api/follow-ups', said)
        : await sides[side].post('/api/introductions/step', asked);
      const where = `seed ${seed}, turn ${turn}: ${isSaying ? 'saying' : step} by ${side}`;
      // Without contact details there is nothing to share.
      const isTaken = isSaying ? model.say(side, now) : step !== 'share' && model.take(step, side, now);
      expect(answer.status === 200, where).toBe(isTaken);
      const answered = { seeker: '', helper: '', [side]: await answer.text() };
      if (answer.status !== 200) reached.refused += 1;

      for (const one of SIDES) {
        const heard = `${answered[one]}\n${await heardBy(sides[one])}`;
        const sight = model.sight(one, now);
        const other = one === 'seeker' ? 'helper' : 'seeker';
        // Whom the helper offered help it could name all along.
        const isChosen = one === 'helper' && !isBrokered && !sight.hasEnded;
        expect(heard.includes(names[other]), `${where}: the name, to the ${one}`).toBe(
          sight.name || sight.afterwards || isChosen,
        );
        const isAuthor = one === (isBrokered ? 'seeker' : 'helper');
        if (!isAuthor) expect(heard.includes(WORDS), `${where}: the words`).toBe(sight.words);
        expect(heard.includes(NOTES[other]), `${where}: the note, to the ${one}`).toBe(model.reads(one, now));
        reached.names += sight.name ? 1 : 0;
        reached.afterwards += sight.afterwards ? 1 : 0;
        reached.notes += model.reads(one, now) ? 1 : 0;
        reached.ended += sight.hasEnded ? 1 : 0;
      }
    }
    for (const person of outsiders) {
      const heard = await heardBy(person);
      for (const secret of ['Canary', 'legal-support']) expect(heard, `seed ${seed}`).not.toContain(secret);
    }
    const broker = `${await (await coordinator.get('/api/brokering')).text()}${await heardBy(coordinator)}`;
    for (const secret of [WORDS, ...Object.values(NOTES)]) expect(broker, `seed ${seed}`).not.toContain(secret);
    // To whom it sent it, it knows itself; of who asks nothing.
    if (!isBrokered || !isSentToSeeker) expect(broker, `seed ${seed}`).not.toContain(seekerName);
    if (!isBrokered) expect(broker, `seed ${seed}`).not.toContain('Canary');
  }
  for (const [what, times] of Object.entries(reached)) expect(times, what).toBeGreaterThan(SEQUENCES / 10);
});
