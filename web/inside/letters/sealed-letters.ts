/** Letters of a silent request: written for keys, and read with what is unlocked. */
import './without-eval.ts';
import { idFrom } from '#core/id.ts';
import {
  LETTER_VERSION,
  type Letter,
  type Opened,
  readLetter,
  type SoFar,
  type Written,
} from '#core/letters/letter.ts';
import { letterText } from '#core/letters/padding.ts';
import { LONGEST_LETTER } from '#core/requests/limits.ts';
import { open, seal } from './age.ts';
import { fingerprintsOf, type MemberKeys } from './fingerprints.ts';

export type Envelope = {
  fromId: string;
  /** Null: this is the first letter of a thread of its own. */
  thread: string | null;
  after: string | null;
};

/**
 * @param keys of all who are to read it, the writer's own side among them.
 * @returns null where it is longer than a letter may be.
 */
export async function sealLetter(
  content: Written | SoFar,
  { fromId, thread, after }: Envelope,
  keys: readonly MemberKeys[],
): Promise<string | null> {
  const recipients = keys.flatMap((one) => one.recipients);
  const letter: Letter = {
    v: LETTER_VERSION,
    id: newId(),
    thread: thread ?? newId(),
    fromId,
    after,
    keys: await fingerprintsOf(recipients),
    own: [...(keys.find(({ memberId }) => memberId === fromId)?.recipients ?? [])],
    ...content,
  };
  const text = letterText(letter);
  const sealed = text === null ? null : await seal(text, recipients);
  return sealed === null || sealed.length > LONGEST_LETTER ? null : sealed;
}

/** @returns one for each, in their order. */
export async function openLetters(sealed: readonly string[], identities: readonly string[]): Promise<Opened[]> {
  return Promise.all(
    sealed.map(async (one) => {
      const opening = await open(one, identities);
      return opening.ok ? readLetter(opening.text) : opening;
    }),
  );
}

function newId(): string {
  return idFrom(crypto.getRandomValues(new Uint8Array(16)));
}
