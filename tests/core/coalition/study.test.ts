/** What is told about a coalition besides its members: against the slow truth, and laws that hold between studies. */
import { describe, expect, it } from 'vitest';
import { answerTo } from '#core/coalition/answer.ts';
import { findCandidates } from '#core/coalition/candidates.ts';
import { membersNamedIn } from '#core/coalition/complete.ts';
import { type Ground, groundFor } from '#core/coalition/ground.ts';
import type { CoalitionQuestion, GroundQuestion } from '#core/coalition/question.ts';
import { type Study, studyCoalition } from '#core/coalition/study.ts';
import type { Network } from '#core/network.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { aNetwork, idOf } from '../../support/a-network.ts';
import type { Chance } from '../../support/random.ts';
import { questionFrom } from './ask.ts';
import { allOfSize, allSmallest, eachCase } from './cases.ts';

const CASES = process.env['ATLAS_LONG'] ? 3000 : 200;

/** Null where those who must be part of it break a limit; every other question of these cases can be answered. */
function studyOf(network: Network, question: CoalitionQuestion): Study | null {
  const verdict = studyCoalition(network, question);
  if (!verdict.ok) expect(verdict.problem).toBe('included-beyond-limit');
  return verdict.ok ? verdict.study : null;
}

const IN_KENYA = { country: 'KE', include: [], language: null, mode: null };

/** What a page is given for a question. */
function groundOf(network: Network, question: CoalitionQuestion): Ground {
  const { language, mode } = question.conditions;
  const verdict = groundFor(network, { country: question.country, language, mode, include: membersNamedIn(question) });
  if (!verdict.ok) throw new Error(verdict.problem);
  return verdict.ground;
}

const idsIn = ({ proposal }: Study) => proposal.members.map(({ memberId }) => memberId);
const lacksIn = ({ proposal: { coverage, requirements } }: Study) =>
  [...coverage, ...requirements].reduce((sum, { missing }) => sum + missing, 0);
const sorted = (sets: string[][]) => sets.map((ids) => [...ids].sort().join(' ')).sort();

describe('the ground of a country', () => {
  it('answers every question as the whole network does', () => {
    let smaller = 0;
    eachCase(CASES, ({ network, question }) => {
      const ground = groundOf(network, question);
      const [here, whole] = [studyCoalition(ground, question), studyCoalition(network, question)];
      expect(here).toEqual(whole);
      if (here.ok && whole.ok) expect(answerTo(ground, here.study)).toEqual(answerTo(network, whole.study));
      if (ground.members.length < network.members.length) smaller += 1;
    });
    expect(smaller).toBeGreaterThan(CASES / 4);
  });

  it('has who could introduce, but nobody who has nothing to do with it', () => {
    const network = aNetwork()
      .member('Ana', { presences: ['KE'] })
      .member('Bo', { reach: ['001'] })
      .member('Link', { presences: ['TD'] })
      .member('Far', { presences: ['TD'] })
      .tie('Ana', 'Link')
      .tie('Bo', 'Link')
      .tie('Ana', 'Far')
      .tie('Far', 'Link')
      .seenBy(ANONYMOUS);
    const verdict = groundFor(network, IN_KENYA);
    expect(verdict.ok && verdict.ground.members.map(({ name }) => name)).toEqual(['Ana', 'Bo', 'Link']);
    expect(verdict.ok && verdict.ground.ties).toHaveLength(2);
  });

  it('tells no words, and no more of languages, stances and levels than questions need', () => {
    const network = aNetwork()
      .member('Ana', {
        presences: ['KE'],
        languages: ['ar', 'fr'],
        stance: 'quiet-only',
        description: 'Words of Ana',
        offers: [
          { capacityId: 'advocacy', level: 2, note: 'Words of an offer', conditions: 'Words of a condition' },
          { capacityId: 'advocacy', level: 3, country: 'TD' },
        ],
        needs: [{ capacityId: 'advocacy', note: 'Words of a need' }],
      })
      .member('Bo', { presences: ['KE'], stance: 'public' })
      .seenBy({ role: 'editor', memberId: idOf('Ana') });
    const tellsOf = (asked: Partial<GroundQuestion>) => {
      const verdict = groundFor(network, { ...IN_KENYA, ...asked });
      return verdict.ok ? verdict.ground.members : [];
    };
    expect(JSON.stringify(tellsOf({}))).not.toContain('Words');
    expect(tellsOf({}).map(({ languages, stance }) => [languages, stance])).toEqual([
      [[], null],
      [[], null],
    ]);
    expect(tellsOf({})[0]?.offers.map(({ level }) => level)).toEqual([2, null]);
    expect(tellsOf({ language: 'fr', mode: 'public' }).map(({ languages, stance }) => [languages, stance])).toEqual([
      [['fr'], 'quiet-only'],
      [[], null],
    ]);
  });

  it('is refused for a country or a member that is not there', () => {
    const network = aNetwork().country('KE').seenBy(ANONYMOUS);
    expect(groundFor(network, { ...IN_KENYA, country: 'ZZ' })).toMatchObject({ problem: 'unknown-country' });
    expect(groundFor(network, { ...IN_KENYA, include: [idOf('Nobody')] })).toMatchObject({ problem: 'unknown-member' });
  });
});

