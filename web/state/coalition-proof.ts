/** Checking the proof of the coalition in view, in the page. */
import { signal } from '@preact/signals';
import type { ProofCheck } from '#core/coalition/check-proof.ts';
import { checkInPage } from '../coalition/in-page.ts';
import type { Studied } from './coalition-study.ts';

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
