/** What each kind of step writes: its table, its columns out of the step, and what decides whether it may. `s` is the step, `t` a row. */
import type { StepList } from '#core/import/steps.ts';

export type Laid = {
  list: Exclude<StepList, 'members' | 'coalitions'>;
  table: string;
  /** Each column with its value out of the step. */
  columns: [column: string, value: string][];
  key: string[];
  /** Whether the step may be done at all, by what a coordinator sees. */
  mayAdd: string;
  /** Whether its row, as it stands now, is still the import's to take back. */
  mayUndo: string;
  /** What a step can change of a row that is there, each column with its field; and whether it may. */
  changes: [column: string, field: string][];
  mayChange: string;
  /** Whether a coordinator does not see a row that is there; and whether one as the step says would be seen. */
  isHidden: string;
  shows: string;
  /** The columns of levels, each with the field of the step and whether this side is for the import to decide. */
  levels: { column: string; field: string; mayDecide: string }[];
};

export const of = (field: string) => `json_extract(s.step, '$.${field}')`;

/** Whether nobody speaks for a member: only of such a one do imports say anything. */
export function unclaimed(id: string): string {
  return `exists (select 1 from members u where u.id = ${id} and u.standing = 'listed'
    and not exists (select 1 from accounts h where h.member_id = u.id))`;
}

/** Whether a member is the one that the import means: not another one that had the same id all along. */
function isMeant(id: string): string {
  return `not exists (select 1 from import_steps n where n.import_id = s.import_id
    and n.subject = json_array('members', ${id}) and n.made = 0)`;
}

/** Whether an import made a coalition; the one that is being applied counts. */
function isBrought(id: string): string {
  return `exists (select 1 from imports i join import_steps n on n.import_id = i.id
    and n.subject = json_array('coalitions', ${id}) where i.state = 'applied' and n.made <> 0)`;
}

const isThere = (id: string) => `exists (select 1 from members u where u.id = ${id})`;
const ofMember = `${unclaimed(of('memberId'))} and ${isMeant(of('memberId'))}`;
const LEVEL = { column: 'visibility', field: 'visibility' };

type Fact = Pick<Laid, 'key' | 'columns' | 'changes'>;

function factOf(list: 'presences' | 'offers' | 'needs', { key, columns, changes }: Fact): Laid {
  return {
    list,
    table: list,
    columns: [['member_id', of('memberId')], ...columns, ['visibility', of('visibility')]],
    key: ['member_id', ...key],
    mayAdd: ofMember,
    mayUndo: unclaimed('t.member_id'),
    changes,
    mayChange: unclaimed('t.member_id'),
    isHidden: `t.visibility = 'private'`,
    shows: `${of('visibility')} <> 'private'`,
    levels: [{ ...LEVEL, mayDecide: unclaimed('t.member_id') }],
  };
}

/** The end of a member that speaks for itself is for that member to open. */
const end = (side: 'a' | 'b') => `case when ${unclaimed(of(side))} then ${of(`${side}Visibility`)} else 'private' end`;

