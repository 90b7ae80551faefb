/**
 * The rules of an introduction once more, apart from `core/introductions` and as plainly as they are said: it keeps what
 * happened, and works out from that alone what each side may see.
 */
import type { Side, Step } from '#core/introductions/stages.ts';

const FOURTEEN_DAYS = 14 * 86_400_000;

export type Sight = {
  isThere: boolean;
  hasEnded: boolean;
  words: boolean;
  told: boolean;
  name: boolean;
  contact: boolean;
};

export type Model = {
  /** Whether the step took place. */
  take(step: Step, side: Side, at: number): boolean;
  sight(side: Side, at: number): Sight;
};

/** @param isBlind whether a call found the helper; otherwise the seeker chose it. */
export function introductionModel(isBlind: boolean, askedAt: number): Model {
  const happened: { step: Step; side: Side }[] = [];
  let last = askedAt;

  const did = (step: Step, side?: Side) =>
    happened.some((one) => one.step === step && (side === undefined || one.side === side));
  const hasEnded = (at: number) => did('decline') || did('withdraw') || at - last >= FOURTEEN_DAYS;
  const isThere = (side: Side) => side === 'helper' || !isBlind || did('offer');

  function may(step: Step, side: Side, at: number): boolean {
    if (hasEnded(at) || !isThere(side)) return false;
    const bothSaidYes = did('offer', 'helper') && did('agree', 'seeker');
    if (step === 'offer') return side === 'helper' && !did('offer');
    if (step === 'decline') return side === 'helper' && !did('offer');
    if (step === 'agree') return side === 'seeker' && did('offer') && !did('agree');
    if (step === 'share') return bothSaidYes && !did('share', side);
    return side === 'seeker' || did('offer');
  }

  return {
    take(step, side, at) {
      const isTaken = may(step, side, at);
      if (isTaken) {
        happened.push({ step, side });
        last = at;
      }
      return isTaken;
    },
    sight(side, at) {
      const isOpen = isThere(side) && !hasEnded(at);
      const bothSaidYes = did('offer', 'helper') && did('agree', 'seeker');
      return {
        isThere: isThere(side),
        hasEnded: isThere(side) && hasEnded(at),
        words: isOpen,
        told: isOpen && (side === 'helper' || isBlind),
        name: isOpen && bothSaidYes,
        contact: isOpen && bothSaidYes && did('share', side === 'seeker' ? 'helper' : 'seeker'),
      };
    },
  };
}
