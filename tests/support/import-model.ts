/** What imports do to a network, as plainly as the rules are: written apart from the product, over maps of rows. */
import type { ImportStep } from '#core/import/steps.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import type { Visibility } from '#core/vocabulary.ts';

type Row = { says: (string | number | null)[]; levels: Visibility[] };
type Entry = { name: string; isListed: boolean; level: Visibility; description: string | null; opens: Visibility };
type Step = { step: ImportStep; isMade: boolean; was: Row | Entry | null };
type Import = { state: 'staged' | 'applied' | 'undone'; steps: Step[] };
type Fact = Extract<ImportStep, { do: 'add'; list: 'presences' | 'ties' | 'memberships' }>;
type Dating = Extract<ImportStep, { do: 'change'; list: 'ties' }>;

export type ImportModel = ReturnType<typeof importModel>;

export function importModel(network: StoredNetwork) {
  const entries = new Map<string, Entry>();
  const rows = new Map<string, Row>();
  const imports = new Map<string, Import>();
  /** Only these take somebody from a file. */
  const brought = new Set<string>();
  for (const one of network.members)
    entries.set(one.id, {
      ...{ name: one.name, isListed: one.standing === 'listed', level: one.visibility },
      ...{ description: one.description, opens: one.descriptionVisibility },
    });
  for (const { memberId, country, kind, visibility } of network.presences)
    rows.set(`presences ${memberId} ${country} ${kind}`, { says: [], levels: [visibility] });
  for (const { a, b, kind, direction, since, aVisibility, bVisibility } of network.ties)
    rows.set(`ties ${a} ${b} ${kind}`, { says: [direction, since], levels: [aVisibility, bVisibility] });
  for (const { coalitionId, memberId, visibility } of network.memberships)
    rows.set(`memberships ${coalitionId} ${memberId}`, { says: [], levels: [visibility] });

  const isFree = (id: string) => entries.get(id)?.isListed === true;
  const membersOf = (step: Fact | Dating) => (step.list === 'ties' ? [step.a, step.b] : [step.memberId]);

  function keyOf(step: Fact | Dating): string {
    if (step.list === 'presences') return `presences ${step.memberId} ${step.country} ${step.kind}`;
    if (step.list === 'ties') return `ties ${step.a} ${step.b} ${step.kind}`;
    return `memberships ${step.coalitionId} ${step.memberId}`;
  }

  /** Of a tie, the side of a member that speaks for itself is its own to open. */
  function rowOf(step: Fact): Row {
    if (step.list !== 'ties') return { says: [], levels: [step.visibility] };
    const side = (id: string, level: Visibility) => (isFree(id) ? level : 'private');
    return {
      says: [step.direction, step.since],
      levels: [side(step.a, step.aVisibility), side(step.b, step.bVisibility)],
    };
  }

  const mayAdd = (step: Fact) =>
    membersOf(step).some(isFree) &&
    membersOf(step).every((id) => entries.has(id)) &&
    (step.list !== 'memberships' || brought.has(step.coalitionId));
  const isSame = (one: Row | undefined, other: Row) => JSON.stringify(one) === JSON.stringify(other);
  const isUnseen = ({ levels }: Row) => levels.includes('private');

  function lay(one: Step, isNewToo: boolean): void {
    const { step } = one;
    if (!isFact(step) || one.isMade || !mayAdd(step)) return;
    const [there, own] = [rows.get(keyOf(step)), rowOf(step)];
    if (there === undefined ? !isNewToo : !isUnseen(there) || isUnseen(own)) return;
    Object.assign(one, { isMade: true, was: there ?? null });
    rows.set(keyOf(step), own);
  }

  function change(one: Step): void {
    const { step } = one;
    if (step.do !== 'change' || step.list !== 'members' || step.field !== 'description') return;
    if (one.isMade || !isFree(step.id)) return;
    const entry = entries.get(step.id);
    if (!entry) return;
    const isCovered = step.before === null && entry.opens === 'private' && step.visibility !== 'private';
    if (entry.description !== step.before && !isCovered) return;
    Object.assign(one, { isMade: true, was: { ...entry } });
    entry.description = step.after;
    if (step.before === null) entry.opens = step.visibility;
  }

  /** Of a tie that is seen, and still says what was seen; both ends have to be nobody's. */
  function date(one: Step): void {
    const { step } = one;
    if (!isDating(step) || one.isMade || !membersOf(step).every(isFree)) return;
    const there = rows.get(keyOf(step));
    if (!there || isUnseen(there) || there.says[1] !== step.before.since) return;
    Object.assign(one, { isMade: true, was: there });
    rows.set(keyOf(step), { ...there, says: [there.says[0] ?? null, step.after.since] });
  }

  return {
    entries,
    rows,
    imports,

    apply(id: string): void {
      const { steps } = started(id, 'applied');
      for (const one of steps) {
        const { step } = one;
        if (step.do !== 'add' || step.list !== 'members' || entries.has(step.id)) continue;
        one.isMade = true;
        const { name, visibility: level, description } = step;
        entries.set(step.id, { name, isListed: true, level, description, opens: level });
      }
      for (const { step } of steps) if (step.do === 'add' && step.list === 'coalitions') brought.add(step.id);
      for (const one of steps) change(one);
      for (const one of steps) date(one);
      for (const one of steps) lay(one, true);
    },

    level(id: string, level: Visibility): void {
      const { steps } = started(id, 'applied');
      for (const { step, isMade, was } of steps) {
        if (isMade && step.do === 'change' && step.list === 'members') {
          const entry = entries.get(step.id);
          const isOwn = entry?.description === step.after && entry.opens === step.visibility && isFree(step.id);
          if (entry && isOwn && was && 'opens' in was && step.before === null) entry.opens = level;
        }
        if (isMade && step.do === 'add' && step.list === 'members') {
          const entry = entries.get(step.id);
          if (entry?.isListed && entry.level === step.visibility) {
            if (entry.opens === entry.level && entry.description === step.description) entry.opens = level;
            entry.level = level;
          }
        }
        const row = isFact(step) && isMade ? rows.get(keyOf(step)) : undefined;
        if (row && isFact(step) && JSON.stringify(row.says) === JSON.stringify(rowOf(step).says)) {
          const stated = step.list === 'ties' ? [step.aVisibility, step.bVisibility] : [step.visibility];
          row.levels = row.levels.map((one, place) => {
            const member = membersOf(step)[place];
            return member !== undefined && isFree(member) && one === stated[place] ? level : one;
          });
        }
        if (step.list === 'ties') Object.assign(step, { aVisibility: level, bVisibility: level });
        else Object.assign(step, { visibility: level });
      }
      for (const one of steps) change(one);
      for (const one of steps) lay(one, false);
    },

    /** @param stays entries of which more is seen by now than the import said. */
    undo(id: string, stays: readonly string[]): void {
      const { steps } = started(id, 'undone');
      const others = [...imports].filter(([other]) => other !== id).flatMap(([, one]) => one.steps);
      for (const { step, isMade, was } of steps) {
        if (!isFact(step) || !isMade) continue;
        const [key, own] = [keyOf(step), rowOf(step)];
        if (isSame(rows.get(key), own) && membersOf(step).some(isFree)) rows.delete(key);
        const back = was && 'says' in was ? was : null;
        for (const other of others)
          if (isFact(other.step) && keyOf(other.step) === key && other.was && 'says' in other.was)
            if (isSame(other.was, own)) other.was = back;
        if (back && !rows.has(key) && membersOf(step).every(isFree)) rows.set(key, back);
      }
      for (const { step, isMade, was } of steps) {
        if (isDating(step) && isMade && was && 'says' in was) {
          const there = rows.get(keyOf(step));
          const isAsMade = there?.says[1] === step.after.since && membersOf(step).every(isFree);
          if (there && isAsMade) rows.set(keyOf(step), { ...there, says: was.says });
        }
        if (step.do !== 'change' || step.list !== 'members' || !isMade) continue;
        const entry = entries.get(step.id);
        if (!entry || !was || !('opens' in was)) continue;
        if (entry.description !== step.after || !entry.isListed) continue;
        entry.description = was.description;
        if (step.before === null) entry.opens = was.opens;
      }
      for (const { step } of steps) {
        if (step.do !== 'add' || step.list !== 'coalitions') continue;
        brought.delete(step.id);
        for (const key of [...rows.keys()]) if (key.includes(step.id)) rows.delete(key);
      }
      const named = [...imports.values()]
        .filter(({ state }) => state === 'applied')
        .flatMap((one) =>
          one.steps.flatMap(({ step }) =>
            isFact(step) || isDating(step) ? membersOf(step) : 'id' in step ? step.id : [],
          ),
        );
      for (const { step, isMade } of steps) {
        if (step.do !== 'add' || step.list !== 'members' || !isMade) continue;
        if (stays.includes(step.id) || named.includes(step.id) || !isFree(step.id)) continue;
        entries.delete(step.id);
        for (const key of [...rows.keys()]) if (key.includes(step.id)) rows.delete(key);
      }
      imports.set(id, { state: 'undone', steps: [] });
    },
  };

  function started(id: string, state: Import['state']): Import {
    const one = imports.get(id);
    if (!one) throw new Error('There is no such import.');
    one.state = state;
    return one;
  }
}

function isDating(step: ImportStep): step is Dating {
  return step.do === 'change' && step.list === 'ties';
}

function isFact(step: ImportStep): step is Fact {
  if (step.do !== 'add') return false;
  return step.list === 'presences' || step.list === 'ties' || step.list === 'memberships';
}