describe('the alternatives', () => {
  it(`are all other coalitions that are as small and lack as little, ${CASES} times`, () => {
    let several = 0;
    eachCase(CASES, ({ network, question }) => {
      const study = studyOf(network, question);
      if (!study) return;
      const { sets } = allSmallest(network, question);
      const { coalitions, isAll } = study.alternatives;
      expect(isAll).toBe(sets.length <= 51);
      const told = [...coalitions.map(({ memberIds }) => memberIds), idsIn(study)];
      if (isAll) expect(sorted(told)).toEqual(sorted(sets));
      else expect(coalitions).toHaveLength(50);
      if (coalitions.length > 1) several += 1;
    });
    expect(several).toBeGreaterThan(CASES / 50);
  });

  it('become the proposal where they are preferred, with everything told of them', () => {
    eachCase(CASES, ({ network, question }) => {
      const study = studyOf(network, question);
      const wished = study?.alternatives.coalitions.at(-1)?.memberIds;
      if (!study || !wished) return;
      const after = studyOf(network, { ...question, prefer: wished });
      expect(after && idsIn(after)).toEqual(wished);
      expect(after?.proposal).toMatchObject({ lowerBound: study.proposal.lowerBound, proven: study.proposal.proven });
      expect(after?.tradeOffs).toEqual(study.tradeOffs);
      expect(after?.alternatives.coalitions.map(({ memberIds }) => memberIds)).toContainEqual(idsIn(study));
    });
  });

  it('are not shown where they would be larger or lack more', () => {
    eachCase(CASES / 3, ({ network, question }) => {
      const study = studyOf(network, question);
      const all = network.members.map(({ id }) => id);
      if (study && all.length > idsIn(study).length)
        expect(studyOf(network, { ...question, prefer: all })).toEqual(study);
    });
  });

  it('are shown only where they do as much', () => {
    let refused = 0;
    eachCase(CASES, ({ network, question, chance }) => {
      const study = studyOf(network, question);
      if (!study) return;
      const all = shuffle(chance, network.members).map(({ id }) => id);
      const prefer = all.slice(0, idsIn(study).length);
      const isAsGood = sorted(allSmallest(network, question).sets).includes([...prefer].sort().join(' '));
      const after = studyOf(network, { ...question, prefer });
      expect(after && [...idsIn(after)].sort()).toEqual([...(isAsGood ? prefer : idsIn(study))].sort());
      if (!isAsGood) refused += 1;
    });
    expect(refused).toBeGreaterThan(CASES / 4);
  });
});

it('each trade-off is the best fit of its size and buys something that none before it has', () => {
  let choices = 0;
  eachCase(CASES, ({ network, question }) => {
    const study = studyOf(network, question);
    if (!study) return;
    const [first, ...larger] = study.tradeOffs;
    expect(first?.memberIds).toEqual(idsIn(study));
    const country = network.countries.find(({ code }) => code === 'KE');
    const fitOf = new Map(
      (country ? findCandidates(network, question, country) : []).map(({ member, fit }) => [member.id, fit]),
    );
    for (const [place, { size, fit, heldByMore, memberIds, isBestFit }] of larger.entries()) {
      for (const before of study.tradeOffs.slice(0, place + 1)) {
        expect(size).toBeGreaterThan(before.size);
        expect(fit > before.fit || heldByMore.length > before.heldByMore.length).toBe(true);
      }
      expect(isBestFit).toBe(true);
      const sets = allOfSize(network, question, { size, lacks: lacksIn(study) });
      const means = sets.map((ids) => ids.reduce((sum, id) => sum + (fitOf.get(id) ?? 0), 0) / size);
      expect(sorted(sets)).toContain([...memberIds].sort().join(' '));
      // The search rounds each member's fit to a thousandth.
      expect(fit).toBeGreaterThan(Math.max(...means) - 0.001);
    }
    choices += larger.length;
  });
  expect(choices).toBeGreaterThan(CASES / 4);
});

