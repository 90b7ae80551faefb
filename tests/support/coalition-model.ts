/**
 * The rules of a coalition that members form once more, apart from `core/coalition-life` and as plainly as they are said:
 * it keeps what happened, and works out from that alone what may follow and what each may read.
 */
import type { Visibility } from '#core/vocabulary.ts';

export type Yes = { level: Visibility; shows: boolean; note: string };

export type Happening =
  | { what: 'accept'; who: string; yes: Yes }
  | { what: 'decline'; who: string }
  | { what: 'invite'; who: string; whom: string }
  | { what: 'days'; days: number }
  | { what: 'form' | 'call-off' | 'leave' | 'standby' | 'wake' | 'close' | 'take-chair'; who: string };

type Start = {
  /** A member, or the coordinator. */
  starter: string;
  isCoordinator: boolean;
  asked: string[];
  threshold: number | null;
  mode: 'silent' | 'quiet' | 'network';
  /** What the starter's member said; null: a coordinator's has none. */
  yes: Yes | null;
  /** In so many days nobody can answer any more. */
  days: number;
};

type Eyes = {
  /** Whether somebody can name a member; a coordinator can name all. */
  isSeen(viewer: string, member: string): boolean;
  /** Whether they can see its entry too. */
  isOpen(viewer: string, member: string): boolean;
};

