/** Whoever looks at requests for solidarity and joint actions, or acts on them. */
import type { Context } from 'hono';
import type { Account } from '#core/identity/account.ts';
import { dayOf } from '#core/identity/expiry.ts';
import type { Network } from '#core/network.ts';
import { type Eyes, ownMemberOf } from '#core/requests/request.ts';
import type { Speaker } from '#core/requests/steps.ts';
import { requireEditor } from './auth/editor.ts';
import type { AppEnv } from './http.ts';
import { askingIn } from './kept-views.ts';

export type Looking = {
  eyes: Eyes;
  /** The member that whoever looks speaks for; null: none. */
  speaker: Speaker | null;
  today: string;
};

/** A token reads the network and nothing else: to it there is what is public. */
export async function lookingIn(c: Context<AppEnv>): Promise<Looking> {
  const { account, network } = await askingIn(c);
  return await lookingAs(c, account, network);
}

export async function lookingAs(c: Context<AppEnv>, account: Account | null, network: Network): Promise<Looking> {
  const eyes: Eyes = { role: account?.role ?? null, memberId: account?.memberId ?? null, network };
  return { eyes, speaker: await speakerFor(c, eyes), today: dayOf(c.var.now) };
}

export type Acting = Looking & { account: Account; speaker: Speaker };

/** An editor, with what it sees. */
export async function actingIn(c: Context<AppEnv>): Promise<Acting> {
  const { account, memberId } = await requireEditor(c);
  const looking = await lookingIn(c);
  return { ...looking, account, speaker: looking.speaker ?? { memberId, isAway: true } };
}

async function speakerFor(c: Context<AppEnv>, eyes: Eyes): Promise<Speaker | null> {
  const memberId = ownMemberOf(eyes);
  if (memberId === null) return null;
  const standing = eyes.network.members.find(({ id }) => id === memberId)?.standing;
  const isHidden = (await c.var.store.hide.hiddenSince(memberId)) !== null;
  return { memberId, isAway: isHidden || standing !== 'member' };
}
