/** Checking the proof of the coalition in view, in the page. */
import { signal } from '@preact/signals';
import type { ProofCheck } from '#core/coalition/check-proof.ts';
import { checkInPage } from '../coalition/in-page.ts';
import type { Proposal, Studied } from './coalition-study.ts';

type Checking = {
  of: Studied;
  state: 'checking' | 'unable' | { check: ProofCheck };
};

const latest = signal<Checking | null>(null);

/** How the check of an answer stands; null where it was not asked for. */
export function checkingOf(answer: Studied): Checking['state'] | null {
  return latest.value?.of === answer ? latest.value.state : null;
}

export async function checkProofOf(answer: Studied): Promise<void> {
  latest.value = { of: answer, state: 'checking' };
  const { question, smallest } = answer;
  const { members, coverage, requirements, proof } = smallest;
  const memberIds = members.map(({ member }) => member.id);
  const check = await checkInPage(question, { memberIds, coverage, requirements, proof });
  if (latest.peek()?.of !== answer) return;
  latest.value = { of: answer, state: check === null ? 'unable' : { check } };
}

export function closeProof(): void {
  latest.value = null;
}

export type Weight = { place: { kind: 'need' | 'requirement'; index: number }; share: number };

/** What weighs anything in a proof by prices, as parts of one organisation, the heaviest first. */
export function weightsOf({ proof }: Pick<Proposal, 'proof'>): Weight[] {
  if (proof?.kind !== 'prices') return [];
  const { unit, needs, requirements } = proof;
  const shares = (prices: readonly number[], kind: Weight['place']['kind']) =>
    prices.map((price, index): Weight => ({ place: { kind, index }, share: price / unit }));
  return [...shares(needs, 'need'), ...shares(requirements, 'requirement')]
    .filter(({ share }) => share >= 0.005)
    .sort((one, other) => other.share - one.share);
}
