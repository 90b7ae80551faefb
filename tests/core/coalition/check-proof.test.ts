/** Checking a proof: true claims pass, and whatever passes is true. */
import { describe, expect, it } from 'vitest';
import { type Claim, checkProof } from '#core/coalition/check-proof.ts';
import type { CoalitionQuestion } from '#core/coalition/question.ts';
import { studyCoalition } from '#core/coalition/study.ts';
import type { Network } from '#core/network.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { aNetwork, idOf } from '../../support/a-network.ts';
import type { Chance } from '../../support/random.ts';
import { questionFrom } from './ask.ts';
import { allSmallest, eachCase } from './cases.ts';

const CASES = process.env['ATLAS_LONG'] ? 3000 : 200;

function claimOn(network: Network, question: CoalitionQuestion): Claim | null {
  const verdict = studyCoalition(network, question);
  if (!verdict.ok) return null;
  const { proposal, proof } = verdict.study;
  const { members, coverage, requirements } = proposal;
  return { memberIds: members.map(({ memberId }) => memberId), coverage, requirements, proof };
}

describe('a true claim', () => {
  it(`is found true in every step, ${CASES} times, mostly by prices`, () => {
    const met = { prices: 0, search: 0 };
    eachCase(CASES, ({ network, question }) => {
      const claim = claimOn(network, question);
      if (!claim?.proof) return;
      const { ok, steps } = checkProof(network, question, claim);
      expect(steps.filter((step) => !step.ok)).toEqual([]);
      expect(ok).toBe(true);
      expect(steps.map(({ step }) => step)).toEqual(['members', 'needs', 'conditions', 'missing', 'bound']);
      met[claim.proof.kind] += 1;
    });
    expect(met.prices).toBeGreaterThan(CASES / 2);
    expect(met.search).toBeGreaterThan(0);
  });
});

describe('a claim that was tampered with', () => {
  it('is never found true unless it is', () => {
    let refused = 0;
    let passed = 0;
    eachCase(CASES, ({ network, question, chance }) => {
      const claim = claimOn(network, question);
      if (!claim?.proof) return;
      const { lacks, sets } = allSmallest(network, question);
      const truths = new Set(sets.map((ids) => [...ids].sort().join(' ')));
      for (let time = 0; time < 5; time++) {
        const changed = tampered(claim, network, chance);
        const isTrue = truths.has([...changed.memberIds].sort().join(' ')) && lacksIn(changed) === lacks;
        const { ok } = checkProof(network, question, changed);
        if (ok) expect(isTrue).toBe(true);
        if (ok) passed += 1;
        else refused += 1;
      }
    });
    expect(refused).toBeGreaterThan(CASES);
    // A coalition as small by the same prices, or by other prices that show as much, is no lie.
    expect(passed).toBeGreaterThan(0);
  });
});

describe('checking', () => {
  const network = aNetwork()
    .member('Ana', { presences: ['KE'], offers: ['advocacy', 'legal-support'] })
    .member('Bo', { presences: ['KE'], offers: ['advocacy'] })
    .member('Cy', { presences: ['KE'], offers: ['legal-support'], availability: 'closed' })
    .seenBy(ANONYMOUS);
  const question = questionFrom({ needs: ['advocacy', 'legal-support'] });
  const claim = claimOn(network, question);
  if (!claim) throw new Error('This can be answered.');
  const stepsOf = (change: Partial<Claim>) =>
    checkProof(network, question, { ...claim, ...change }).steps.filter(({ ok }) => !ok);

  it('names who cannot be asked, who stands twice and who is not there', () => {
    expect(stepsOf({ memberIds: [idOf('Ana'), idOf('Cy')] })).toContainEqual(
      expect.objectContaining({ step: 'members', wrongIds: [idOf('Cy')] }),
    );
    expect(stepsOf({ memberIds: [idOf('Ana'), idOf('Ana')] })).toContainEqual(
      expect.objectContaining({ step: 'members', wrongIds: [idOf('Ana')] }),
    );
    expect(stepsOf({ memberIds: [idOf('Nobody')] })).toContainEqual(
      expect.objectContaining({ step: 'members', wrongIds: [idOf('Nobody')] }),
    );
  });

  it('names the need that is not held', () => {
    expect(stepsOf({ memberIds: [idOf('Bo')] })).toContainEqual(
      expect.objectContaining({ step: 'needs', wrongIds: ['legal-support'] }),
    );
  });

  it('does not believe that something is missing which somebody could bring', () => {
    const lacking = [{ missing: 0 }, { missing: 1 }];
    expect(stepsOf({ memberIds: [idOf('Bo')], coverage: lacking }).map(({ step }) => step)).toContain('missing');
  });

  it('adds the prices up by itself', () => {
    const dear = { kind: 'prices' as const, unit: 1, needs: [1, 1], requirements: [], limits: [] };
    expect(stepsOf({ memberIds: [idOf('Ana'), idOf('Bo')], proof: dear })).toEqual([
      { step: 'bound', ok: false, by: 'prices', bound: 1 },
    ]);
    expect(stepsOf({ proof: { ...dear, needs: [0, 0] } })).toEqual([
      { step: 'bound', ok: false, by: 'prices', bound: 0 },
    ]);
  });

  it('has no steps for what is not proven or cannot be asked', () => {
    expect(checkProof(network, question, { ...claim, proof: null })).toEqual({ ok: false, steps: [] });
    expect(checkProof(network, { ...question, country: 'ZZ' }, claim)).toEqual({ ok: false, steps: [] });
  });
});

function lacksIn({ coverage, requirements }: Claim): number {
  return [...coverage, ...requirements].reduce((sum, { missing }) => sum + missing, 0);
}

/** One or two lies about it, or what may be one. */
function tampered(claim: Claim, network: Network, chance: Chance): Claim {
  const ids = network.members.map(({ id }) => id);
  const lies: ((from: Claim) => Claim)[] = [
    (from) => ({ ...from, memberIds: from.memberIds.slice(1) }),
    (from) => ({ ...from, memberIds: [...from.memberIds, chance.one(ids)] }),
    (from) => ({ ...from, memberIds: [...from.memberIds.slice(1), chance.one(ids)] }),
    (from) => ({ ...from, coverage: moved(from.coverage, chance) }),
    (from) => ({ ...from, coverage: from.coverage.slice(1) }),
    (from) => ({ ...from, requirements: moved(from.requirements, chance) }),
    (from) => ({ ...from, proof: inflated(from.proof, chance) }),
    (from) => ({ ...from, proof: { kind: 'search' } }),
  ];
  const once = chance.one(lies)(claim);
  return chance.is(0.5) ? chance.one(lies)(once) : once;
}

function moved(lines: readonly { missing: number }[], chance: Chance): { missing: number }[] {
  return lines.map(({ missing }) => ({ missing: chance.is(0.5) ? missing : missing + chance.below(3) - 1 }));
}

function inflated(proof: Claim['proof'], chance: Chance): Claim['proof'] {
  if (proof?.kind !== 'prices') return { kind: 'search' };
  const raise = (prices: number[]) => prices.map((price) => (chance.is(0.5) ? price : price * 2 + chance.below(9)));
  return {
    ...proof,
    unit: chance.is(0.3) ? Math.max(0, Math.round(proof.unit / 2)) : proof.unit,
    needs: raise(proof.needs),
    requirements: chance.is(0.1) ? [] : raise(proof.requirements),
    limits: proof.limits.map((price) => (chance.is(0.3) ? -1 : price)),
  };
}
