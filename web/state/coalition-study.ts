/** What is known about forming the coalition that is asked for, worked out in the page. */
import { signal } from '@preact/signals';
import type { CoalitionQuestion } from '#core/coalition/question.ts';
import type { StudyProgress } from '#core/coalition/study.ts';
import type { Answer, Api } from '../api.ts';
import { studyInPage } from '../coalition/in-page.ts';
import { createInquiry } from './inquiry.ts';

export type Proposal = Api['proposal'];

export type Studied = {
  question: CoalitionQuestion;
  /** The smallest coalition, or another as small. */
  smallest: Proposal;
  /** The one to look at: that one, or a larger one that the viewer wants to see. */
  shown: Proposal;
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
  const ask = (one: CoalitionQuestion) => studyInPage(one, { onProgress, signal });
  const first = await ask(question);
  if (!first.ok) return first;
  const smallest = first.value;
  const second = isLarger(question.prefer, smallest) ? await ask(asWished(question)) : first;
  if (!second.ok) return second;
  return { ok: true, value: { question, smallest, shown: second.value } };
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
  const { shown, smallest } = answer;
  const { alternatives, tradeOffs, leftOut } = smallest;
  const groups = [...alternatives.coalitions, ...tradeOffs, ...leftOut, ...shown.together.introducers];
  return [
    ...excludedIds,
    ...shown.members.map(({ member }) => member.id),
    ...groups.flatMap(({ memberIds }) => memberIds),
    ...(shown.thin.addition?.memberIds ?? []),
  ];
}
