/** The way from files to a network in four steps: where one is, what is done, and back to what is. */
import { importText } from '../text/import-text.ts';
import './import-steps.css';

export const IMPORT_STEPS = ['files', 'columns', 'changes', 'bring'] as const;
export type ImportStepName = (typeof IMPORT_STEPS)[number];

/** @property onBack null: while something is under way there is no way back. */
type ImportStepsProps = { current: ImportStepName; onBack: ((step: ImportStepName) => void) | null };

export function ImportSteps({ current, onBack }: ImportStepsProps) {
  const words = importText.step;
  const at = IMPORT_STEPS.indexOf(current);
  return (
    <nav class="import-steps" aria-label={words.list}>
      <ol class="import-steps_list">
        {IMPORT_STEPS.map((step, place) => (
          <li
            class={
              place === at
                ? 'import-steps_step is-current'
                : place < at
                  ? 'import-steps_step is-done'
                  : 'import-steps_step'
            }
            key={step}
            aria-current={place === at ? 'step' : undefined}
          >
            {place < at && onBack ? (
              <button class="import-steps_name" type="button" onClick={() => onBack(step)}>
                <span class="import-steps_words">{words.names[step]}</span>
                <span class="only-spoken">, {words.done}</span>
              </button>
            ) : (
              <span class="import-steps_name">
                <span class="import-steps_words">{words.names[step]}</span>
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
