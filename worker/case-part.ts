/** Drafts of cases as those see them who write them or are named in them, and nothing of them to anybody else. */
import type { Context } from 'hono';
import type * as z from 'zod';
import { idFrom } from '#core/id.ts';
import { memberNameIn } from '#core/identity/account-brief.ts';
import { dayOf } from '#core/identity/expiry.ts';
import type { Network } from '#core/network.ts';
import type { CaseWords } from '#core/playbook/cases/case-words.ts';
import { CaseWordsShape } from '#core/playbook/cases/case-words-shape.ts';
import { answersOpenTo, type CaseDraft, namingOf, partIn, readsWords, stageOf } from '#core/playbook/cases/drafts.ts';
import { type Lack, lacksOf } from '#core/playbook/cases/lacks.ts';
import { caseFrom } from '#core/playbook/cases/made-case.ts';
import type { CaseDraftAnswer, CaseDraftsAnswer } from './answers/cases.ts';
import { type KeptCaseDraft, placeOfCaseDraft } from './db/load-case-drafts.ts';
import type { Entering } from './db/save-case-drafts.ts';
import { type AppEnv, refuse } from './http.ts';

type Brief = z.infer<typeof CaseDraftsAnswer>['drafts'][number];
type Whole = z.infer<typeof CaseDraftAnswer>;
export type Eyes = { memberId: string; network: Network };

export const NO_SUCH_DRAFT = 'No such draft, or none that you write or are named in.';

export type OpenedDraft = KeptCaseDraft & {
  /** Null: they cannot be read now, as somebody who is in them is hidden, or the key is gone. */
  words: CaseWords | null;
};

/** One that somebody has a part in. To whoever has none there is no such one. */
export async function requireDraft(
  c: Context<AppEnv>,
  id: string,
  memberId: string,
): Promise<OpenedDraft & { part: 'owner' | 'named' }> {
  const kept = await c.var.store.cases.findDraft(id);
  const part = kept && partIn(kept.draft, memberId);
  if (!kept || !part) return refuse(404, NO_SUCH_DRAFT);
  const [words = null] = await wordsFor(c, [kept], memberId);
  return { ...kept, words, part };
}

const NOT_YOURS = 'Only the organisation that writes a case changes it. Tell it what you would have changed.';

export async function requireOwnDraft(c: Context<AppEnv>, id: string, { memberId }: Eyes) {
  const { words, part, ...kept } = await requireDraft(c, id, memberId);
  if (part !== 'owner') refuse(403, NOT_YOURS);
  return { kept, words };
}

/** What is written of it, sealed under the key of whoever writes. */
export async function sealedDraft(
  c: Context<AppEnv>,
  { memberId }: Eyes,
  { id, revision, words }: { id: string; revision: string; words: CaseWords },
) {
  const sealed = await c.var.store.vault.seal(memberId, placeOfCaseDraft(id), JSON.stringify(words));
  return { id, memberId, revision, sealed, isAnonymous: words.isAnonymous };
}

/** What a step acts on, so that it does nothing where that moved in the meantime. */
export function beforeOf({ draft, turn }: KeptCaseDraft) {
  return { id: draft.id, memberId: draft.memberId, turn, isInNetwork: draft.caseId !== null };
}

/**
 * The case as it enters the network, with all who agreed. One that names nobody gets an id that nobody knows: that of its
 * draft is known to all who were ever asked about it, and to everybody if it stood there under names before.
 */
export function enteringFrom(c: Context<AppEnv>, draft: CaseDraft, words: CaseWords): Entering {
  const { memberId, namings } = draft;
  const id = words.isAnonymous ? idFrom(c.var.outside.random(16)) : draft.id;
  const record = caseFrom(words, { id, memberId, releasedOn: dayOf(c.var.now) });
  return { record, memberIds: namings.map((one) => one.memberId) };
}

/** Opened under the keys of those who write them, as far as a member may read them now. */
async function wordsFor(
  c: Context<AppEnv>,
  kept: readonly KeptCaseDraft[],
  memberId: string,
): Promise<(CaseWords | null)[]> {
  const opened = await c.var.store.vault.openAll(
    kept.map(({ draft, sealed }) => ({ memberId: draft.memberId, place: placeOfCaseDraft(draft.id), sealed })),
  );
  return kept.map(({ draft }, place) => {
    const text = opened[place] ?? null;
    return text === null || !readsWords(draft, memberId) ? null : CaseWordsShape.parse(JSON.parse(text));
  });
}

