/** Which helplines are shown to somebody in danger, and in which order. */
import { compareText } from '../network.ts';
import type { Helpline } from '../stored-playbook.ts';

const MONTHS_GOOD = 12;

/** The last day on which a helpline is shown if nobody checks it again: twelve months after it was. */
export function goodUntil(checkedOn: string): string {
  const [year = 0, month = 1, day = 1] = checkedOn.split('-').map(Number);
  // Of a day that the month does not have (29 February) the one before.
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + MONTHS_GOOD + 1, 0)).getUTCDate();
  const end = new Date(Date.UTC(year, month - 1 + MONTHS_GOOD, Math.min(day, lastOfMonth)));
  return end.toISOString().slice(0, 10);
}

/**
 * Whether somebody checked it within the last twelve months. A number that rings at the wrong place is worse than none.
 * @param today a day as in `2025-11-22`. A check of a day to come is none.
 */
export function isChecked({ checkedOn }: Pick<Helpline, 'checkedOn'>, today: string): boolean {
  return checkedOn <= today && today <= goodUntil(checkedOn);
}

/** What was told; nothing of it has to be. */
type Told = { threatIds: readonly string[]; country: string | null; language: string | null };

/**
 * The helplines that fit, those that answer around the clock first; among these those that speak the language, then
 * those that name what happened or the country, then by name.
 * @returns none that is for other threats or other countries only, and none that was not checked for twelve months.
 */
export function helplinesFor(all: readonly Helpline[], told: Told, today: string): Helpline[] {
  return all
    .filter((one) => isChecked(one, today) && fits(one, told))
    .sort(
      (one, other) =>
        rankOf(one, told) - rankOf(other, told) || compareText(one.name, other.name) || compareText(one.id, other.id),
    );
}

/** Whoever names no threat takes every one, and whoever names no country is there for all. */
function fits({ threatIds, countries }: Helpline, told: Told): boolean {
  const takesIt = threatIds.length === 0 || told.threatIds.length === 0 || coversThreat(threatIds, told);
  return takesIt && (countries.length === 0 || told.country === null || countries.includes(told.country));
}

function rankOf({ isAlwaysOpen, languages, threatIds, countries }: Helpline, told: Told): number {
  const speaks = told.language === null || languages.includes(told.language);
  const isNear = told.country !== null && countries.includes(told.country);
  return (isAlwaysOpen ? 0 : 8) + (speaks ? 0 : 4) + (coversThreat(threatIds, told) ? 0 : 2) + (isNear ? 0 : 1);
}

function coversThreat(threatIds: readonly string[], told: Told): boolean {
  return threatIds.some((id) => told.threatIds.includes(id));
}
