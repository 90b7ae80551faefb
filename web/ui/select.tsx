/** A native choice of one: where the options are few, nothing serves old phones better. */
import { useId } from 'preact/hooks';
import './select.css';

export type Choice<Id extends string | number> = { id: Id; label: string };

type SelectProps<Id extends string | number> = {
  label: string;
  /** Leaves the label to screen readers, where the place says it. */
  isLabelSpoken?: boolean;
  /** Without a frame, for settings within a list. */
  isCompact?: boolean;
  hint?: string;
  choices: readonly Choice<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
};

export function Select<Id extends string | number>(props: SelectProps<Id>) {
  const { label, isLabelSpoken = false, isCompact = false, hint, choices, chosen, onChoose } = props;
  const id = useId();
  return (
    <div class={isCompact ? 'select is-compact' : 'select'}>
      <label class={isLabelSpoken ? 'only-spoken' : 'select_label'} for={id}>
        {label}
      </label>
      <div class="select_field">
        <select
          class="select_input"
          id={id}
          value={chosen}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => {
            const choice = choices[event.currentTarget.selectedIndex];
            if (choice) onChoose(choice.id);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id} selected={choice.id === chosen}>
              {choice.label}
            </option>
          ))}
        </select>
        <svg class="select_sign" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M3 5.5 L8 10.5 L13 5.5" />
        </svg>
      </div>
      {hint ? (
        <p class="select_hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
