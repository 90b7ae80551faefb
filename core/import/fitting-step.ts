/** Steps that say more than a step may, made to fit, so that one long text never stops an import. */
import { OtherName } from '../fields.ts';
import { ImportStep, LONGEST_STEP } from './steps.ts';

const LONGEST_LIST = 60;

/**
 * @returns the step as it may be sent: names that cannot be kept fall away, then the last names and numbers, then the end
 * of the description. None where even that is no step.
 */
export function fitting(step: ImportStep): ImportStep[] {
  if (ImportStep.safeParse(step).success) return [step];
  const shorter = shortened(step);
  return ImportStep.safeParse(shorter).success ? [shorter] : [];
}

function shortened(step: ImportStep): ImportStep {
  if (step.list !== 'members') return step;
  if (step.do === 'add') {
    const room = roomIn({ ...step, aliases: [], identifiers: [], description: null });
    const identifiers = within(step.identifiers, room / 4);
    const aliases = within(namesIn(step.aliases), room / 4);
    const left = room - lengthOf(identifiers) - lengthOf(aliases);
    return { ...step, identifiers, aliases, description: cut(step.description, left) };
  }
  const room = roomIn({ ...step, after: null });
  switch (step.field) {
    case 'aliases':
      return { ...step, after: within(namesIn(step.after), room) };
    case 'identifiers':
      return { ...step, after: within(step.after, room) };
    case 'description':
      return { ...step, after: cut(step.after, room) };
    default:
      return step;
  }
}

function namesIn(names: string[]): string[] {
  return names.filter((name) => name !== '' && OtherName.safeParse(name).success);
}

/** The first of a list that have room. */
function within(list: string[], room: number): string[] {
  let left = room - 2;
  return list.slice(0, LONGEST_LIST).filter((one) => {
    left -= lengthOf(one) + 1;
    return left >= 0;
  });
}

/** As much of a text as has room, without half a letter at its end. */
function cut(text: string | null, room: number): string | null {
  let kept = (text ?? '').slice(0, 4000);
  while (lengthOf(kept) > room) kept = kept.slice(0, Math.min(kept.length - 1, Math.floor((kept.length * 9) / 10)));
  return kept.replace(/[\uD800-\uDBFF]$/, '').trim() || null;
}

function roomIn(rest: object): number {
  return LONGEST_STEP - lengthOf(rest);
}

function lengthOf(value: unknown): number {
  return JSON.stringify(value).length;
}
