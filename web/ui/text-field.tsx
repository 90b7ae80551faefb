/** One line of text to type, such as a part of a name. */
import { useId } from 'preact/hooks';
import './text-field.css';

/** Written out, as Preact knows each kind of field by its type. */
const TYPES = { search: { type: 'search' }, text: { type: 'text' } } as const;

type TextFieldProps = {
  label: string;
  hint?: string;
  /** `search` brings the keyboard and the cross that fit looking for something. */
  type?: 'search' | 'text';
  maxLength?: number;
  isRequired?: boolean;
  /** In which it is written, and which way that runs, where that is not the page's own. */
  language?: string;
  direction?: 'ltr' | 'rtl';
  value: string;
  onInput: (value: string) => void;
};

export function TextField({
  label,
  hint,
  type = 'search',
  maxLength,
  isRequired = false,
  language,
  direction,
  value,
  onInput,
}: TextFieldProps) {
  const id = useId();
  return (
    <div class="text-field">
      <label class="text-field_label" for={id}>
        {label}
      </label>
      <input
        class="text-field_input"
        id={id}
        {...TYPES[type]}
        maxLength={maxLength}
        required={isRequired}
        autocomplete="off"
        spellcheck={false}
        lang={language}
        dir={direction}
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