it('leaves out what is told aside where there are more to choose from than its share allows', () => {
  let builder = aNetwork();
  for (let place = 0; place < 60; place++)
    builder = builder.member(`${String.fromCharCode(65 + (place >> 3), 97 + (place & 7))} member`, {
      presences: ['KE'],
      offers: ['advocacy'],
    });
  const network = builder.seenBy(ANONYMOUS);
  const question = questionFrom({ country: 'KE', needs: [{ capacityId: 'advocacy' }] });
  const study = (effort: number) => {
    const verdict = studyCoalition(network, question, { effort });
    if (!verdict.ok) throw new Error(verdict.problem);
    return verdict.study;
  };
  expect(study(400).alternatives).toEqual({ coalitions: [], isAll: false });
  expect(study(400).proof).toEqual(study(40_000).proof);
  expect(study(40_000).alternatives.coalitions).toHaveLength(50);
});

describe('how thin it is', () => {
  it('tells exactly what nobody holds any more when a member is lost', () => {
    eachCase(CASES, ({ network, question }) => {
      const study = studyOf(network, question);
      if (!study) return;
      const { coverage, requirements } = study.proposal;
      const expected = idsIn(study).map((memberId) => ({
        memberId,
        capacityIds: coverage
          .filter(({ heldBy }) => heldBy.length === 1 && heldBy.includes(memberId))
          .map(({ capacityId }) => capacityId),
        requirements: [...requirements.entries()]
          .filter(([, { heldBy }]) => heldBy.length === 1 && heldBy.includes(memberId))
          .map(([place]) => place),
      }));
      const losses = expected.filter((one) => one.capacityIds.length + one.requirements.length > 0);
      expect(study.thin.losses).toEqual(losses);
      expect(study.thin.survivesAnyOne).toBe(losses.length === 0);
      if (losses.length === 0) expect(study.thin.addition).toBeNull();
    });
  });

  it('adds as few as can be, after which nothing hangs on one member but what it says', () => {
    let added = 0;
    eachCase(CASES, ({ network, question }) => {
      const study = studyOf(network, question);
      if (!study?.thin.addition) return;
      const { memberIds, stillThin } = study.thin.addition;
      const all = [...idsIn(study), ...memberIds];
      const { survives } = question.conditions;
      const lasting = {
        ...question,
        needs: question.needs.map((need) => ({ ...need, count: Math.max(2, need.count + survives) - 1 })),
        include: idsIn(study),
        conditions: { ...question.conditions, survives: 1 as const },
      };
      const { sets } = allSmallest(network, lasting);
      expect(sorted(sets)).toContain([...all].sort().join(' '));
      const after = studyOf(network, {
        ...question,
        include: all,
        conditions: { ...question.conditions, survives: 0 },
      });
      const thin = new Set(after?.thin.losses.flatMap(({ capacityIds }) => capacityIds));
      expect([...thin].sort()).toEqual([...stillThin].sort());
      added += 1;
    });
    expect(added).toBeGreaterThan(CASES / 10);
  });
});

it('who is left out could be asked if it were not for the reason that is given', () => {
  const met = new Set<string>();
  eachCase(CASES, ({ network, question }) => {
    const study = studyOf(network, question);
    if (!study) return;
    const candidates = new Set(study.proposal.coverage.flatMap(({ heldBy, otherIds }) => [...heldBy, ...otherIds]));
    for (const { reason, count, memberIds } of study.leftOut) {
      met.add(reason);
      expect(count).toBe(memberIds.length);
      for (const id of memberIds) {
        expect(candidates.has(id)).toBe(false);
        const members = network.members.map((one) => (one.id === id ? { ...one, availability: null } : one));
        const asked = { ...question, exclude: question.exclude.filter((one) => one !== id), fromOutside: true };
        const open = { ...asked, conditions: { ...question.conditions, language: null, mode: null } };
        const able = studyOf({ ...network, members }, open)?.proposal.coverage ?? [];
        expect(able.some(({ heldBy, otherIds }) => heldBy.includes(id) || otherIds.includes(id))).toBe(true);
      }
    }
  });
  expect([...met].sort()).toEqual(['closed', 'excluded', 'from-outside', 'language', 'stance']);
});

