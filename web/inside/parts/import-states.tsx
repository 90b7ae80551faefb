/** Which rows of a difference are shown: one line for each state, with how many are in it. */
import { useId } from 'preact/hooks';
import type { DifferenceState } from '#core/import/difference.ts';
import { text } from '../../text/text.ts';
import { importText } from '../text/import-text.ts';
import './import-states.css';

type ImportStatesProps = {
  rows: readonly { state: DifferenceState }[];
  chosen: DifferenceState | null;
  onChoose: (state: DifferenceState | null) => void;
};

const ORDER: readonly (DifferenceState | null)[] = ['conflict', 'new', 'changed', 'unchanged', 'skipped', null];

export function ImportStates({ rows, chosen, onChoose }: ImportStatesProps) {
  const words = importText.changes;
  const name = useId();
  const countOf = (state: DifferenceState | null) =>
    state === null ? rows.length : rows.filter((row) => row.state === state).length;
  const shown = ORDER.filter((state) => state === null || state === chosen || countOf(state) > 0);
  return (
    <fieldset class="import-states">
      <legend class="import-states_legend">{words.which}</legend>
      {shown.map((state) => (
        <label class={state === chosen ? 'import-states_state is-chosen' : 'import-states_state'} key={state}>
          <input
            class="import-states_input"
            type="radio"
            name={name}
            checked={state === chosen}
            onChange={() => onChoose(state)}
          />
          <span class={`import-states_name is-${state ?? 'all'}`}>
            {state === null ? words.all : words.states[state]}
          </span>
          <span class="import-states_count">{text.figure(countOf(state))}</span>
        </label>
      ))}
    </fieldset>
  );
}
