/** One line of text to type, such as a part of a name. */
import { useId } from 'preact/hooks';
import './text-field.css';

type TextFieldProps = { label: string; hint?: string; value: string; onInput: (value: string) => void };

export function TextField({ label, hint, value, onInput }: TextFieldProps) {
  const id = useId();
  return (
    <div class="text-field">
      <label class="text-field_label" for={id}>
        {label}
      </label>
      <input
        class="text-field_input"
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hint ? (
        <p class="text-field_hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
