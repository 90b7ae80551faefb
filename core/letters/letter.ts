/**
 * What the page seals for those who are named in a silent request. The service keeps it and cannot read it, so that
 * nobody but a reader's own page can say whether a letter is good.
 */
import * as z from 'zod';
import { ID_PATTERN } from '../id.ts';
import { Lines } from '../plain-text.ts';
import { RequestWords } from '../requests/questions.ts';
import { OUTCOMES_OF_REQUESTS, RESPONSE_KINDS, RESPONSE_STATES } from '../requests/stages.ts';
import { Recipient } from './recipient.ts';

export const LETTER_VERSION = 1;
/** So many bytes has a letter at the most before it is sealed; armoured for all who can be named, it fits the service. */
export const LONGEST_PLAIN = 40 * 1024;

const Id = z.string().regex(ID_PATTERN);
const Words = Lines.max(4000);

const Envelope = z.object({
  v: z.literal(LETTER_VERSION),
  id: Id,
  /** Random, in the first letter and in each one after it: whoever cannot read the first cannot write another. */
  thread: Id,
  fromId: Id,
  /** The newest letter that its writer had read; null for the first. */
  after: Id.nullable(),
  /** Fingerprints of all keys that it is sealed to, so that readers notice a new one. Whose they are, it does not tell. */
  keys: z.array(z.string().max(60)).max(600),
  /** The keys of its writer's side, for whoever answers and does not see that member. */
  own: z.array(Recipient).max(40),
});
type Envelope = z.infer<typeof Envelope>;

const Written = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('request'),
    ...RequestWords.shape,
    mustNotKnow: Words,
  }),
  z.object({
    kind: z.literal('reply'),
    response: z.enum(RESPONSE_KINDS).nullable(),
    state: z.enum(RESPONSE_STATES),
    words: Words,
  }),
  z.object({ kind: z.literal('note'), words: Words }),
  z.object({ kind: z.literal('closing'), outcome: z.enum(OUTCOMES_OF_REQUESTS), words: Words }),
]);
/** What somebody writes. */
export type Written = z.infer<typeof Written>;
export type RequestLetter = Extract<Written, { kind: 'request' }>;

const WrittenLetter = Envelope.and(Written);
export type WrittenLetter = z.infer<typeof WrittenLetter>;

/** The letters so far, as the seeker passes them on to somebody who is named later. */
const SoFar = z.object({ kind: z.literal('so-far'), letters: z.array(WrittenLetter).min(1).max(400) });
export type SoFar = z.infer<typeof SoFar>;

const Letter = z.union([WrittenLetter, Envelope.and(SoFar)]);
export type Letter = Envelope & (Written | SoFar);

/** A letter as somebody could open it, or why not. */
export type Opened =
  | { ok: true; letter: Letter }
  /** *sealed*: to other keys. *broken*: no letter, or damaged. *other-version*: written by a page of another version. */
  | { ok: false; why: 'sealed' | 'broken' | 'other-version' };

/** @param text what was sealed. Whatever it is, the answer is a letter or the reason why it is none. */
export function readLetter(text: string): Opened {
  const value = parsed(text);
  const version = z.object({ v: z.number() }).safeParse(value);
  if (version.success && version.data.v !== LETTER_VERSION) return { ok: false, why: 'other-version' };
  const letter = Letter.safeParse(value);
  return letter.success ? { ok: true, letter: letter.data } : { ok: false, why: 'broken' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
