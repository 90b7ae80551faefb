/** Random imports that wait, with steps about members whoever sees them, and some that are applied. */
import { type ImportStep, subjectOf } from '#core/import/steps.ts';
import type { StoredMember, StoredNetwork } from '#core/stored-network.ts';
import { COALITION_STATUSES, MEMBER_KINDS, PRESENCE_KINDS, TIE_KINDS, VISIBILITIES } from '#core/vocabulary.ts';
import { type Chance, idFromChance } from '../random.ts';
import type { Rows } from '../rows.ts';
import { ago, DAY } from './times.ts';

type Brought = Pick<Rows, 'imports' | 'importSteps' | 'importMappings'>;

export function importsFrom(
  chance: Chance,
  { stored, accounts }: { stored: StoredNetwork; accounts: Rows['accounts'] },
): Brought {
  const coordinators = accounts.filter(({ role }) => role === 'coordinator');
  const brought: Brought = { imports: [], importSteps: [], importMappings: [] };
  for (const account of coordinators) {
    const isStaged = chance.is(0.8);
    const id = idFromChance(chance);
    const steps = isStaged ? stepsFrom(chance, stored) : [];
    brought.imports.push({
      id,
      accountId: chance.is(0.9) ? account.id : null,
      label: `File ${chance.below(1000)}.csv`,
      format: 'table',
      level: chance.one(VISIBILITIES),
      count: isStaged && chance.is(0.1) ? steps.length + 1 : Math.max(steps.length, 1),
      state: isStaged ? 'staged' : 'applied',
      startedOn: ago(chance.below(6 * DAY)).slice(0, 10),
      appliedOn: isStaged ? null : ago(chance.below(2 * DAY)).slice(0, 10),
      undoneOn: null,
      stayed: null,
    });
    brought.importSteps.push(
      ...steps.map((step, place) => ({
        ...{ importId: id, place, list: step.list, does: step.do, subject: subjectOf(step) },
        ...{ step: JSON.stringify(step), made: 0, was: null },
      })),
    );
    if (chance.is(0.5))
      brought.importMappings.push({
        accountId: account.id,
        fingerprint: `columns ${chance.below(9)}`,
        mapping: { sheets: [{ use: 'members', columns: ['name'], values: {}, fixed: {} }] },
        savedOn: ago(chance.below(9 * DAY)).slice(0, 10),
      });
  }
  return brought;
}

/** Each about something else. */
export function stepsFrom(chance: Chance, stored: StoredNetwork): ImportStep[] {
  const steps = [
    ...newcomers(chance),
    ...chance.some(saidAgain(chance, stored), 0.3),
    ...Array.from({ length: 2 + chance.below(6) }, () => factFrom(chance, stored)),
  ];
  return [...new Map(steps.map((step) => [subjectOf(step), step])).values()];
}

/** What is there already of listed entries, whoever sees it. */
function saidAgain(chance: Chance, { members, presences, offers, needs }: StoredNetwork): ImportStep[] {
  const isListed = ({ memberId }: { memberId: string }) =>
    members.some(({ id, standing }) => id === memberId && standing === 'listed');
  const visibility = chance.one(VISIBILITIES);
  return [
    ...presences.filter(isListed).map(({ memberId, country, kind }): ImportStep => {
      return { do: 'add', list: 'presences', memberId, country, kind, visibility };
    }),
    ...offers.filter(isListed).map(({ memberId, capacityId, country }): ImportStep => {
      const offer = { memberId, capacityId, country, level: 1, note: 'As a file says', conditions: null } as const;
      return { do: 'add', list: 'offers', ...offer, visibility };
    }),
    ...needs.filter(isListed).map(({ memberId, capacityId }): ImportStep => {
      const need = { memberId, capacityId, urgency: 2, note: null } as const;
      return { do: 'add', list: 'needs', ...need, visibility: visibility === 'public' ? 'network' : visibility };
    }),
  ];
}

function newcomers(chance: Chance): ImportStep[] {
  return chance.some([0, 1], 0.4).map((place) => ({
    ...{
      do: 'add',
      list: 'members',
      id: idFromChance(chance),
      name: `Brought ${place}`,
      kind: chance.one(MEMBER_KINDS),
    },
    ...{ acronym: null, aliases: [], identifiers: [], sectors: [], description: 'As a file says', website: null },
    ...{ languages: ['en'], availability: null, reach: [], stance: null, visibility: chance.one(VISIBILITIES) },
  }));
}

function factFrom(chance: Chance, stored: StoredNetwork): ImportStep {
  const listed = stored.members.filter(({ standing }) => standing === 'listed');
  const member = listed.length > 0 && chance.is(0.8) ? chance.one(listed) : chance.one(stored.members);
  const memberId = member.id;
  const visibility = chance.one(VISIBILITIES);
  const other = chance.one(stored.members).id;
  const [a = memberId, b = other] = [memberId, other].sort();
  const coalition = stored.coalitions.length > 0 ? chance.one(stored.coalitions).id : idFromChance(chance);
  const capacityId = chance.one(stored.capacities).id;
  const country = chance.one(stored.countries).code;
  const facts: ImportStep[] = [
    { do: 'add', list: 'presences', memberId, country, kind: chance.one(PRESENCE_KINDS), visibility },
    {
      ...{ do: 'add', list: 'offers', memberId, capacityId, level: 2, country: chance.is(0.5) ? country : null },
      ...{ note: 'Brought', conditions: null, visibility },
    },
    {
      ...{ do: 'add', list: 'needs', memberId, capacityId, urgency: 1, note: null },
      visibility: visibility === 'public' ? 'network' : visibility,
    },
    { do: 'add', list: 'memberships', coalitionId: coalition, memberId, visibility },
    {
      ...{ do: 'add', list: 'coalitions', id: idFromChance(chance), name: 'Brought', purpose: null },
      ...{ status: chance.one(COALITION_STATUSES), country: null, statedSize: null, convenorId: memberId, visibility },
    },
    changeFrom(chance, member),
  ];
  const tie: ImportStep = {
    ...{ do: 'add', list: 'ties', a, b, kind: chance.one(TIE_KINDS), direction: 'both', since: '2020', until: null },
    ...{ aVisibility: visibility, bVisibility: chance.one(VISIBILITIES) },
  };
  return a === b || chance.is(0.8) ? chance.one(facts) : tie;
}

/** From what a coordinator sees. */
function changeFrom(chance: Chance, member: StoredMember): ImportStep {
  const isSeen = (level: StoredMember['visibility']) => level !== 'private' && member.visibility !== 'private';
  const visibility = chance.one(VISIBILITIES);
  if (chance.is(0.5)) {
    const before = isSeen(member.descriptionVisibility) ? member.description : null;
    return { do: 'change', list: 'members', id: member.id, field: 'description', before, after: 'New', visibility };
  }
  const before = isSeen(member.languagesVisibility) ? member.languages : [];
  const after = [...new Set([...before, 'fr'])];
  return { do: 'change', list: 'members', id: member.id, field: 'languages', before, after, visibility };
}
