/**
 * Which passkeys may confirm what is hard to take back. One that was added in an open session, which somebody may have
 * borrowed, has to have been there for a while: then its owner could see it and remove it.
 */
import type { Passkey } from './account.ts';

const DAY = 24 * 60 * 60_000;

type Confirming = Pick<Passkey, 'addedAt'> & {
  /** Whether the account was made or brought back with it. */
  isFirst: boolean;
};

/** @param hiddenSince null: the member is not hidden. */
export function mayShowAgain({ addedAt, isFirst }: Confirming, hiddenSince: string | null): boolean {
  return isFirst || hiddenSince === null || addedAt <= hiddenSince;
}

export function mayErase({ addedAt, isFirst }: Confirming, now: string): boolean {
  return isFirst || Date.parse(now) - Date.parse(addedAt) >= DAY;
}