export const LAID: Laid[] = [
  factOf('presences', {
    key: ['country', 'kind'],
    columns: [
      ['country', of('country')],
      ['kind', of('kind')],
      ['source_id', 'null'],
    ],
    changes: [],
  }),
  factOf('offers', {
    key: ['capacity_id', 'country'],
    columns: [
      ['capacity_id', of('capacityId')],
      ['level', of('level')],
      ['country', of('country')],
      ['note', of('note')],
      ['conditions', of('conditions')],
      ['source_id', 'null'],
    ],
    changes: [
      ['level', 'level'],
      ['note', 'note'],
      ['conditions', 'conditions'],
    ],
  }),
  factOf('needs', {
    key: ['capacity_id'],
    columns: [
      ['capacity_id', of('capacityId')],
      ['urgency', of('urgency')],
      ['note', of('note')],
    ],
    changes: [
      ['urgency', 'urgency'],
      ['note', 'note'],
    ],
  }),
  {
    list: 'ties',
    table: 'ties',
    columns: [
      ['a', of('a')],
      ['b', of('b')],
      ['kind', of('kind')],
      ['direction', of('direction')],
      ['since', of('since')],
      ['until', of('until')],
      ['source_id', 'null'],
      ['a_visibility', end('a')],
      ['b_visibility', end('b')],
    ],
    key: ['a', 'b', 'kind'],
    mayAdd: `${isThere(of('a'))} and ${isThere(of('b'))} and (${unclaimed(of('a'))} or ${unclaimed(of('b'))})
      and ${isMeant(of('a'))} and ${isMeant(of('b'))}`,
    mayUndo: `(${unclaimed('t.a')} or ${unclaimed('t.b')})`,
    changes: [
      ['since', 'since'],
      ['until', 'until'],
    ],
    mayChange: `${unclaimed('t.a')} and ${unclaimed('t.b')}`,
    isHidden: `(t.a_visibility = 'private' or t.b_visibility = 'private')`,
    shows: `${end('a')} <> 'private' and ${end('b')} <> 'private'`,
    levels: [
      { column: 'a_visibility', field: 'aVisibility', mayDecide: unclaimed('t.a') },
      { column: 'b_visibility', field: 'bVisibility', mayDecide: unclaimed('t.b') },
    ],
  },
  {
    list: 'memberships',
    table: 'memberships',
    columns: [
      ['coalition_id', of('coalitionId')],
      ['member_id', of('memberId')],
      ['visibility', of('visibility')],
    ],
    key: ['coalition_id', 'member_id'],
    // Being in one that members formed by consent opens sight. Which ones these are is not for every coordinator to know,
    // so a coalition takes somebody from a file only where a file brought it.
    mayAdd: `${ofMember} and ${isBrought(of('coalitionId'))}
      and exists (select 1 from coalitions c where c.id = ${of('coalitionId')})`,
    mayUndo: unclaimed('t.member_id'),
    changes: [],
    mayChange: 'false',
    isHidden: `t.visibility = 'private'`,
    shows: `${of('visibility')} <> 'private'`,
    levels: [{ ...LEVEL, mayDecide: unclaimed('t.member_id') }],
  },
];

export type MemberField = { field: string; column: string; level: string | null; isList: boolean };

/** The fields of a member, each with the column of its level where it has one of its own. */
export const MEMBER_FIELDS: MemberField[] = [
  { field: 'acronym', column: 'acronym', level: null, isList: false },
  { field: 'aliases', column: 'aliases', level: 'aliases_visibility', isList: true },
  { field: 'identifiers', column: 'identifiers', level: 'identifiers_visibility', isList: true },
  { field: 'sectors', column: 'sectors', level: null, isList: true },
  { field: 'description', column: 'description', level: 'description_visibility', isList: false },
  { field: 'website', column: 'website', level: 'website_visibility', isList: false },
  { field: 'languages', column: 'languages', level: 'languages_visibility', isList: true },
  { field: 'availability', column: 'availability', level: 'availability_visibility', isList: false },
  { field: 'reach', column: 'reach', level: 'reach_visibility', isList: true },
  { field: 'stance', column: 'stance', level: 'stance_visibility', isList: false },
];

/** The columns of a new entry and of a new coalition, with their values out of the step. */
export const NEW_MEMBER: [column: string, value: string][] = [
  ['id', of('id')],
  ['name', of('name')],
  ['kind', of('kind')],
  ['standing', `'listed'`],
  ['visibility', of('visibility')],
  ...MEMBER_FIELDS.map(({ column, field }): [string, string] => [column, of(field)]),
  ...MEMBER_FIELDS.flatMap(({ level }): [string, string][] => (level === null ? [] : [[level, of('visibility')]])),
];

export const NEW_COALITION: [column: string, value: string][] = [
  ['id', of('id')],
  ['name', of('name')],
  ['purpose', of('purpose')],
  ['status', of('status')],
  ['country', of('country')],
  ['stated_size', of('statedSize')],
  ['convenor_id', `case when ${unclaimed(of('convenorId'))} then ${of('convenorId')} end`],
  ['visibility', of('visibility')],
];
