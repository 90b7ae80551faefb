/** What a silent request has come to, from its letters in the order in which the service gives them. */
import type { OutcomeOfRequest, ResponseKind, ResponseState } from '../requests/stages.ts';
import type { Letter, Opened, RequestLetter, SoFar, Written, WrittenLetter } from './letter.ts';

/** One letter as it came. `fromId` is whom the service names as its writer; null: somebody the reader does not see. */
export type Received = { id: string; fromId: string | null; opened: Opened };

/**
 * Why a letter is not taken at its word. *other-thread*: its writer had not read the first letter. *other-writer*: it
 * names another writer than the service does. *repeated*: it came before. *not-seeker*: only the seeker can write this.
 * *gap*: it follows a letter that is not there; it is taken all the same.
 */
export type Doubt = 'other-thread' | 'other-writer' | 'repeated' | 'not-seeker' | 'gap';

export type Entry = { id: string; fromId: string | null } & (
  | { kind: 'unread'; why: 'sealed' | 'broken' | 'other-version' }
  | { kind: 'written'; written: Written; doubts: Doubt[]; isPassedOn: boolean }
  | { kind: 'so-far'; count: number; doubts: Doubt[] }
);

export type FoldedResponse = { memberId: string; kind: ResponseKind; state: ResponseState };

export type SilentRequest = {
  /** What is asked, as the seeker said it last; null where that letter cannot be read. */
  request: RequestLetter | null;
  /** Every letter that came, one entry each, and those that were passed on with them. */
  entries: Entry[];
  /** What each offers, as it said last, in the order in which it was offered. */
  responses: FoldedResponse[];
  closing: { outcome: OutcomeOfRequest; words: string } | null;
  /** Null where no letter can be read. */
  thread: string | null;
  /** The newest letter that can be read and is taken at its word. */
  newest: string | null;
  /** Letters to pass on to somebody who is named later. */
  good: WrittenLetter[];
  /** Fingerprints of all keys that the letters were sealed to until now. */
  keys: Set<string>;
  /** The keys of those who wrote, as they said last, by member. */
  own: Map<string, readonly string[]>;
};

/**
 * Takes letters one after the other. None is left out: what cannot be read or is not believed is an entry that says so
 * and changes nothing else.
 * @param seekerId null where the reader does not see who asks.
 */
export function foldLetters(received: readonly Received[], seekerId: string | null): SilentRequest {
  const folded: SilentRequest = {
    request: null,
    entries: [],
    responses: [],
    closing: null,
    thread: threadOf(received, seekerId),
    newest: null,
    good: [],
    keys: new Set(),
    own: new Map(),
  };
  const known = new Set<string>();
  for (const { id, fromId, opened } of received) {
    if (!opened.ok) {
      folded.entries.push({ id, fromId, kind: 'unread', why: opened.why });
      continue;
    }
    const { letter } = opened;
    const isWhole = folded.entries.every(({ kind }) => kind !== 'unread');
    const doubts = doubtsAbout(letter, { fromId, seekerId, thread: folded.thread, known, isWhole });
    if (letter.kind === 'so-far') passOn(folded, { id, fromId, letter, doubts }, known);
    else take(folded, { id, fromId, letter, doubts, isPassedOn: false }, known);
  }
  return folded;
}

/** That of the first letter which the seeker wrote; where none of these can be read, of the first that can. */
function threadOf(received: readonly Received[], seekerId: string | null): string | null {
  const letters = received.flatMap(({ fromId, opened }) => (opened.ok ? [{ fromId, letter: opened.letter }] : []));
  const first = letters.find(({ fromId, letter }) => isOf(letter, seekerId) && fromId === seekerId) ?? letters[0];
  return first?.letter.thread ?? null;
}

function isOf({ fromId }: Letter, seekerId: string | null): boolean {
  return seekerId === null || fromId === seekerId;
}

const SEEKERS: Letter['kind'][] = ['request', 'closing', 'so-far'];

type About = {
  fromId: string | null;
  seekerId: string | null;
  thread: string | null;
  known: ReadonlySet<string>;
  /** Whether every letter until here could be read: what cannot be read may be what this one follows. */
  isWhole: boolean;
};

function doubtsAbout(letter: Letter, { fromId, seekerId, thread, known, isWhole }: About): Doubt[] {
  const doubts: [Doubt, boolean][] = [
    ['other-thread', letter.thread !== thread],
    ['other-writer', fromId !== null && letter.fromId !== fromId],
    ['repeated', known.has(letter.id)],
    ['not-seeker', SEEKERS.includes(letter.kind) && !isOf(letter, seekerId)],
    // What was passed on comes with the letters before it.
    ['gap', isWhole && letter.kind !== 'so-far' && letter.after !== null && !known.has(letter.after)],
  ];
  return doubts.flatMap(([doubt, holds]) => (holds ? [doubt] : []));
}

type Taken = { id: string; fromId: string | null; letter: WrittenLetter; doubts: Doubt[]; isPassedOn: boolean };

function take(folded: SilentRequest, { id, fromId, letter, doubts, isPassedOn }: Taken, known: Set<string>): void {
  folded.entries.push({ id, fromId, kind: 'written', written: letter, doubts, isPassedOn });
  if (!isBelieved(doubts)) return;
  known.add(letter.id);
  folded.newest = letter.id;
  folded.good.push(letter);
  noteKeys(folded, letter);
  if (letter.kind === 'request') folded.request = letter;
  if (letter.kind === 'closing') folded.closing = { outcome: letter.outcome, words: letter.words };
  if (letter.kind === 'reply' && letter.response !== null)
    offer(folded.responses, { memberId: letter.fromId, kind: letter.response, state: letter.state });
}

function isBelieved(doubts: readonly Doubt[]): boolean {
  return doubts.every((doubt) => doubt === 'gap');
}

/** What the reader has already is not said twice. */
function passOn(
  folded: SilentRequest,
  { id, fromId, letter, doubts }: { id: string; fromId: string | null; letter: Letter & SoFar; doubts: Doubt[] },
  known: Set<string>,
): void {
  const isGood = isBelieved(doubts);
  folded.entries.push({ id, fromId, kind: 'so-far', count: letter.letters.length, doubts });
  if (!isGood) return;
  known.add(letter.id);
  folded.newest = letter.id;
  noteKeys(folded, letter);
  for (const one of letter.letters) {
    if (known.has(one.id)) continue;
    const isHere: Doubt[] = one.thread === folded.thread ? [] : ['other-thread'];
    take(folded, { id: one.id, fromId: one.fromId, letter: one, doubts: isHere, isPassedOn: true }, known);
  }
}

function offer(responses: FoldedResponse[], offered: FoldedResponse): void {
  const before = responses.find(({ memberId, kind }) => memberId === offered.memberId && kind === offered.kind);
  if (before) before.state = offered.state;
  else responses.push(offered);
}

function noteKeys({ keys, own }: SilentRequest, letter: Letter): void {
  for (const fingerprint of letter.keys) keys.add(fingerprint);
  own.set(letter.fromId, letter.own);
}