describe('between studies', () => {
  it('the order of members, offers and ties changes nothing', () => {
    eachCase(CASES, ({ network, question, chance }) => {
      const members = shuffle(chance, network.members).map((member) => ({
        ...member,
        offers: shuffle(chance, member.offers),
        presences: shuffle(chance, member.presences),
      }));
      const before = studyOf(network, question);
      const after = studyOf({ ...network, members, ties: shuffle(chance, network.ties) }, question);
      expect(after && { ...after, together: { ...after.together, ties: [] } }).toEqual(
        before && { ...before, together: { ...before.together, ties: [] } },
      );
      expect(after?.together.ties.length).toBe(before?.together.ties.length);
    });
  });

  it('asking for a local member, or to stand in public, never makes a coalition smaller that lacks nothing', () => {
    eachCase(CASES, ({ network, question }) => {
      const { conditions } = question;
      const loose = studyOf(network, { ...question, conditions: { ...conditions, localMember: false, mode: null } });
      for (const change of [{ localMember: true }, { mode: 'public' as const }]) {
        const strict = studyOf(network, { ...question, conditions: { ...conditions, ...change } });
        if (!loose || !strict || lacksIn(strict) > 0) continue;
        expect(lacksIn(loose)).toBe(0);
        expect(idsIn(strict).length).toBeGreaterThanOrEqual(idsIn(loose).length);
      }
    });
  });

  it('a higher level or one more member of a need never makes a coalition smaller that lacks nothing', () => {
    eachCase(CASES, ({ network, question }) => {
      const before = studyOf(network, question);
      for (const [place, need] of question.needs.entries()) {
        for (const harder of [
          { ...need, minLevel: 3 as const },
          { ...need, count: need.count + 1 },
        ]) {
          const after = studyOf(network, { ...question, needs: question.needs.with(place, harder) });
          if (!before || !after || lacksIn(after) > 0) continue;
          expect(idsIn(after).length).toBeGreaterThanOrEqual(idsIn(before).length);
        }
      }
    });
  });

  it('leaving out whoever was not proposed changes neither the members, nor the size, nor what hangs on whom', () => {
    eachCase(CASES, ({ network, question, chance }) => {
      const before = studyOf(network, question);
      const others = network.members.map(({ id }) => id).filter((id) => before && !idsIn(before).includes(id));
      if (!before || others.length === 0) return;
      const after = studyOf(network, { ...question, exclude: [...question.exclude, chance.one(others)] });
      expect(after && idsIn(after)).toEqual(idsIn(before));
      expect(after?.proposal.lowerBound).toBe(before.proposal.lowerBound);
      expect(after?.thin.losses).toEqual(before.thin.losses);
      expect(after?.together.parts).toEqual(before.together.parts);
    });
  });

  it('a coalition that holds everything twice survives any one loss', () => {
    eachCase(CASES, ({ network, question }) => {
      const lasting = { ...question, conditions: { ...question.conditions, survives: 1 as const } };
      const study = studyOf(network, lasting);
      if (study && lacksIn(study) === 0) expect(study.thin).toMatchObject({ losses: [], survivesAnyOne: true });
    });
  });
});

describe('a coalition', () => {
  const network = aNetwork()
    .member('Ana', { presences: ['KE'], offers: ['advocacy'], stance: 'quiet-only', kind: 'international-ngo' })
    .member('Bo', { presences: ['KE'], offers: ['legal-support'], kind: 'local-group' })
    .member('Cy', {
      presences: [{ country: 'KE', kind: 'reported-active' }],
      offers: ['advocacy'],
      kind: 'foundation',
    });
  const ask = (conditions: object, needs = ['advocacy']) => {
    const verdict = studyCoalition(network.seenBy(ANONYMOUS), questionFrom({ needs, conditions }));
    if (!verdict.ok) throw new Error(verdict.problem);
    return verdict.study;
  };

  it('that is public has nobody who stands by others quietly only, and says who that leaves out', () => {
    expect(idsIn(ask({}))).toEqual([idOf('Ana')]);
    expect(idsIn(ask({ mode: 'network' }))).toEqual([idOf('Ana')]);
    const open = ask({ mode: 'public' });
    expect(idsIn(open)).toEqual([idOf('Cy')]);
    expect(open.leftOut).toEqual([{ reason: 'stance', count: 1, memberIds: [idOf('Ana')] }]);
  });

  it('has a national organisation or a local group where that is asked', () => {
    expect(idsIn(ask({ localMember: true }))).toEqual([idOf('Ana'), idOf('Bo')]);
    expect(ask({ localMember: true }).proposal.requirements).toMatchObject([{ kind: 'local', heldBy: [idOf('Bo')] }]);
  });

  it('says what is missing exactly', () => {
    const { proposal, thin } = ask({ officeHere: true }, ['advocacy', 'legal-support']);
    expect(proposal.coverage.map(({ missing }) => missing)).toEqual([0, 0]);
    expect(thin.losses.map(({ memberId, capacityIds }) => [memberId, capacityIds])).toEqual([
      [idOf('Ana'), ['advocacy']],
      [idOf('Bo'), ['legal-support']],
    ]);
    expect(thin.addition).toEqual({ memberIds: [idOf('Cy')], stillThin: ['legal-support'] });
  });
});

function shuffle<T>(chance: Chance, items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: chance.next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
