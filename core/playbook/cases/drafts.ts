/** A case before it is in the network, who is named in it, and what each side can do with it when. */
export const NAMING_REPLIES = ['open', 'agreed', 'declined', 'withdrawn'] as const;
export type NamingReply = (typeof NAMING_REPLIES)[number];

/** *writing*: nobody else knows of it. *asked*: those who are named are asked. *in-network*: all of them agreed. */
export const DRAFT_STAGES = ['writing', 'asked', 'in-network'] as const;
export type DraftStage = (typeof DRAFT_STAGES)[number];

export const NAMED_ANSWERS = ['agree', 'decline', 'withdraw'] as const;
export type NamedAnswer = (typeof NAMED_ANSWERS)[number];

export type Naming = {
  memberId: string;
  reply: NamingReply;
  /** Whether it is hidden or no longer part of the network. */
  isAway: boolean;
};

export type CaseDraft = {
  id: string;
  /** Whose it is. */
  memberId: string;
  isOwnerAway: boolean;
  /** Of the case in the network; null: it is not there. */
  caseId: string | null;
  isAsked: boolean;
  isAnonymous: boolean;
  /** Of its words: another one when they change. */
  revision: string;
  /** The day on which its owner last changed or released it, or on which it left the network. */
  savedOn: string;
  /** Those that were asked; nobody while it is only written. */
  namings: Naming[];
};

/** Follows from whether its case is there and whether anybody was asked; a case that is there was asked about. */
export function stageOf({ caseId, isAsked }: Pick<CaseDraft, 'caseId' | 'isAsked'>): DraftStage {
  if (caseId !== null) return 'in-network';
  return isAsked ? 'asked' : 'writing';
}

/** How a member comes to a draft; null for whoever has no part in it, to whom there is none. */
export function partIn(draft: CaseDraft, memberId: string): 'owner' | 'named' | null {
  if (draft.memberId === memberId) return 'owner';
  return namingOf(draft, memberId) === null ? null : 'named';
}

/**
 * Whether somebody with a part in it may read the words now. Words that tell names are out of sight for the others while
 * one of those who are in them is hidden, as the case itself is; what it said before it can still take back.
 */
export function readsWords(draft: CaseDraft, memberId: string): boolean {
  if (draft.memberId === memberId) return true;
  const isSomebodyAway = draft.isOwnerAway || draft.namings.some((one) => one.memberId !== memberId && one.isAway);
  return namingOf(draft, memberId) !== null && (draft.isAnonymous || !isSomebodyAway);
}

/** What a member that was asked said so far; null: it was not asked. */
export function namingOf({ namings }: CaseDraft, memberId: string): Naming | null {
  return namings.find((one) => one.memberId === memberId) ?? null;
}

/** *not-now*: it does not fit where it stands. *done-already*. *away*: one's own organisation is hidden or has left. */
export type DraftRefusal = 'not-now' | 'done-already' | 'away';

type Verdict =
  | { ok: true; reply: NamingReply; enters: boolean; leaves: boolean }
  | { ok: false; problem: DraftRefusal };

/**
 * What an answer of somebody who is named does.
 * @returns whether the case enters the network by it, or leaves it.
 */
export function afterAnswer(draft: CaseDraft, memberId: string, answer: NamedAnswer): Verdict {
  const own = namingOf(draft, memberId);
  if (own === null) return { ok: false, problem: 'not-now' };
  const done = (reply: NamingReply, { enters = false, leaves = false } = {}): Verdict => ({
    ok: true,
    reply,
    enters,
    leaves,
  });
  if (answer === 'agree') {
    if (own.reply === 'agreed') return { ok: false, problem: 'done-already' };
    if (own.isAway) return { ok: false, problem: 'away' };
    return done('agreed', { enters: draft.namings.every((one) => one === own || one.reply === 'agreed') });
  }
  if (answer === 'decline') {
    if (own.reply === 'open') return done('declined');
    return { ok: false, problem: own.reply === 'agreed' ? 'not-now' : 'done-already' };
  }
  if (own.reply === 'agreed') return done('withdrawn', { leaves: draft.caseId !== null });
  return { ok: false, problem: own.reply === 'open' ? 'not-now' : 'done-already' };
}

/** What somebody who is named can answer now. */
export function answersOpenTo(draft: CaseDraft, memberId: string): NamedAnswer[] {
  return NAMED_ANSWERS.filter((answer) => afterAnswer(draft, memberId, answer).ok);
}

/** What its owner can do with it. Anything else that changes the words takes it back first. */
export function refusalToRelease(draft: CaseDraft): DraftRefusal | null {
  if (draft.isOwnerAway) return 'away';
  return stageOf(draft) === 'writing' ? null : 'done-already';
}

/** Null where its owner can, hidden or not; of what nobody else knows yet there is nothing to take back. */
export function refusalToTakeBack(draft: CaseDraft): DraftRefusal | null {
  return stageOf(draft) === 'writing' ? 'done-already' : null;
}
