/** What an import does, worked out from a draft and from what it would change. */
import type { Visibility } from '../vocabulary.ts';
import type { Difference, FieldChange, LinkDifference, MemberDifference } from './difference.ts';
import { endOf } from './difference-of-links.ts';
import type { Draft, DraftMember, DraftTie } from './draft.ts';
import { fitting } from './fitting-step.ts';
import { type ImportStep, subjectOf } from './steps.ts';

type Options = {
  /** Who may see what comes, or `stated`: what the file states, and private where it states nothing. */
  level: Visibility | 'stated';
  newId: () => string;
};

type LevelOf = (said: { visibility?: Visibility }) => Visibility;
type StepOf<List extends ImportStep['list'], Do extends ImportStep['do'] = 'add'> = Extract<
  ImportStep,
  { list: List; do: Do }
>;

/**
 * The steps in the order in which they can be done: members, coalitions, then all that names them. What is unchanged, in
 * conflict or left out has none, and no two are about the same. What is longer than a step may be is shortened.
 *
 * @param difference of this draft, as `differenceOf` has it
 */
export function stepsOf(draft: Draft, difference: Difference, { level, newId }: Options): ImportStep[] {
  const levelOf: LevelOf = ({ visibility }) => (level === 'stated' ? (visibility ?? 'private') : level);
  const ids = new Map<string, string>();
  const idOf = (member: MemberDifference | undefined): string | null => {
    const end = endOf(member);
    if (end === null || member?.target) return end;
    const id = ids.get(end) ?? newId();
    ids.set(end, id);
    return id;
  };
  const byKey = new Map(difference.members.map((member) => [member.key, member]));
  const idOfKey = (key: string | undefined) => (key === undefined ? null : idOf(byKey.get(key)));
  const members = draft.members.flatMap((said, place): ImportStep[] => {
    const found = difference.members[place];
    const id = idOf(found);
    if (!found || id === null) return [];
    if (found.state === 'new') return [newMember(said, id, levelOf(said))];
    return found.state === 'changed' ? found.changes.flatMap((change) => changeOf(change, id, levelOf(said))) : [];
  });
  const facts = difference.members.flatMap((found): ImportStep[] => {
    const id = idOf(found);
    return id === null || (found.state !== 'new' && found.state !== 'changed')
      ? []
      : [...factsOf(found, id, levelOf), ...(found.state === 'changed' ? alteredOf(found, id) : [])];
  });
  const { ties, coalitions, memberships } = linksByList(difference);
  const coalitionIds = new Map<string, string>();
  const formed = draft.coalitions.flatMap((said, place): ImportStep[] => {
    const found = coalitions[place];
    if (found?.state !== 'new') {
      if (found?.id) coalitionIds.set(said.key, found.id);
      return [];
    }
    const id = newId();
    coalitionIds.set(said.key, id);
    return [newCoalition(said, { id, convenorId: idOfKey(said.convenor), visibility: levelOf(said) })];
  });
  const joined = draft.memberships.flatMap((said, place): ImportStep[] => {
    const [coalitionId, memberId] = [coalitionIds.get(said.coalition), idOfKey(said.member)];
    if (memberships[place]?.state !== 'new' || coalitionId === undefined || memberId === null) return [];
    return [{ do: 'add', list: 'memberships', coalitionId, memberId, visibility: levelOf(said) }];
  });
  const tied = tiesOf(draft.ties, { found: ties, idOfKey, levelOf });
  const dated = draft.ties.flatMap((said, place) => datedTie(said, ties[place], idOfKey));
  return [...eachOnce(members), ...formed, ...eachOnce([...facts, ...tied, ...dated]), ...joined].flatMap(fitting);
}

function linksByList({ links }: Difference): Record<LinkDifference['list'], LinkDifference[]> {
  const of = (list: LinkDifference['list']) => links.filter((link) => link.list === list);
  return { ties: of('ties'), coalitions: of('coalitions'), memberships: of('memberships') };
}

/** Where two rows of a file change one field of an entry, the later one holds what both say. */
function eachOnce(steps: ImportStep[]): ImportStep[] {
  return [...new Map(steps.map((step) => [subjectOf(step), step])).values()];
}

function newMember(said: DraftMember, id: string, visibility: Visibility): StepOf<'members'> {
  const { name, kind = 'other', acronym = null, aliases = [], identifiers = [], sectors = [] } = said;
  const { description = null, website = null, languages = [], availability = null, reach = [], stance = null } = said;
  return {
    ...{ do: 'add', list: 'members', id, name, kind, acronym, aliases, identifiers, sectors },
    ...{ description, website, languages, availability, reach, stance, visibility },
  };
}

