/**
 * The rules of requests for solidarity and of joint actions once more, apart from `core/requests` and as plainly as they
 * are said: it keeps what happened, and works out from that alone what may follow and what each may read.
 */

export type Mode = 'silent' | 'quiet' | 'network' | 'public';
export type Level = 'private' | 'coalition' | 'network' | 'public';

/** One for each word, so that the word says what else there is. */
type Deed<What extends string, More> = What extends string ? { what: What; who: string } & More : never;

export type Happening =
  | Deed<'ask', { mode: Mode; named: string[]; excluded: string[]; shows: boolean }>
  | Deed<'respond', { request: number; level: Level; isNamed: boolean; shares: boolean }>
  | Deed<'agree', { request: number; response: number; shares: boolean }>
  | Deed<'move', { request: number; response: number; state: 'under-way' | 'done' | 'dropped' }>
  | Deed<'write' | 'close' | 'withdraw', { request: number }>
  | Deed<'name' | 'unname', { request: number; whom: string }>
  | Deed<'widen', { request: number; mode: 'network' | 'public'; excluded: string[]; shows: boolean }>
  | Deed<'start', { mode: Mode; request: number | null; named: string[]; atLeast: number }>
  | Deed<'sign', { action: number; others: number }>
  | Deed<'take back' | 'end', { action: number }>
  | Deed<'hide' | 'show' | 'leave' | 'join', object>
  | { what: 'days'; days: number };

type Response = {
  owner: string;
  level: Level;
  isNamed: boolean;
  state: 'offered' | 'agreed' | 'under-way' | 'done' | 'dropped';
  ownerShares: boolean;
  seekerShares: boolean;
};

type Request = {
  seeker: string;
  mode: Mode;
  shows: boolean;
  named: string[];
  excluded: string[];
  stage: 'open' | 'closed' | 'withdrawn';
  untouched: number;
  ended: number;
  responses: Response[];
  letters: string[];
};

type Action = {
  starter: string;
  mode: Mode;
  request: number | null;
  named: string[];
  atLeast: number;
  daysLeft: number;
  isEnded: boolean;
  /** Who said for how many others it waits; those who act are no longer among them. */
  sealed: Map<string, number>;
  acting: Map<string, number>;
};

type House = {
  members: readonly string[];
  /** Whose entry nobody but itself can see, and whose anybody can. */
  unseen: string;
  open: string;
};

export const SIGN_DAYS = 20;

