/** What has to hold before a member asks others, or offers them help: its own facts alone decide. */
import type { Context } from 'hono';
import { viewerOfAccount } from '#core/identity/account.ts';
import { disclosedTo } from '#core/introductions/disclosure.ts';
import {
  authorOf,
  daysAfter,
  type Introduction,
  KEPT_DAYS,
  MOST_A_DAY,
  MOST_OPEN,
  OPEN_DAYS,
} from '#core/introductions/introduction.ts';
import type { Tell, Told } from '#core/introductions/questions.ts';
import { unknownIn } from '#core/members.ts';
import type { Member, Network } from '#core/network.ts';
import { type Editor, requireEditor } from './auth/editor.ts';
import { type AppEnv, refuse } from './http.ts';
import { sentenceFor } from './problems.ts';
import { networkAs } from './viewer.ts';

export const TOO_MANY = `You have ${MOST_OPEN} open questions, as many as there may be. Withdraw one that is no longer needed.`;
const TOO_MANY_TODAY = `You have asked ${MOST_A_DAY} times within a day, as often as one may. Ask again tomorrow.`;
const AWAY = 'Your organisation is hidden or no longer part of the network. Show it again before you ask others.';

/** Who asks, what it may see, and that there is room for one more question. Only its own facts decide. */
export async function requireAsker(
  c: Context<AppEnv>,
  { capacityId, country }: { capacityId: string; country: string | null },
): Promise<{ editor: Editor; network: Network; own: Member }> {
  const editor = await requireEditor(c);
  const network = await networkAs(c, viewerOfAccount(editor.account));
  const unknown = unknownIn(network, { capacity: capacityId, ...(country === null ? {} : { country }) });
  if (unknown) refuse(400, sentenceFor(unknown.problem, unknown.value));
  const own = ownIn(network, editor.memberId);
  const isHidden = (await c.var.store.hide.hiddenSince(editor.memberId)) !== null;
  if (own?.standing !== 'member' || isHidden) return refuse(409, AWAY);
  const [questions, calls, begun] = await Promise.all([
    openQuestionsOf(c, editor.memberId),
    openCallsOf(c, editor.memberId),
    c.var.store.introductions.countBegun(editor.memberId, daysAfter(c.var.now, -1)),
  ]);
  if (questions.length + calls.length >= MOST_OPEN) refuse(409, TOO_MANY);
  if (begun >= MOST_A_DAY) refuse(429, TOO_MANY_TODAY);
  return { editor, network, own };
}

export function ownIn(network: Network, memberId: string): Member | undefined {
  return network.members.find(({ id }) => id === memberId);
}

export function introductionsOf(c: Context<AppEnv>, memberId: string) {
  return c.var.store.introductions.introductionsOf(memberId, daysAfter(c.var.now, -KEPT_DAYS));
}

export function openCallsOf(c: Context<AppEnv>, memberId: string) {
  return c.var.store.introductions.openCallsOf(memberId, daysAfter(c.var.now, -OPEN_DAYS));
}

/** What a member asks of those whom it chose, and what help it offers, as far as that is open. */
export async function openQuestionsOf(c: Context<AppEnv>, memberId: string): Promise<Introduction[]> {
  const ours = (await introductionsOf(c, memberId)).map(({ introduction }) => introduction);
  return ours.filter((one) => {
    const seen = disclosedTo(memberId, one, c.var.now);
    return one.callId === null && seen?.side === authorOf(one) && seen.stage !== 'ended';
  });
}

export function toldOf({ kind, sectors }: Member, tell: Tell): Told {
  return { kind: tell.kind ? kind : null, sectors: tell.sectors ? sectors : [] };
}
