/** What is known about forming the coalition that is asked for, worked out in the page. */
import { signal } from '@preact/signals';
import type { CoalitionQuestion } from '#core/coalition/question.ts';
import type { StudyProgress } from '#core/coalition/study.ts';
import type { Answer, Api } from '../api.ts';
import { studyInPage } from '../coalition/in-page.ts';
import { isHeldAlone } from './coalition-verdict.ts';
import { createInquiry } from './inquiry.ts';

export type Proposal = Api['proposal'];

export type Studied = {
  question: CoalitionQuestion;
  /** The smallest coalition, or another as small. */
  smallest: Proposal;
  /** The one to look at: that one, or a larger one that the viewer wants to see. */
  shown: Proposal;
  /** Who would have to join the shown one so that no need hangs on a single member; null: nobody has to, or could. */
  addition: Proposal['thin']['addition'];
};

/** How far the search has come; null while there is none, or nothing to tell. */
export const progress = signal<StudyProgress | null>(null);

/** Whether the viewer called the last search off. */
export const isCancelled = signal(false);

const inquiry = createInquiry(study);

export const studied = {
  ...inquiry,
  ask(question: CoalitionQuestion | null) {
    isCancelled.value = false;
    inquiry.ask(question);
  },
};

export function cancelStudy(): void {
  inquiry.stop();
  progress.value = null;
  isCancelled.value = true;
}

async function study(question: CoalitionQuestion, signal: AbortSignal): Promise<Answer<Studied>> {
  progress.value = null;
  const onProgress = (now: StudyProgress) => {
    if (!signal.aborted) progress.value = now;
  };
  const ask: Ask = (one) => studyInPage(one, { onProgress, signal });
  const first = await ask(question);
  if (!first.ok) return first;
  const smallest = first.value;
  const second = isLarger(question.prefer, smallest) ? await ask(asWished(question)) : first;
  if (!second.ok) return second;
  const shown = second.value;
  return { ok: true, value: { question, smallest, shown, addition: await additionTo(shown, question, ask) } };
}

type Ask = (question: CoalitionQuestion) => Promise<Answer<Proposal>>;

/**
 * A study says who to add so that everything is held as often as it was asked for without any one member. Where more
 * than one were asked for, fewer may do: enough that somebody is left.
 */
async function additionTo(shown: Proposal, question: CoalitionQuestion, ask: Ask): Promise<Studied['addition']> {
  if (!shown.coverage.some(isHeldAlone) || question.needs.every(({ count }) => count === 1)) return shown.thin.addition;
  const include = shown.members.map(({ member }) => member.id);
  const needs = question.needs.map((need) => ({ ...need, count: 1 }));
  const once = await ask({ ...question, needs, include, prefer: [] });
  return once.ok ? once.value.thin.addition : null;
}

/** Of as many members as the smallest one, the search shows those wished for by itself. */
function isLarger(wishedIds: readonly string[], { members }: Proposal): boolean {
  return wishedIds.length > members.length;
}

function asWished(question: CoalitionQuestion): CoalitionQuestion {
  const { include, prefer } = question;
  return { ...question, include: [...new Set([...include, ...prefer])], prefer: [] };
}

/** Everybody whose name an answer needs: some are none of those who offer something in the country. */
export function namedIn(answer: Studied | null, excludedIds: readonly string[]): string[] {
  if (answer === null) return [...excludedIds];
  const { shown, smallest, addition } = answer;
  const { alternatives, tradeOffs, leftOut } = smallest;
  const groups = [...alternatives.coalitions, ...tradeOffs, ...leftOut, ...shown.together.introducers];
  return [
    ...excludedIds,
    ...shown.members.map(({ member }) => member.id),
    ...groups.flatMap(({ memberIds }) => memberIds),
    ...(addition?.memberIds ?? []),
  ];
}
