/** The letters of one silent request: opened with what is unlocked, and answered. */
import { useEffect, useState } from 'preact/hooks';
import { foldLetters, type SilentRequest } from '#core/letters/fold-letters.ts';
import type { Written, WrittenLetter } from '#core/letters/letter.ts';
import type { Answer } from '../../api.ts';
import { createAction } from '../../state/action.ts';
import { fingerprintsOf, type MemberKeys } from '../letters/fingerprints.ts';
import { heldIdentities, unlocked } from '../letters/held-identity.ts';
import { openLetters, sealLetter } from '../letters/sealed-letters.ts';
import { type RequestWhole, requestsApi } from '../requests-api.ts';
import { requestResource } from './requests.ts';
import { tooLong } from './silent-request.ts';

/** Null while nothing is unlocked, or letters are being opened. */
export function useThread(request: RequestWhole): SilentRequest | null {
  const [thread, setThread] = useState<SilentRequest | null>(null);
  const keys = unlocked.value.join();
  useEffect(() => {
    let isWanted = true;
    if (keys === '') setThread(null);
    else
      void readThread(request, heldIdentities()).then((read) => {
        if (isWanted) setThread(read);
      });
    return () => {
      isWanted = false;
    };
  }, [keys, request.letters.map(({ id }) => id).join()]);
  return thread;
}

export async function readThread(
  { letters, seeker }: Pick<RequestWhole, 'letters' | 'seeker'>,
  identities: readonly string[],
): Promise<SilentRequest> {
  const opened = await openLetters(
    letters.map(({ sealed }) => sealed),
    identities,
  );
  const received = letters.map(({ id, from }, place) => ({
    id,
    fromId: from?.id ?? null,
    opened: opened[place] ?? { ok: false as const, why: 'broken' as const },
  }));
  return foldLetters(received, seeker?.id ?? null);
}

/** Everybody who knows of a request, as far as this viewer sees them. */
export function readersOf({ seeker, named }: RequestWhole, ownId: string): string[] {
  return [...new Set([ownId, ...(seeker ? [seeker.id] : []), ...named.map(({ id }) => id)])];
}

/**
 * The keys that the service hands out, and for whoever it does not tell of, such as a seeker that hides from this
 * member, those that they named in a letter.
 */
export function keysToAnswer(
  memberIds: readonly string[],
  handedOut: readonly MemberKeys[],
  { own }: Pick<SilentRequest, 'own'>,
): MemberKeys[] {
  return memberIds.map(
    (memberId) =>
      handedOut.find((one) => one.memberId === memberId) ?? { memberId, recipients: own.get(memberId) ?? [] },
  );
}

/** Members with a key that no letter until now was sealed to. */
export async function withNewKeys(
  keys: readonly MemberKeys[],
  { keys: known }: Pick<SilentRequest, 'keys'>,
): Promise<MemberKeys[]> {
  const fresh = await Promise.all(
    keys.map(async ({ memberId, recipients }) => {
      const fingerprints = await fingerprintsOf(recipients);
      return { memberId, recipients: recipients.filter((_, place) => !known.has(fingerprints[place] ?? '')) };
    }),
  );
  return fresh.filter(({ recipients }) => recipients.length > 0);
}

type Writing = {
  request: Pick<RequestWhole, 'id'>;
  thread: SilentRequest;
  ownId: string;
  keys: readonly MemberKeys[];
};

export const writeLetter = createAction(
  async ({ content, ...writing }: Writing & { content: Written }): Promise<Answer<unknown>> => {
    const letter = await sealed(content, writing);
    if (letter === null) return tooLong();
    return await requestsApi.step({ id: writing.request.id, step: 'write-letter', letter });
  },
  (_, { request }) => requestResource(request.id).renew(),
);

/** The last letter says what came of it; then nobody writes any more. */
export const closeSilently = createAction(
  async ({ content, ...writing }: Writing & { content: Written }): Promise<Answer<unknown>> => {
    const { id } = writing.request;
    const letter = await sealed(content, writing);
    if (letter === null) return tooLong();
    const written = await requestsApi.step({ id, step: 'write-letter', letter });
    return written.ok ? await requestsApi.step({ id, step: 'close', outcome: null, words: null }) : written;
  },
  (_, { request }) => requestResource(request.id).renew(),
);

/** Names somebody more: the letters so far go to them, sealed anew, in as many as it takes. */
export const nameMore = createAction(
  async ({ memberId, ...writing }: Writing & { memberId: string }): Promise<Answer<unknown>> => {
    const { id } = writing.request;
    const bundles = await bundlesOf(writing.thread.good, writing);
    if (bundles === null) return tooLong();
    const [first, ...others] = bundles;
    if (first === undefined) return tooLong();
    const named = await requestsApi.step({ id, step: 'name', memberIds: [memberId], letter: first });
    if (!named.ok) return named;
    for (const letter of others) {
      const written = await requestsApi.step({ id, step: 'write-letter', letter });
      if (!written.ok) return written;
    }
    return named;
  },
  (_, { request }) => requestResource(request.id).renew(),
);

/** Halves what is too long for one letter, until each part fits. */
async function bundlesOf(letters: readonly WrittenLetter[], writing: Writing): Promise<string[] | null> {
  const whole = await sealed({ kind: 'so-far', letters: [...letters] }, writing);
  if (whole !== null) return [whole];
  if (letters.length < 2) return null;
  const middle = Math.ceil(letters.length / 2);
  const [before, after] = [
    await bundlesOf(letters.slice(0, middle), writing),
    await bundlesOf(letters.slice(middle), writing),
  ];
  return before && after && [...before, ...after];
}

function sealed(content: Parameters<typeof sealLetter>[0], { thread, ownId, keys }: Writing): Promise<string | null> {
  return sealLetter(content, { fromId: ownId, thread: thread.thread, after: thread.newest }, keys);
}

export function forgetThread(): void {
  for (const action of [writeLetter, closeSilently, nameMore]) action.forget();
}
