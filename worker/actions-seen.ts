/** Joint actions as somebody sees them: only what is seen is opened, and only that is sent. */
import type { Context } from 'hono';
import type * as z from 'zod';
import { byName } from '#core/network.ts';
import { actionStepsOpenTo, type SeenAction, seenAction } from '#core/requests/action.ts';
import { SealedAction } from '#core/requests/questions.ts';
import { seenRequest } from '#core/requests/seen.ts';
import type { ActionAnswer } from './answers/requests.ts';
import type { KeptAction } from './db/load-actions.ts';
import type { Place } from './db/vault.ts';
import type { AppEnv } from './http.ts';
import type { Looking } from './looking.ts';
import { nameIn, type Opened, openAll, sealedAt } from './opened.ts';

export const placeOfAction = (id: string): Place => ({ table: 'actions', row: id, field: 'sealed' });

type Shown = z.infer<typeof ActionAnswer>;
export type SightedAction = { kept: KeptAction; seen: SeenAction };

/** An action that somebody may see; null where there is none for them. */
export async function findSeenAction(c: Context<AppEnv>, id: string, looking: Looking): Promise<SightedAction | null> {
  const kept = await c.var.store.actions.findAction(id);
  if (kept === null) return null;
  const { requestId } = kept.action;
  const about = requestId === null ? null : await c.var.store.solidarity.findRequest(requestId);
  const { eyes, today } = looking;
  const seesRequest = requestId === null || (about !== null && seenRequest(about.request, eyes, today) !== null);
  return sighted(kept, looking, seesRequest);
}

export async function allSeenActions(c: Context<AppEnv>, looking: Looking): Promise<SightedAction[]> {
  const [all, requests] = await Promise.all([c.var.store.actions.allActions(), c.var.store.solidarity.allRequests()]);
  const { eyes, today } = looking;
  const seenIds = new Set(
    requests.filter(({ request }) => seenRequest(request, eyes, today)).map(({ request }) => request.id),
  );
  return all.flatMap((kept) => {
    const { requestId } = kept.action;
    return sighted(kept, looking, requestId === null || seenIds.has(requestId)) ?? [];
  });
}

/** Those that belong to a request which the viewer sees. */
export async function actionsOfRequest(c: Context<AppEnv>, requestId: string, looking: Looking): Promise<Shown[]> {
  const all = await c.var.store.actions.actionsOfRequest(requestId);
  return await actionsFor(
    c,
    all.flatMap((kept) => sighted(kept, looking, true) ?? []),
    looking,
  );
}

function sighted(kept: KeptAction, { eyes, today }: Looking, seesRequest: boolean): SightedAction | null {
  const seen = seenAction(kept.action, eyes, { seesRequest, today });
  return seen && { kept, seen };
}

/** By the last day to sign, then by title: by nothing that depends on who signed. */
export async function actionsFor(
  c: Context<AppEnv>,
  all: readonly SightedAction[],
  looking: Looking,
): Promise<Shown[]> {
  const opened = await openAll(
    c,
    all.flatMap(({ kept: { action, sealed } }) => sealedAt(action.starterId, placeOfAction(action.id), sealed)),
  );
  return all
    .map((one) => shown(one, opened, looking))
    .sort((one, other) => {
      if (one.signBy !== other.signBy) return one.signBy < other.signBy ? -1 : 1;
      return byName({ id: one.id, name: one.title }, { id: other.id, name: other.title });
    });
}

function shown({ kept, seen }: SightedAction, opened: Opened, { eyes, speaker, today }: Looking): Shown {
  const { action, names } = kept;
  const words = opened(placeOfAction(action.id), SealedAction);
  const coalition = eyes.network.coalitions.find(({ id }) => id === seen.coalitionId);
  return {
    id: action.id,
    requestId: seen.requestId,
    coalition: coalition ? { id: coalition.id, name: coalition.name } : null,
    kind: words?.kind ?? 'other',
    title: words?.title ?? '',
    text: words?.text ?? '',
    mode: action.mode,
    atLeast: action.atLeast,
    signBy: action.signBy,
    stage: seen.stage,
    isOwn: seen.isOwn,
    named: seen.namedIds.flatMap((id) => nameIn(names, id) ?? []).sort(byName),
    own: seen.own,
    signers: seen.signerIds.flatMap((id) => nameIn(names, id) ?? []).sort(byName),
    may: actionStepsOpenTo(seen, { speaker, today }),
  };
}
