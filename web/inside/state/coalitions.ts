/** Coalitions that one has a part in, and each by itself; what is done in them asks for both anew. */

import { signal } from '@preact/signals';
import type { Step } from '#core/coalition-life/stages.ts';
import { createAction } from '../../state/action.ts';
import { goTo } from '../../state/location.ts';
import { createResource, type Resource } from '../../state/resource.ts';
import { type CoalitionPageAnswer, coalitionsApi, type NewTerms } from '../coalitions-api.ts';
import { askAnew } from './ask-anew.ts';

export const mine = createResource(coalitionsApi.mine);

const coalitionById = new Map<string, Resource<CoalitionPageAnswer>>();

export function coalitionResource(id: string): Resource<CoalitionPageAnswer> {
  const known = coalitionById.get(id);
  if (known) return known;
  const resource = createResource(() => coalitionsApi.coalition(id));
  coalitionById.set(id, resource);
  return resource;
}

async function renew(_: unknown, { id }: { id: string }): Promise<void> {
  await Promise.all([coalitionResource(id).renew(), mine.renew()]);
}

/** How often an answer was sent on this visit, so that what was being changed can close. */
export const answerCount = signal(0);

export const answer = createAction(coalitionsApi.answer, async (done, { id }) => {
  await renew(done, { id });
  answerCount.value += 1;
});
type Stepping = {
  id: string;
  step: Step;
  /** Whether whoever takes it has no part in the coalition any more. */
  isLast?: boolean;
};

export const takeStep = createAction(
  ({ id, step }: Stepping) => coalitionsApi.step({ id, step }),
  async (done, { id, isLast = false }) => {
    if (!isLast) return await renew(done, { id });
    coalitionById.delete(id);
    goTo('/coalitions/mine');
    await mine.renew();
  },
);
export const invite = createAction(coalitionsApi.invite, renew);
export const handChair = createAction(coalitionsApi.handChair, renew);

/** The revision from which the terms were last saved on this visit. */
export const savedTerms = signal<string | null>(null);

export const setTerms = createAction(
  async (terms: NewTerms) => {
    const answer = await coalitionsApi.setTerms(terms);
    // If a colleague saved in between, that is what there is to see.
    if (!answer.ok) await coalitionResource(terms.id).renew();
    return answer;
  },
  async (done, { id, revision }) => {
    await renew(done, { id });
    savedTerms.value = revision;
  },
);

export const startDrill = createAction(({ id }: { id: string }) => coalitionsApi.drill(id), renew);

/** Coalitions whose test alert was answered on this visit. */
export const acknowledgedIds = signal<ReadonlySet<string>>(new Set());

export const acknowledge = createAction(
  ({ id }: { id: string }) => coalitionsApi.acknowledge(id),
  async (done, { id }) => {
    acknowledgedIds.value = new Set([...acknowledgedIds.peek(), id]);
    await renew(done, { id });
  },
);

/** A page that is opened anew asks anew, and has forgotten what went wrong before. */
export function openCoalition(id: string): void {
  forgetProblems();
  askAnew(coalitionResource(id));
}

export function openMine(): void {
  forgetProblems();
  acknowledgedIds.value = new Set();
  askAnew(mine);
}

function forgetProblems(): void {
  for (const action of [answer, takeStep, invite, handChair, setTerms, startDrill, acknowledge]) action.forget();
}