/** All in which a member has a part: what is waiting for it first, then what it wrote last. */
export async function draftsFor(c: Context<AppEnv>, eyes: Eyes): Promise<Whole[]> {
  const kept = await c.var.store.cases.draftsFor(eyes.memberId);
  const words = await wordsFor(c, kept, eyes.memberId);
  return kept.map((one, place) => wholeFor({ ...one, words: words[place] ?? null }, eyes)).sort(byUrgency);
}

function byUrgency(one: Whole, other: Whole): number {
  const isWaiting = ({ reply }: Whole) => reply === 'open';
  if (isWaiting(one) !== isWaiting(other)) return isWaiting(one) ? -1 : 1;
  if (one.savedOn !== other.savedOn) return one.savedOn < other.savedOn ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}

export function briefOfDraft({ id, title, stage, part, owner, reply, savedOn }: Whole): Brief {
  return { id, title, stage, part, owner, reply, savedOn };
}

/** What one with a part in it sees: who is named as far as it sees them, and what they say only where it is its own. */
export function wholeFor({ draft, words }: OpenedDraft, { memberId, network }: Eyes): Whole {
  const isOwner = draft.memberId === memberId;
  const shown = words && wordsSeen(words, network);
  const coalition = network.coalitions.find(({ id }) => id === shown?.coalitionId);
  return {
    id: draft.id,
    title: words?.title ?? null,
    stage: stageOf(draft),
    caseId: draft.caseId,
    part: isOwner ? 'owner' : 'named',
    owner: memberNameIn(network, draft.memberId),
    reply: namingOf(draft, memberId)?.reply ?? null,
    savedOn: draft.savedOn,
    revision: draft.revision,
    words: shown,
    missingNamed: isOwner && words && shown ? words.namedIds.length - shown.namedIds.length : 0,
    coalition: coalition ? { id: coalition.id, name: coalition.name } : null,
    namings: draft.namings.flatMap((naming) => {
      const member = memberNameIn(network, naming.memberId);
      if (member === null || words === null) return [];
      return [{ member, reply: isOwner || naming.memberId === memberId ? naming.reply : null }];
    }),
    answers: isOwner ? [] : answersOpenTo(draft, memberId).filter((one) => words !== null || one !== 'agree'),
    lacks: isOwner && shown ? lacksOf(shown, network) : [],
  };
}

/** Less the ids of what is not there for whoever reads them. */
function wordsSeen(words: CaseWords, network: Network): CaseWords {
  return {
    ...words,
    namedIds: words.namedIds.filter((id) => memberNameIn(network, id) !== null),
    coalitionId: network.coalitions.find(({ id }) => id === words.coalitionId)?.id ?? null,
  };
}

/** What is missing, in a sentence for each. */
const LACKING: Record<Lack['lack'], (value: string) => string> = {
  title: () => 'The case has no title. Write one that says what was done where.',
  story: () => 'Neither what happened nor what was done is written. Write at least one of them.',
  level: () => 'Nobody else could read it. Choose who may see the case.',
  coalition: (value) =>
    value === ''
      ? 'Its level is a coalition, and no coalition is chosen. Choose one that you are in.'
      : 'The coalition is not there any more, or you cannot see it. Choose another one.',
  date: (value) => `"${value}" is no date. Write a year, a month as 2024-05, or a day as 2024-05-31.`,
  order: () => 'It ended before it began. Look at the two dates again.',
  link: (value) =>
    value === ''
      ? 'One of the links has no address. Write it, or take the link out.'
      : `"${value}" is not the address of a page. Write it as https://example.org, or take it out.`,
  source: () => 'There is no link to the public source. Add it: without one nobody can check what the case says.',
  country: (value) => `There is no country "${value}". Countries are listed at /api/countries.`,
  area: (value) => `There is no area "${value}". Areas are listed at /api/countries.`,
  threat: (value) => `There is no threat "${value}". Threats are listed at /api/threats.`,
  play: (value) => `There is no play "${value}". Plays are listed at /api/cases.`,
  capacity: (value) => `There is no capacity "${value}". Capacities are listed at /api/capacities.`,
};

/** Refuses words that others cannot be shown yet, with the first thing that is missing. */
export function requireWhole(words: CaseWords, network: Network, options: { isFromSource?: boolean } = {}): void {
  const [first] = lacksOf(words, network, options);
  if (first) refuse(400, LACKING[first.lack](first.value));
}
