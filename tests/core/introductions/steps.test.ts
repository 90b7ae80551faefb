/** What may follow what, and what each side sees of it, against the same rules written another way. */
import { describe, expect, test } from 'vitest';
import { disclosedTo } from '#core/introductions/disclosure.ts';
import { isFollowedUp } from '#core/introductions/follow-up.ts';
import { endedAt, type Introduction, runsOutAt, stageAt } from '#core/introductions/introduction.ts';
import { SIDES, type Side, STEPS, WAYS } from '#core/introductions/stages.ts';
import { afterStep, stepsOpenTo } from '#core/introductions/steps.ts';
import { introductionModel } from '../../support/introduction-model.ts';
import { type Chance, chanceFrom } from '../../support/random.ts';

const SEQUENCES = 5000;
const HOUR = 3_600_000;
const START = Date.parse('2026-03-01T09:00:00Z');
const HELPFUL = ['offer', 'agree', 'share'] as const;
const IDS = { seeker: 'seeker', helper: 'helper' } as const;

const at = (time: number) => new Date(time).toISOString();

function asked(changed: Partial<Introduction> = {}): Introduction {
  return {
    id: 'introduction',
    callId: null,
    seekerId: IDS.seeker,
    helperId: IDS.helper,
    capacityId: 'legal-support',
    country: null,
    urgency: 2,
    way: 'asked',
    agreedAt: null,
    stage: 'asked',
    wasOffered: false,
    seekerShares: false,
    helperShares: false,
    isEitherAway: false,
    startedAt: at(START),
    movedAt: at(START),
    ...changed,
  };
}

function sightOf(introduction: Introduction, side: Side, now: string) {
  const seen = disclosedTo(IDS[side], introduction, now);
  return {
    isThere: seen !== null,
    hasEnded: seen?.stage === 'ended',
    words: seen?.words ?? false,
    told: seen?.told ?? false,
    name: seen?.other === 'named',
    contact: seen?.contact ?? false,
    afterwards: isFollowedUp(introduction, now),
  };
}

/** Mostly what helps it along, so that many sequences get far; now and then a long silence. */
function someTime(chance: Chance): number {
  if (chance.is(0.06)) return 13 * 24 * HOUR;
  return chance.is(0.03) ? 14 * 24 * HOUR : chance.below(48) * HOUR;
}

test(`each side sees what the rules say and no more, in ${SEQUENCES} random sequences of steps`, () => {
  const reached = { agreed: 0, contact: 0, ended: 0, hiddenFromSeeker: 0, refused: 0 };
  for (let seed = 1; seed <= SEQUENCES; seed++) {
    const chance = chanceFrom(seed);
    const way = chance.one(WAYS);
    const model = introductionModel(way, START);
    const isOffered = way === 'offered';
    let introduction = asked({
      way,
      callId: way === 'called' || way === 'brokered' ? 'call' : null,
      ...(isOffered ? { stage: 'willing', wasOffered: true } : {}),
    });
    let now = START;
    for (let turn = 0; turn < 14; turn++) {
      now += someTime(chance);
      const side = chance.one(SIDES);
      const step = chance.is(0.9) ? chance.one(HELPFUL) : chance.one(STEPS);
      const isSeen = disclosedTo(IDS[side], introduction, at(now)) !== null;
      const verdict = isSeen ? afterStep(introduction, step, side, at(now)) : null;
      expect(verdict?.ok ?? false, `seed ${seed}, turn ${turn}: ${step} by ${side}`).toBe(model.take(step, side, now));
      if (verdict?.ok) introduction = verdict.next;
      else reached.refused += 1;
      for (const one of SIDES) {
        expect(sightOf(introduction, one, at(now)), `seed ${seed}, turn ${turn}`).toEqual(model.sight(one, now));
      }
      expect(disclosedTo('somebody else', introduction, at(now))).toBeNull();
      const sight = model.sight('seeker', now);
      reached.agreed += sight.name ? 1 : 0;
      reached.contact += sight.contact ? 1 : 0;
      reached.ended += sight.hasEnded ? 1 : 0;
      reached.hiddenFromSeeker += sight.isThere ? 0 : 1;
    }
  }
  for (const [what, times] of Object.entries(reached)) expect(times, what).toBeGreaterThan(500);
});

describe('an introduction', () => {
  test('runs out fourteen days after its last step, to the moment, and its end is that moment', () => {
    const open = asked({ stage: 'willing', wasOffered: true });
    const end = runsOutAt(open.movedAt);
    expect(stageAt(open, at(Date.parse(end) - 1))).toBe('willing');
    expect(stageAt(open, end)).toBe('expired');
    expect(endedAt(open, at(Date.parse(end) + 90 * HOUR))).toBe(end);
    expect(afterStep(open, 'agree', 'seeker', end)).toEqual({ ok: false, problem: 'over' });
  });

  test('looks the same whether or not somebody has noted that it ran out', () => {
    const open = asked({ stage: 'agreed', wasOffered: true, seekerShares: true });
    const end = runsOutAt(open.movedAt);
    const later = at(Date.parse(end) + 30 * HOUR);
    const noted = { ...open, stage: 'expired' as const, movedAt: end };
    for (const side of SIDES) expect(disclosedTo(side, noted, later)).toEqual(disclosedTo(side, open, later));
  });

  test('is over while either side is hidden', () => {
    const agreed = asked({ stage: 'agreed', wasOffered: true, seekerShares: true, helperShares: true });
    const away = { ...agreed, isEitherAway: true };
    for (const side of SIDES) {
      expect(disclosedTo(side, away, agreed.movedAt)).toMatchObject({
        stage: 'ended',
        other: 'nobody',
        contact: false,
      });
      expect(stepsOpenTo(away, side, agreed.movedAt)).toEqual([]);
    }
  });

  test('does not say how it ended', () => {
    const endings = (['declined', 'withdrawn', 'expired'] as const).map((stage) =>
      disclosedTo(IDS.seeker, asked({ stage }), at(START + HOUR)),
    );
    expect(endings[0]?.stage).toBe('ended');
    expect(endings).toEqual([endings[0], endings[0], endings[0]]);
  });

  test('refuses each wrong step by its name', () => {
    const now = at(START + HOUR);
    expect(afterStep(asked(), 'agree', 'helper', now)).toEqual({ ok: false, problem: 'not-yours' });
    expect(afterStep(asked(), 'agree', 'seeker', now)).toEqual({ ok: false, problem: 'not-now' });
    expect(afterStep(asked(), 'withdraw', 'helper', now)).toEqual({ ok: false, problem: 'not-now' });
    const agreed = asked({ stage: 'agreed', wasOffered: true, helperShares: true });
    expect(afterStep(agreed, 'share', 'helper', now)).toEqual({ ok: false, problem: 'done-already' });
  });
});
