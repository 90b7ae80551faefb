/** Questions about coalitions, answered in the page: what they are answered from is asked for once for each country. */
import type { Claim, ProofCheck } from '#core/coalition/check-proof.ts';
import { completeQuestion, membersNamedIn, type OpenQuestion } from '#core/coalition/complete.ts';
import type { Ground } from '#core/coalition/ground.ts';
import { type Answer, type Api, api } from '../api.ts';
import { onRenewal } from '../state/held.ts';
import { type StudyOptions, solver } from './solver.ts';

type Kept = { country: string; ground: Ground; memberIds: ReadonlySet<string> };

/** The last country's; it stays in memory, never on the device. */
let kept: Kept | null = null;

onRenewal(() => {
  kept = null;
});

/** All there is to know about forming this coalition, from the solver in the page. */
export async function studyInPage(question: OpenQuestion, options: StudyOptions): Promise<Answer<Api['proposal']>> {
  const found = await groundOf(question, options.signal);
  return found.ok ? solver.study(found.value, question, options) : found;
}

/** Whether a claim about this question is true, worked out anew; null where it cannot be checked now. */
export async function checkInPage(question: OpenQuestion, claim: Claim): Promise<ProofCheck | null> {
  const found = await groundOf(question, new AbortController().signal);
  return found.ok ? solver.check(found.value, question, claim) : null;
}

async function groundOf(question: OpenQuestion, signal: AbortSignal): Promise<Answer<Ground>> {
  const { country } = question;
  const named = [...new Set(membersNamedIn(completeQuestion(question)))];
  if (kept?.country === country && named.every((id) => kept?.memberIds.has(id)))
    return { ok: true, value: kept.ground };
  const answer = await api.ground({ country, include: named }, signal);
  if (!answer.ok) return answer;
  const ground = answer.value;
  kept = { country, ground, memberIds: new Set(ground.members.map(({ id }) => id)) };
  return { ok: true, value: ground };
}
