/**
 * The rules of an introduction once more, apart from `core/introductions` and as plainly as they are said: it keeps what
 * happened, and works out from that alone what each side may see.
 */
import type { Side, Step, Way } from '#core/introductions/stages.ts';

const DAY = 86_400_000;
const FOURTEEN_DAYS = 14 * DAY;
const NINETY_DAYS = 90 * DAY;

export type Sight = {
  isThere: boolean;
  hasEnded: boolean;
  words: boolean;
  told: boolean;
  name: boolean;
  contact: boolean;
  /** Whether it can be said how it went, with the name of the other side. */
  afterwards: boolean;
};

export type Model = {
  /** Whether the step took place. */
  take(step: Step, side: Side, at: number): boolean;
  /** Whether a side could say how it went. */
  say(side: Side, at: number): boolean;
  sight(side: Side, at: number): Sight;
  /** Whether a side reads what the other one said of how it went. */
  reads(side: Side, at: number): boolean;
};

export function introductionModel(way: Way, askedAt: number): Model {
  const isBlind = way === 'called' || way === 'brokered';
  // Help that is offered begins with the helper's yes.
  const happened: { step: Step; side: Side; at: number }[] =
    way === 'offered' ? [{ step: 'offer', side: 'helper', at: askedAt }] : [];
  const said = new Set<Side>();
  let last = askedAt;

  const did = (step: Step, side?: Side) =>
    happened.some((one) => one.step === step && (side === undefined || one.side === side));
  const hasEnded = (at: number) => did('decline') || did('withdraw') || at - last >= FOURTEEN_DAYS;
  const isThere = (side: Side) => side === 'helper' || !isBlind || did('offer');
  const isAfterwards = (at: number) => {
    const agreed = happened.find(({ step }) => step === 'agree');
    return agreed !== undefined && !did('withdraw') && at - agreed.at < NINETY_DAYS;
  };

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
        happened.push({ step, side, at });
        last = at;
      }
      return isTaken;
    },
    say(side, at) {
      if (isAfterwards(at)) said.add(side);
      return isAfterwards(at);
    },
    sight(side, at) {
      const isOpen = isThere(side) && !hasEnded(at);
      const bothSaidYes = did('offer', 'helper') && did('agree', 'seeker');
      // Whoever was chosen is known by name, and tells nothing before it.
      const tells = way === 'offered' ? side === 'seeker' : side === 'helper' || isBlind;
      return {
        isThere: isThere(side),
        hasEnded: isThere(side) && hasEnded(at),
        words: isOpen,
        told: isOpen && tells,
        name: isOpen && bothSaidYes,
        contact: isOpen && bothSaidYes && did('share', side === 'seeker' ? 'helper' : 'seeker'),
        afterwards: isAfterwards(at),
      };
    },
    reads(side, at) {
      return isAfterwards(at) && said.has(side === 'seeker' ? 'helper' : 'seeker');
    },
  };
}