export function coalitionModel(start: Start, { isSeen, isOpen }: Eyes) {
  const asked = new Set([...start.asked, ...(start.isCoordinator ? [] : [start.starter])]);
  /** Until which day those can answer who were asked once it stood. */
  const later = new Map<string, number>();
  const yes = new Map<string, Yes>(start.yes ? [[start.starter, start.yes]] : []);
  const no = new Set<string>();
  const inside = new Set<string>();
  let stands: 'not yet' | 'active' | 'standby' | 'closed' | 'called off' = 'not yet';
  let chair: string | null = start.isCoordinator ? null : start.starter;
  let passed = 0;

  const isOver = () => stands === 'called off' || (stands === 'not yet' && passed > start.days);
  const isSealed = () => stands === 'not yet' && start.threshold !== null;
  const isUp = () => stands === 'active' || stands === 'standby';
  const hasFormed = () => isUp() || stands === 'closed';

  const isStillAsked = (who: string) => asked.has(who) && passed <= (later.get(who) ?? start.days);

  function comesToStand(): void {
    stands = 'active';
    for (const who of yes.keys()) inside.add(who);
    for (const who of no) asked.delete(who);
    no.clear();
    if (chair !== null && yes.get(chair)?.level === 'private') chair = null;
  }

  function may(happening: Happening): boolean {
    if (happening.what === 'days') return true;
    const { what, who } = happening;
    const isStarter = who === start.starter && stands === 'not yet';
    if (isOver()) return false;
    if (what === 'accept') {
      const convenes = (isStarter && !start.isCoordinator) || (hasFormed() && who === chair);
      if (convenes && happening.yes.level === 'private') return false;
      if (stands === 'not yet') return asked.has(who);
      return isUp() && (inside.has(who) || isStillAsked(who));
    }
    if (what === 'decline') {
      if (isStarter || !asked.has(who) || inside.has(who)) return false;
      return stands === 'not yet' ? !no.has(who) : isUp() && isStillAsked(who);
    }
    if (what === 'invite') {
      if (stands === 'not yet') return isStarter && !asked.has(happening.whom);
      if (!isUp() || who !== chair) return false;
      return !(inside.has(happening.whom) && isNamedTo(who, happening.whom));
    }
    if (what === 'form') return isStarter && start.threshold === null && yes.size >= 2;
    if (what === 'call-off') return isStarter;
    if (!inside.has(who)) return false;
    if (what === 'leave') return true;
    if (what === 'take-chair') return isUp() && chair === null && yes.get(who)?.level !== 'private';
    if (who !== chair) return false;
    return what === 'close' ? isUp() : what === 'standby' ? stands === 'active' : stands === 'standby';
  }

  function isNamedTo(viewer: string, member: string): boolean {
    return viewer === member || (yes.get(member)?.level !== 'private' && isSeen(viewer, member));
  }

  /** Whoever wants to be unlisted is not named to those who are asked, whatever else it said. */
  function shownTo(sees: (member: string) => boolean): string[] {
    return [...yes].filter(([who, { shows, level }]) => shows && level !== 'private' && sees(who)).map(([who]) => who);
  }

  return {
    may,
    isSealed,
    /** Whether the answer of a member would change nothing for anybody else. */
    isUnheard: (happening: Happening) =>
      happening.what === 'days' ||
      ((happening.what === 'accept' || happening.what === 'decline') && isSealed() && !isOver()),
    hasFormed,

    /** @returns whether it took place. */
    take(happening: Happening): boolean {
      if (!may(happening)) return false;
      if (happening.what === 'days') {
        passed += happening.days;
        return true;
      }
      const { what, who } = happening;
      if (what === 'accept') {
        yes.set(who, happening.yes);
        no.delete(who);
        if (isUp()) inside.add(who);
        else if (start.threshold !== null && yes.size >= start.threshold) comesToStand();
      } else if (what === 'decline') {
        yes.delete(who);
        if (isUp()) asked.delete(who);
        else no.add(who);
      } else if (what === 'invite') {
        asked.add(happening.whom);
        if (isUp()) later.set(happening.whom, passed + 30);
      } else if (what === 'form') comesToStand();
      else if (what === 'call-off') stands = 'called off';
      else if (what === 'leave') {
        inside.delete(who);
        asked.delete(who);
        later.delete(who);
        yes.delete(who);
        if (chair === who) chair = null;
      } else if (what === 'take-chair') chair = who;
      else {
        stands = what === 'close' ? 'closed' : what === 'standby' ? 'standby' : 'active';
        if (what === 'close') for (const one of asked) if (!inside.has(one)) asked.delete(one);
      }
      return true;
    },

    /** How many are in it that one of its members cannot name; null: it is not in it. */
    unlistedTo: (viewer: string) =>
      hasFormed() && inside.has(viewer) ? [...inside].filter((one) => !isNamedTo(viewer, one)).length : null,

    /** Whose names and whose notes somebody finds in all that they can read of it; null: they find no such coalition. */
    sight(viewer: string, isCoordinator = false): { names: Set<string>; notes: Set<string> } | null {
      const own = new Set(yes.has(viewer) && !isOver() ? [viewer] : []);
      const isStarter = viewer === start.starter;
      const sees = (member: string) => member === viewer || isSeen(viewer, member);
      if (!hasFormed()) {
        if (isStarter) {
          const others = [...asked].filter((one) => one !== viewer);
          const read = isSealed() || isOver() ? [] : others.filter((one) => yes.has(one));
          return {
            names: new Set([...others.filter(sees), ...(isCoordinator ? [] : [viewer])]),
            notes: new Set([...own, ...read]),
          };
        }
        if (!asked.has(viewer)) return null;
        const shown = isSealed() || isOver() ? [] : shownTo(sees);
        const starter = start.isCoordinator || !sees(start.starter) ? [] : [start.starter];
        return { names: new Set([...starter, ...shown.filter((one) => one !== viewer)]), notes: own };
      }
      const listed = [...inside].filter((one) => {
        const level = yes.get(one)?.level ?? 'private';
        const outside = start.mode === 'network' ? level === 'network' : false;
        const toCoordinators = isCoordinator && start.mode !== 'silent' && level !== 'private';
        if (inside.has(viewer)) return isNamedTo(viewer, one);
        return isOpen(viewer, one) && (outside || toCoordinators);
      });
      if (inside.has(viewer)) return { names: new Set(listed), notes: new Set([...own, ...listed]) };
      const starter = start.isCoordinator || !sees(start.starter) ? [] : [start.starter];
      const isAsked = isStillAsked(viewer) && isUp();
      const shown = isAsked ? shownTo(sees) : [];
      if (isAsked) return { names: new Set([...starter, ...shown, ...listed]), notes: new Set() };
      const isKnown = start.mode === 'network' || (start.mode === 'quiet' && isCoordinator);
      return isKnown ? { names: new Set(listed), notes: new Set() } : null;
    },
  };
}