/** Fields that no file changes have no step. */
function changeOf(change: FieldChange, id: string, visibility: Visibility): ImportStep[] {
  const base = { do: 'change' as const, list: 'members' as const, id, visibility };
  switch (change.field) {
    case 'acronym':
    case 'description':
    case 'website':
    case 'languages':
    case 'reach':
    case 'aliases':
    case 'identifiers':
    case 'sectors':
    case 'availability':
    case 'stance':
      return [{ ...base, ...change }];
    default:
      return [];
  }
}

function alteredOf({ alters }: MemberDifference, memberId: string): ImportStep[] {
  return [
    ...alters.offers.map(({ before, after }): ImportStep => {
      const { capacityId, country } = before;
      const stated = ({ level, note, conditions }: typeof after) => ({ level, note, conditions });
      const change = { memberId, capacityId, country, before: stated(before), after: stated(after) };
      return { do: 'change', list: 'offers', ...change };
    }),
    ...alters.needs.map(({ before, after }): ImportStep => {
      const stated = ({ urgency, note }: typeof after) => ({ urgency, note });
      const change = { memberId, capacityId: before.capacityId, before: stated(before), after: stated(after) };
      return { do: 'change', list: 'needs', ...change };
    }),
  ];
}

function factsOf({ adds }: MemberDifference, memberId: string, levelOf: LevelOf): ImportStep[] {
  return [
    ...adds.presences.map((said): ImportStep => {
      const { country, kind } = said;
      return { do: 'add', list: 'presences', memberId, country, kind, visibility: levelOf(said) };
    }),
    ...adds.offers.map((said): ImportStep => {
      const { capacityId, level = null, country = null, note = null, conditions = null } = said;
      const fact = { memberId, capacityId, level, country, note, conditions, visibility: levelOf(said) };
      return { do: 'add', list: 'offers', ...fact };
    }),
    ...adds.needs.map((said): ImportStep => {
      const { capacityId, urgency, note = null } = said;
      const level = levelOf(said);
      // What somebody lacks is never for the public.
      const visibility = level === 'public' ? 'network' : level;
      return { do: 'add', list: 'needs', memberId, capacityId, urgency, note, visibility };
    }),
  ];
}

function newCoalition(
  said: Draft['coalitions'][number],
  more: Pick<StepOf<'coalitions'>, 'id' | 'convenorId' | 'visibility'>,
): StepOf<'coalitions'> {
  const { name, purpose = null, status = 'active', country = null, statedSize = null } = said;
  return { do: 'add', list: 'coalitions', name, purpose, status, country, statedSize, ...more };
}

type Ends = {
  found: LinkDifference[];
  idOfKey: (key: string) => string | null;
  levelOf: LevelOf;
};

/** One for each pair and kind. Where a file says both ways, it is a tie both ways. */
function tiesOf(ties: DraftTie[], { found, idOfKey, levelOf }: Ends): ImportStep[] {
  const steps = new Map<string, StepOf<'ties'>>();
  for (const [place, said] of ties.entries()) {
    const [one, other] = [idOfKey(said.a), idOfKey(said.b)];
    if (one === null || other === null || one === other) continue;
    const [a, b] = one < other ? [one, other] : [other, one];
    const key = `${a} ${b} ${said.kind}`;
    const earlier = steps.get(key);
    if (!earlier && found[place]?.state !== 'new') continue;
    const own = one === a ? said.direction : turned(said.direction);
    const visibility = levelOf(said);
    steps.set(key, {
      ...{ do: 'add', list: 'ties', a, b, kind: said.kind, aVisibility: visibility, bVisibility: visibility },
      since: said.since ?? earlier?.since ?? null,
      until: said.until ?? earlier?.until ?? null,
      direction: earlier && earlier.direction !== own ? 'both' : own,
    });
  }
  return [...steps.values()];
}

function datedTie(said: DraftTie, found: LinkDifference | undefined, idOfKey: Ends['idOfKey']): ImportStep[] {
  const [one, other] = [idOfKey(said.a), idOfKey(said.b)];
  if (found?.state !== 'changed' || found.dates === null || one === null || other === null) return [];
  const [a, b] = one < other ? [one, other] : [other, one];
  return [{ do: 'change', list: 'ties', a, b, kind: said.kind, ...found.dates }];
}

function turned(direction: DraftTie['direction']): DraftTie['direction'] {
  if (direction === 'both') return 'both';
  return direction === 'a-to-b' ? 'b-to-a' : 'a-to-b';
}
