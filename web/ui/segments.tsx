/** One of two or three, side by side. */
import { useId } from 'preact/hooks';
import './segments.css';

type SegmentsProps<Id extends string> = {
  label: string;
  hint: string;
  choices: readonly { id: Id; label: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
};

export function Segments<Id extends string>({ label, hint, choices, chosen, onChoose }: SegmentsProps<Id>) {
  const name = useId();
  return (
    <fieldset class="segments" aria-describedby={`${name}-hint`}>
      <legend class="segments_label">{label}</legend>
      <div class="segments_choices">
        {choices.map((choice) => (
          <label class={choice.id === chosen ? 'segments_choice is-chosen' : 'segments_choice'} key={choice.id}>
            <input
              class="segments_input"
              type="radio"
              name={name}
              checked={choice.id === chosen}
              onChange={() => onChoose(choice.id)}
            />
            {choice.label}
          </label>
        ))}
      </div>
      <p class="segments_hint" id={`${name}-hint`}>
        {hint}
      </p>
    </fieldset>
  );
}
