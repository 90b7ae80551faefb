/** The statements by which an import takes effect, moves to another level, and is taken back. All of one go into one batch. */
import { type SQL, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import type { Visibility } from '#core/vocabulary.ts';
import {
  LAID,
  type Laid,
  MEMBER_FIELDS,
  type MemberField,
  NEW_COALITION,
  NEW_MEMBER,
  of,
  unclaimed,
} from './import-lists.ts';
import { importSteps } from './import-schema.ts';

/** What `made` says of an entry that an undo leaves there. */
const STAYS = 3;

type Statement = BatchItem<'sqlite'>;
type Columns = [column: string, value: string][];

/** A batch takes such statements without values to bind, so all that is written into them is the product's own, or an id. */
const raw = (text: string): SQL => sql.raw(text);
const stepsOf = (id: string, list: string, does: 'add' | 'change' = 'add') =>
  sql`s.import_id = ${word(id)} and s.list = ${word(list)} and s.does = ${word(does)}`;

/** As text of SQL: an id, a level or another word of the product. */
function word(text: string): SQL {
  if (!/^[\w-]+$/.test(text)) throw new Error('Only words stand in a statement.');
  return raw(`'${text}'`);
}
const isOne = ({ columns, key }: Laid) =>
  raw(
    columns
      .filter(([column]) => key.includes(column))
      .map(([column, value]) => `t.${column} is ${value}`)
      .join(' and '),
  );
const names = (columns: Columns) => columns.map(([column]) => column).join(', ');
const values = (columns: Columns) => columns.map(([, value]) => value).join(', ');

/** Adds and changes what its steps say; what is there already stays as it is. */
export function applied(db: DrizzleD1Database, id: string): Statement[] {
  return [
    ...recordsAdded(db, id, 'members', NEW_MEMBER),
    ...MEMBER_FIELDS.flatMap((field) => fieldChanged(db, id, field)),
    ...recordsAdded(db, id, 'coalitions', NEW_COALITION),
    ...LAID.flatMap((laid) => [...factsChanged(db, id, laid), ...factsLaid(db, id, laid, 'also new')]),
    settledSteps(db, id),
  ];
}

function settledSteps(db: DrizzleD1Database, id: string): Statement {
  return db.run(sql`update import_steps set made = 1 where import_id = ${word(id)} and made = 2`);
}

function recordsAdded(
  db: DrizzleD1Database,
  id: string,
  list: 'members' | 'coalitions',
  columns: Columns,
): Statement[] {
  return [
    db.run(sql`update import_steps as s set made = 1 where ${stepsOf(id, list)}
      and not exists (select 1 from ${raw(list)} t where t.id = ${raw(of('id'))})`),
    db.run(sql`insert into ${raw(list)} (${raw(names(columns))}) select ${raw(values(columns))}
      from import_steps s where ${stepsOf(id, list)} and s.made = 1 order by s.place`),
  ];
}

/**
 * A row that a coordinator does not see must not show by what is missing after an import that would be seen: it is put
 * aside, and comes back with an undo.
 */
function factsLaid(db: DrizzleD1Database, id: string, laid: Laid, which: 'also new' | 'hidden only'): Statement[] {
  const { list, table, columns, mayAdd, isHidden, shows } = laid;
  const row = (condition: string) =>
    sql`exists (select 1 from ${raw(table)} t where ${isOne(laid)} and ${raw(condition)})`;
  const isNew = which === 'also new' ? sql`not ${row('true')}` : sql`false`;
  const kept = columns.map(([column]) => `t.${column}`).join(', ');
  return [
    db.run(sql`update import_steps as s set made = 2,
      was = (select json_array(${raw(kept)}) from ${raw(table)} t where ${isOne(laid)})
      where ${stepsOf(id, list)} and s.made = 0 and ${raw(mayAdd)}
      and (${isNew} or (${raw(shows)} and ${row(isHidden)}))`),
    db.run(sql`delete from ${raw(table)} where rowid in (select t.rowid from import_steps s
      cross join ${raw(table)} t on ${isOne(laid)} where ${stepsOf(id, list)} and s.made = 2)`),
    db.run(sql`insert into ${raw(table)} (${raw(names(columns))}) select ${raw(values(columns))}
      from import_steps s where ${stepsOf(id, list)} and s.made = 2 order by s.place`),
  ];
}

const cites = ({ columns }: Laid) => columns.some(([column]) => column === 'source_id');
const says = (laid: Laid, which: 'before' | 'after') =>
  raw(laid.changes.map(([column, field]) => `t.${column} is ${of(`${which}.${field}`)}`).join(' and '));

/**
 * A fact that is there is changed only where it still says what the coordinator saw, and is seen still. The source that
 * it was read in does not say what the file says.
 */
function factsChanged(db: DrizzleD1Database, id: string, laid: Laid): Statement[] {
  const { list, table, changes, mayChange, isHidden } = laid;
  if (changes.length === 0) return [];
  const kept = [...changes.map(([column]) => `t.${column}`), ...(cites(laid) ? ['t.source_id'] : [])].join(', ');
  const isStill = sql`${isOne(laid)} and ${says(laid, 'before')} and not ${raw(isHidden)} and ${raw(mayChange)}`;
  const set = [
    ...changes.map(([column, field]) => `${column} = ${of(`after.${field}`)}`),
    ...(cites(laid) ? ['source_id = null'] : []),
  ].join(', ');
  return [
    db.run(sql`update import_steps as s set made = 2,
      was = (select json_array(${raw(kept)}) from ${raw(table)} t where ${isOne(laid)})
      where ${stepsOf(id, list, 'change')} and s.made = 0
      and exists (select 1 from ${raw(table)} t where ${isStill})`),
    db.run(sql`update ${raw(table)} as t set ${raw(set)} from import_steps s
      where ${stepsOf(id, list, 'change')} and s.made = 2 and ${isOne(laid)}`),
  ];
}

function factsChangedBack(db: DrizzleD1Database, id: string, laid: Laid): Statement[] {
  const { list, table, changes, mayChange } = laid;
  if (changes.length === 0) return [];
  const was = (place: number) => `json_extract(s.was, '$[${place}]')`;
  const set = [
    ...changes.map(([column], place) => `${column} = ${was(place)}`),
    ...(cites(laid) ? [`source_id = ${knownSource(was(changes.length))}`] : []),
  ].join(', ');
  return [
    db.run(sql`update ${raw(table)} as t set ${raw(set)} from import_steps s
      where ${stepsOf(id, list, 'change')} and s.made = 1 and ${isOne(laid)} and ${says(laid, 'after')}
      and ${raw(mayChange)}`),
  ];
}

/** A source that nothing cited in between may be gone. */
const knownSource = (id: string) => `(select c.id from sources c where c.id = ${id})`;

const isAbout = (id: string, { field }: MemberField) =>
  sql`${stepsOf(id, 'members', 'change')} and ${raw(of('field'))} = ${word(field)}`;
const isEmpty = ({ isList }: MemberField, value: string) => raw(isList ? `${value} = '[]'` : `${value} is null`);

/** A field is changed only where it still is what the coordinator saw, or is out of sight and would be seen to stay. */
function fieldChanged(db: DrizzleD1Database, id: string, field: MemberField): Statement[] {
  const { column, level } = field;
  const wasEmpty = isEmpty(field, of('before'));
  const formerLevel = level === null ? sql`null` : sql`case when ${wasEmpty} then t.${raw(level)} end`;
  const isOutOfSight =
    level === null
      ? sql`false`
      : sql`(${wasEmpty} and t.${raw(level)} = 'private' and ${raw(of('visibility'))} <> 'private')`;
  const newLevel =
    level === null
      ? sql``
      : sql`, ${raw(level)} = case when json_extract(s.was, '$.level') is null then t.${raw(level)} else ${raw(of('visibility'))} end`;
  return [
    db.run(sql`update import_steps as s set made = 2, was = (select json_object('value', t.${raw(column)},
      'level', ${formerLevel}) from members t where t.id = ${raw(of('id'))})
      where ${isAbout(id, field)} and s.made = 0 and ${raw(unclaimed(of('id')))}
      and exists (select 1 from members t where t.id = ${raw(of('id'))}
      and (t.${raw(column)} is ${raw(of('before'))} or ${isOutOfSight}))`),
    db.run(sql`update members as t set ${raw(column)} = ${raw(of('after'))}${newLevel}
      from import_steps s where ${isAbout(id, field)} and s.made = 2 and t.id = ${raw(of('id'))}`),
  ];
}

/** Moves all that it made, and that nobody changed since, to another level. */
export function levelled(db: DrizzleD1Database, id: string, level: Visibility): Statement[] {
  const hasFieldLevel = MEMBER_FIELDS.flatMap((field) =>
    field.level === null ? [] : [{ ...field, level: field.level }],
  );
  // What stands in a field since then may be private: it keeps its level.
  const fieldLevels = hasFieldLevel.map(
    ({ level: own, column, field }) =>
      `, ${own} = case when t.${own} = t.visibility and t.${column} is ${of(field)} then '${level}' else t.${own} end`,
  );
  const isSame = raw(`t.visibility = ${of('visibility')}`);
  return [
    db.run(sql`update members as t set visibility = ${word(level)}${raw(fieldLevels.join(''))} from import_steps s
      where ${stepsOf(id, 'members')} and s.made = 1 and t.id = ${raw(of('id'))} and ${isSame}
      and ${raw(unclaimed('t.id'))}`),
    ...hasFieldLevel.map((field) =>
      db.run(sql`update members as t set ${raw(field.level)} = ${word(level)} from import_steps s
        where ${isAbout(id, field)} and s.made = 1 and json_extract(s.was, '$.level') is not null
        and t.id = ${raw(of('id'))} and t.${raw(field.column)} is ${raw(of('after'))}
        and t.${raw(field.level)} = ${raw(of('visibility'))} and ${raw(unclaimed('t.id'))}`),
    ),
    db.run(sql`update coalitions as t set visibility = ${word(level)} from import_steps s
      where ${stepsOf(id, 'coalitions')} and s.made = 1 and t.id = ${raw(of('id'))} and ${isSame}`),
    ...LAID.flatMap((laid) => factsLevelled(db, id, laid, level)),
    db.run(sql`update import_steps as s set step = json_set(s.step, '$.visibility', ${word(level)})
      where s.import_id = ${word(id)} and s.list in ('members', 'coalitions')`),
    ...MEMBER_FIELDS.flatMap((field) => fieldChanged(db, id, field)),
    ...LAID.flatMap((laid) => factsLaid(db, id, laid, 'hidden only')),
    settledSteps(db, id),
  ];
}

function factsLevelled(db: DrizzleD1Database, id: string, laid: Laid, level: Visibility): Statement[] {
  const { list, table, columns, levels } = laid;
  const isAsMade = columns
    .filter(([column]) => !levels.some((one) => one.column === column))
    .map(([column, value]) => `t.${column} is ${value}`);
  // What somebody lacks is never for the public.
  const own = list === 'needs' && level === 'public' ? 'network' : level;
  const paths = levels.map(({ field }) => sql`, ${raw(`'$.${field}'`)}, ${word(own)}`);
  return [
    ...levels.map(({ column, field, mayDecide }) =>
      db.run(sql`update ${raw(table)} as t set ${raw(column)} = ${word(own)} from import_steps s
        where ${stepsOf(id, list)} and s.made = 1 and ${raw(isAsMade.join(' and '))}
        and t.${raw(column)} = ${raw(of(field))} and ${raw(mayDecide)}`),
    ),
    db.run(sql`update import_steps as s set step = json_set(s.step${sql.join(paths)}) where ${stepsOf(id, list)}`),
  ];
}

/** @param stays members and coalitions that a coordinator sees more of by now than the import says. */
export function undone(db: DrizzleD1Database, id: string, stays: readonly string[]): Statement[] {
  const held = sql`(select json_array(list, value) from json_each(${JSON.stringify(stays)}))`;
  return [
    db
      .update(importSteps)
      .set({ made: STAYS })
      .where(sql`${importSteps.importId} = ${id} and ${importSteps.made} = 1 and ${importSteps.does} = 'add'
        and ${importSteps.list} in ('members', 'coalitions') and ${importSteps.subject} in ${held}`),
    ...LAID.toReversed().flatMap((laid) => [...factsUndone(db, id, laid), ...factsChangedBack(db, id, laid)]),
    ...MEMBER_FIELDS.map((field) => fieldUndone(db, id, field)),
    db.run(sql`delete from coalitions where id in (select ${raw(of('id'))} from import_steps s
      where ${stepsOf(id, 'coalitions')} and s.made = 1)
      and not exists (select 1 from coalition_terms c where c.coalition_id = coalitions.id) and ${isFree('coalitions', id)}`),
    db.run(sql`delete from members where id in (select ${raw(of('id'))} from import_steps s
      where ${stepsOf(id, 'members')} and s.made = 1) and ${raw(unclaimed('members.id'))}
      and not exists (select 1 from claims c where c.member_id = members.id)
      and not exists (select 1 from invitations c where c.member_id = members.id) and ${isFree('members', id)}`),
    db.run(sql`update imports set stayed =
      (select count(*) from members where id in (select ${raw(of('id'))} from import_steps s where ${stepsOf(id, 'members')}))
      + (select count(*) from coalitions where id in (select ${raw(of('id'))} from import_steps s where ${stepsOf(id, 'coalitions')}))
      where id = ${word(id)}`),
    db.run(sql`delete from import_steps where import_id = ${word(id)}`),
  ];
}

/** Whether no other import names a record. */
function isFree(list: 'members' | 'coalitions', id: string): SQL {
  return sql`${raw(list)}.id not in (select j.value from imports i join import_steps s on s.import_id = i.id,
    json_each(s.subject) j where i.id <> ${word(id)} and i.state = 'applied' and j.value is not null)`;
}

function factsUndone(db: DrizzleD1Database, id: string, laid: Laid): Statement[] {
  const { list, table, columns, mayUndo } = laid;
  const isAsMade = columns.map(([column, value]) => `t.${column} is ${value}`).join(' and ');
  const back = columns
    .map(([column], place) => ({ column, was: `json_extract(s.was, '$[${place}]')` }))
    .map(({ column, was }) => (column === 'source_id' ? knownSource(was) : was))
    .join(', ');
  const made = sql`${stepsOf(id, list)} and s.made = 1`;
  const ends = list === 'ties' ? ['a', 'b'] : ['memberId'];
  // Whoever speaks for itself by now is not given what it never saw.
  const areUnclaimed = ends.map((field) => unclaimed(of(field))).join(' and ');
  return [
    db.run(sql`delete from ${raw(table)} where rowid in (select t.rowid from import_steps s
      cross join ${raw(table)} t on ${isOne(laid)} where ${made} and ${raw(isAsMade)} and ${raw(mayUndo)})`),
    // What another import put aside was this one's: what this one put aside takes its place.
    db.run(sql`update import_steps as o set was = s.was from import_steps s where ${made}
      and o.import_id in (select i.id from imports i where i.id <> ${word(id)}) and o.subject = s.subject
      and o.was = json_array(${raw(values(columns))})`),
    db.run(sql`insert or ignore into ${raw(table)} (${raw(names(columns))}) select ${raw(back)} from import_steps s
      where ${made} and s.was is not null and ${raw(areUnclaimed)}`),
  ];
}

function fieldUndone(db: DrizzleD1Database, id: string, field: MemberField): Statement {
  const { column, level } = field;
  const back =
    level === null ? sql`` : sql`, ${raw(level)} = coalesce(json_extract(s.was, '$.level'), t.${raw(level)})`;
  return db.run(sql`update members as t set ${raw(column)} = json_extract(s.was, '$.value')${back}
    from import_steps s where ${isAbout(id, field)} and s.made = 1 and t.id = ${raw(of('id'))}
    and t.${raw(column)} is ${raw(of('after'))} and ${raw(unclaimed('t.id'))}`);
}
