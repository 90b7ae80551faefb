/** Questions about coalitions, answered in the page: what they are answered from is asked for once for each country. */
import type { Claim, ProofCheck } from '#core/coalition/check-proof.ts';
import { completeQuestion, membersNamedIn, type OpenQuestion } from '#core/coalition/complete.ts';
import type { Ground } from '#core/coalition/ground.ts';
import type { Answer, Api } from '../api.ts';
import { jobsApi } from '../jobs-api.ts';
import { onRenewal } from '../state/held.ts';
import { startThread } from '../threads/start-thread.ts';
import { createSolver, type StudyOptions } from './solver.ts';

const solver = createSolver({ start: () => startThread('solver'), ask: jobsApi.proposal });

type Kept = { key: string; ground: Ground; memberIds: ReadonlySet<string> };

/** The last one that was asked for; it stays in memory, never on the device. */
let kept: Kept | null = null;
/** How often it was forgotten: what was asked for before may show what is gone. */
let turn = 0;

onRenewal(() => {
  turn += 1;
  kept = null;
  solver.forget();
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
  const complete = completeQuestion(question);
  const { language, mode } = complete.conditions;
  const asked = { country: question.country, language, mode };
  const key = JSON.stringify(asked);
  const named = [...new Set(membersNamedIn(complete))];
  if (kept?.key === key && named.every((id) => kept?.memberIds.has(id))) return { ok: true, value: kept.ground };
  const mine = turn;
  const answer = await jobsApi.ground({ ...asked, include: named }, signal);
  if (!answer.ok) return answer;
  const memberIds = new Set(answer.value.members.map(({ id }) => id));
  if (mine === turn) kept = { key, ground: answer.value, memberIds };
  return answer;
}