export function solidarityModel({ members, unseen, open }: House) {
  const requests: Request[] = [];
  const actions: Action[] = [];
  const hidden = new Set<string>();
  const circle = new Set(members.filter((one) => one !== members.at(-1)));

  const isMember = (who: string) => members.includes(who);
  const isPresent = (who: string) => !hidden.has(who);
  /** Whether somebody can name a member. */
  function knows(viewer: string, member: string): boolean {
    if (viewer === member || viewer === 'Coordinator') return true;
    if (hidden.has(member) || member === unseen) return false;
    return viewer !== 'Nobody' || member === open;
  }
  const isRunOut = ({ stage, untouched }: Request) => stage === 'open' && untouched >= 90;
  const isOpen = (one: Request) => one.stage === 'open' && !isRunOut(one);
  const isSaidYes = ({ state }: Response) => state === 'agreed' || state === 'under-way' || state === 'done';

  function isShownTo(viewer: string, one: Request): boolean {
    if (viewer === one.seeker) return one.ended < 90;
    if (hidden.has(one.seeker) || one.stage === 'withdrawn' || isRunOut(one) || one.ended >= 90) return false;
    if (one.mode === 'silent') return one.named.includes(viewer);
    if (one.excluded.includes(viewer)) return false;
    if (one.excluded.length > 0 && (viewer === 'Reader' || viewer === 'Admin' || viewer === 'Nobody')) return false;
    if (one.mode === 'quiet') return viewer === 'Coordinator' || circle.has(viewer);
    return one.mode === 'public' || viewer !== 'Nobody';
  }

  function isAskedTo(viewer: string, { mode, starter, named }: Action): boolean {
    if (mode === 'silent') return viewer === starter || named.includes(viewer);
    if (mode === 'quiet') return viewer === 'Coordinator' || circle.has(viewer);
    return mode === 'public' || viewer !== 'Nobody';
  }

  /** Whether somebody may know of an action as one that can be joined. */
  function isOfferedTo(viewer: string, one: Action): boolean {
    const about = one.request === null ? null : requests[one.request];
    return !hidden.has(one.starter) && isAskedTo(viewer, one) && (!about || isShownTo(viewer, about));
  }
  function isThereFor(viewer: string, one: Action): boolean {
    if (one.daysLeft <= -90) return false;
    return isOfferedTo(viewer, one) || viewer === one.starter || one.acting.has(viewer);
  }
  const isReached = ({ acting }: Action) => acting.size > 0;
  const isOver = (one: Action) => !isReached(one) && (one.isEnded || one.daysLeft < 0);

  /** By trying all of them: the most that can act together. */
  function together(one: Action): string[] {
    const all = [...one.sealed, ...one.acting].filter(([who]) => isPresent(who) && isOfferedOrStarted(who, one));
    let most: string[] = [];
    for (let chosen = 0; chosen < 2 ** all.length; chosen++) {
      const some = all.filter((_, place) => (chosen >> place) % 2 === 1);
      const holds = some.length >= one.atLeast && some.every(([, others]) => some.length > others);
      if (holds && some.length > most.length) most = some.map(([who]) => who);
    }
    return most;
  }

  function isOfferedOrStarted(who: string, one: Action): boolean {
    const about = one.request === null ? null : requests[one.request];
    const isAllowed =
      !about ||
      who === about.seeker ||
      (about.stage !== 'withdrawn' && !about.excluded.includes(who) && (about.mode !== 'quiet' || circle.has(who)));
    return isAskedTo(who, one) && isAllowed;
  }

  function may(happening: Happening): boolean {
    if (happening.what === 'days') return true;
    const { who } = happening;
    if (
      happening.what === 'hide' ||
      happening.what === 'show' ||
      happening.what === 'leave' ||
      happening.what === 'join'
    )
      return true;
    if (happening.what === 'ask') {
      if (!isPresent(who)) return false;
      if (requests.filter((one) => one.seeker === who && isOpen(one)).length >= 10) return false;
      if (happening.mode === 'silent')
        return happening.named.length > 0 && happening.named.every((one) => one !== who && isAskable(who, one));
      if (happening.mode === 'quiet' && !circle.has(who)) return false;
      return happening.mode === 'public' || happening.excluded.every((one) => one !== who && knows(who, one));
    }
    if (happening.what === 'start') {
      if (!isPresent(who) || (happening.mode === 'quiet' && !circle.has(who))) return false;
      const named = happening.mode === 'silent' ? happening.named : [];
      if (happening.mode === 'silent' && named.length === 0) return false;
      if (!named.every((one) => one !== who && isAskable(who, one))) return false;
      const about = happening.request === null ? null : requests[happening.request];
      if (!about) return happening.request === null;
      if (!isShownTo(who, about) || about.mode === 'silent' || !isOpen(about)) return false;
      return who === about.seeker || about.responses.some((one) => one.owner === who && isSaidYes(one));
    }
    if (happening.what === 'sign' || happening.what === 'take back' || happening.what === 'end') {
      const one = actions[happening.action];
      if (!one || !isThereFor(who, one) || isOver(one)) return false;
      if (happening.what === 'end') return who === one.starter && !isReached(one);
      if (one.daysLeft < 0 || one.acting.has(who)) return false;
      if (happening.what === 'take back') return one.sealed.has(who);
      return isPresent(who) && isOfferedTo(who, one);
    }
    const one = requests[happening.request];
    if (!one || !isShownTo(who, one) || !isOpen(one)) return false;
    const isSeeker = who === one.seeker;
    if (happening.what === 'close' || happening.what === 'withdraw') return isSeeker;
    if (!isPresent(who)) return false;
    if (happening.what === 'respond') {
      if (isSeeker || one.mode === 'silent') return false;
      if (one.responses.filter(({ owner, state }) => owner === who && state !== 'dropped').length >= 3) return false;
      const levels = { quiet: /private|coalition/, network: /private|network/, public: /private|network|public/ };
      return levels[one.mode].test(happening.level) && (happening.level === 'private' || happening.isNamed);
    }
    if (happening.what === 'agree' || happening.what === 'move') {
      const response = one.responses[happening.response];
      if (!response || (!isSeeker && response.owner !== who) || (isSeeker && hidden.has(response.owner))) return false;
      if (happening.what === 'agree') return isSeeker && response.state === 'offered';
      if (response.state === 'done' || response.state === 'dropped') return false;
      if (happening.state === 'dropped') return true;
      if (response.state === 'offered') return false;
      return happening.state === 'done' || (!isSeeker && response.state === 'agreed');
    }
    if (happening.what === 'write') return one.mode === 'silent';
    if (!isSeeker) return false;
    if (happening.what === 'name')
      return one.mode === 'silent' && happening.whom !== who && isAskable(who, happening.whom);
    if (happening.what === 'unname')
      return one.mode === 'silent' && one.named.includes(happening.whom) && isAskable(who, happening.whom);
    if (one.mode === 'silent' || one.mode === 'public' || one.mode === happening.mode) return false;
    return happening.mode === 'public' || happening.excluded.every((other) => other !== who && knows(who, other));
  }

  const isAskable = (who: string, whom: string) => knows(who, whom) && isPresent(whom);

  /** What happens, of which it is known that it may. */
  function follow(happening: Happening): void {
    if (happening.what === 'days') {
      for (const one of requests) {
        if (one.stage === 'open') one.untouched += happening.days;
        else one.ended += happening.days;
      }
      for (const one of actions) one.daysLeft -= happening.days;
      return;
    }
    const { who } = happening;
    if (happening.what === 'hide') {
      hidden.add(who);
      for (const one of requests)
        for (const response of one.responses)
          if (response.owner === who && response.state !== 'done') {
            response.state = 'dropped';
            response.ownerShares = false;
            response.seekerShares = false;
          }
      for (const one of actions) one.sealed.delete(who);
    } else if (happening.what === 'show') hidden.delete(who);
    else if (happening.what === 'leave') circle.delete(who);
    else if (happening.what === 'join') circle.add(who);
    else if (happening.what === 'ask') {
      const { mode, shows } = happening;
      const isSilent = mode === 'silent';
      requests.push({
        ...{ seeker: who, mode, shows: shows && !isSilent, stage: 'open', untouched: 0, ended: 0, responses: [] },
        named: isSilent ? happening.named : [],
        excluded: mode === 'quiet' || mode === 'network' ? happening.excluded : [],
        letters: isSilent ? [who] : [],
      });
    } else if (happening.what === 'start') {
      const { mode, request, atLeast } = happening;
      const named = mode === 'silent' ? happening.named : [];
      const empty = { sealed: new Map<string, number>(), acting: new Map<string, number>() };
      actions.push({ starter: who, mode, request, named, atLeast, daysLeft: SIGN_DAYS, isEnded: false, ...empty });
    } else if (happening.what === 'sign') {
      const one = actions[happening.action];
      one?.sealed.set(who, happening.others);
      for (const member of one ? together(one) : []) {
        one?.acting.set(member, one.sealed.get(member) ?? one.acting.get(member) ?? 0);
        one?.sealed.delete(member);
      }
    } else if (happening.what === 'take back') actions[happening.action]?.sealed.delete(who);
    else if (happening.what === 'end') {
      const one = actions[happening.action];
      if (one) one.isEnded = true;
      one?.sealed.clear();
    } else {
      const one = requests[happening.request];
      if (!one) return;
      if (who === one.seeker) one.untouched = 0;
      if (happening.what === 'close') one.stage = 'closed';
      else if (happening.what === 'withdraw') {
        one.stage = 'withdrawn';
        for (const action of actions)
          if (action.request === happening.request && !isReached(action)) action.isEnded = true;
        for (const action of actions) if (action.request === happening.request) action.sealed.clear();
      } else if (happening.what === 'respond')
        one.responses.push({
          ...{ owner: who, level: happening.level, isNamed: happening.isNamed, state: 'offered' },
          ...{ ownerShares: happening.shares, seekerShares: false },
        });
      else if (happening.what === 'agree' || happening.what === 'move') {
        const response = one.responses[happening.response];
        if (!response) return;
        response.state = happening.what === 'agree' ? 'agreed' : happening.state;
        if (happening.what === 'agree') response.seekerShares = happening.shares;
      } else if (happening.what === 'write') one.letters.push(who);
      else if (happening.what === 'name') {
        if (!one.named.includes(happening.whom)) one.named.push(happening.whom);
        one.letters.push(who);
      } else if (happening.what === 'unname') one.named = one.named.filter((other) => other !== happening.whom);
      else {
        one.mode = happening.mode;
        one.shows = happening.shows;
        one.excluded = happening.mode === 'public' ? [] : happening.excluded;
        for (const response of one.responses)
          if (one.excluded.includes(response.owner) && response.state !== 'done') {
            response.state = 'dropped';
            response.ownerShares = false;
            response.seekerShares = false;
          }
        for (const action of actions)
          if (action.request === happening.request) for (const out of one.excluded) action.sealed.delete(out);
      }
    }
  }

  return {
    requests,
    actions,
    circle,
    hidden,

    /** @returns whether it took place. */
    take(happening: Happening): boolean {
      const isTaken = may(happening);
      if (isTaken) follow(happening);
      return isTaken;
    },

    /** What somebody reads of a request, each part as one line; null: they find no such request. */
    requestTo(viewer: string, place: number): string[] | null {
      const one = requests[place];
      if (!one || !isShownTo(viewer, one)) return null;
      const isSeeker = viewer === one.seeker;
      const isInside = isSeeker || one.mode === 'silent';
      const own = one.responses.filter(({ owner }) => owner === viewer);
      const isSeekerKnown = isInside || own.some(isSaidYes) || (one.shows && knows(viewer, one.seeker));
      const stage = isRunOut(one) ? 'expired' : one.stage;
      const lines = [`${one.mode} ${stage} by ${isSeekerKnown ? one.seeker : 'nobody'}`];
      for (const [number, response] of one.responses.entries()) {
        const { owner, level, state, isNamed, ownerShares, seekerShares } = response;
        if (owner === viewer) {
          const contact = isSaidYes(response) && seekerShares ? `contact of ${one.seeker}` : 'no contact';
          lines.push(`response ${number} ${state} by ${owner}, ${contact}`);
        } else if (hidden.has(owner)) continue;
        else if (isSeeker) {
          const contact = isSaidYes(response) && ownerShares ? `contact of ${owner}` : 'no contact';
          lines.push(`response ${number} ${state} by ${isNamed || isSaidYes(response) ? owner : 'nobody'}, ${contact}`);
        } else if (level !== 'private' && state !== 'dropped' && knows(viewer, owner)) {
          if (level === 'network' && viewer === 'Nobody') continue;
          lines.push(`response ${number} ${state} by ${owner}, no contact`);
        }
      }
      if (isSeeker)
        for (const who of one.excluded) if (knows(viewer, who) && !hidden.has(who)) lines.push(`not ${who}`);
      if (one.mode === 'silent') {
        for (const who of one.named)
          if (who === viewer || (knows(viewer, who) && !hidden.has(who))) lines.push(`named ${who}`);
        for (const who of one.letters)
          if (who === viewer || !hidden.has(who)) {
            const isKnown = who === viewer || isSeeker || who === one.seeker || knows(viewer, who);
            lines.push(`letter by ${isKnown ? who : 'nobody'}`);
          }
      }
      return lines.sort();
    },

    /** The same of an action. */
    actionTo(viewer: string, place: number): string[] | null {
      const one = actions[place];
      if (!one || !isThereFor(viewer, one)) return null;
      const about = one.request === null ? null : requests[one.request];
      const stage = isReached(one) ? 'reached' : isOver(one) ? 'over' : 'gathering';
      const lines = [`${stage}${about && isShownTo(viewer, about) ? ` for ${one.request}` : ''}`];
      if (one.acting.has(viewer)) lines.push(`own ${one.acting.get(viewer)} acts`);
      else if (one.sealed.has(viewer) && !isOver(one) && one.daysLeft >= 0) lines.push(`own ${one.sealed.get(viewer)}`);
      const knowsAll = one.acting.has(viewer) || (one.mode === 'silent' && isMember(viewer));
      for (const who of one.acting.keys()) {
        if (who === viewer || (!hidden.has(who) && (knowsAll || knows(viewer, who)))) lines.push(`signed ${who}`);
      }
      return lines.sort();
    },

    /** Whether somebody's commitment to an action changes nothing for anybody else. */
    isSealed: (place: number) => {
      const one = actions[place];
      return one !== undefined && !isReached(one);
    },
  };
}
