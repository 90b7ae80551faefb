/** Stages and applies the steps of an import from outside, on whatever database is at hand. */
import { randomBytes } from 'node:crypto';
import { idFrom } from '#core/id.ts';
import type { BeginImport } from '#core/import/import-questions.ts';
import { slicesOf } from '#core/import/slices.ts';
import { ImportStep, MOST_STEPS } from '#core/import/steps.ts';
import { importWriter } from '../worker/db/save-imports.ts';
import { deedOf } from './operator.ts';
import { Problem } from './problem.ts';

/** Of a deployed database: what a statement travels in has an end. */
const SLOW_SLICE = 40_000;

type Said = Pick<BeginImport, 'label' | 'format' | 'level'> & { isSlow: boolean };

/** @returns in how many imports: what has more steps than one may is parted, members first. */
export async function applyAsOperator(
  db: D1Database,
  steps: readonly ImportStep[],
  { isSlow, ...said }: Said,
  now = new Date(),
): Promise<number> {
  for (const step of steps) check(step);
  const parts = Math.ceil(steps.length / MOST_STEPS);
  for (let part = 0; part < parts; part++) {
    const own = steps.slice(part * MOST_STEPS, (part + 1) * MOST_STEPS);
    const label = parts > 1 ? `${said.label} (${part + 1}/${parts})` : said.label;
    await applyOne(db, own, { ...said, label: label.slice(0, 200), isSlow }, now);
  }
  return parts;
}

async function applyOne(db: D1Database, steps: ImportStep[], { isSlow, ...said }: Said, now: Date): Promise<void> {
  const writer = importWriter(db);
  const id = idFrom(randomBytes(16));
  const begun = { id, ...said, count: steps.length };
  const outcome = await writer.begin(begun, null, deedOf('import-begun', id, now));
  if (!outcome.ok) throw new Problem('The import could not be begun. Nothing was changed; try again.');
  let from = 0;
  for (const slice of slicesOf(steps, isSlow ? SLOW_SLICE : undefined)) {
    await writer.stage(id, from, slice);
    from += slice.length;
  }
  const applied = await writer.apply(id, deedOf('import-applied', id, now));
  if (!applied.ok) throw new Problem('The import could not be applied, and nothing of it was. Try again.');
}

/** The service takes no other steps, from whomever. */
function check(step: ImportStep): void {
  const read = ImportStep.safeParse(step);
  if (read.success) return;
  const [first] = read.error.issues;
  throw new Problem(
    `A step cannot be done (${first?.path.join('.')}: ${first?.message}): ${JSON.stringify(step).slice(0, 300)}. Nothing was changed.`,
  );
}
