/** A day, in the form that the device writes days in. */
import { useId } from 'preact/hooks';
import './date-field.css';

type DateFieldProps = {
  label: string;
  hint?: string;
  /** Days as `2026-03-01`. */
  earliest: string;
  latest?: string;
  isRequired?: boolean;
  /** Empty where no day is chosen. */
  value: string;
  onInput: (value: string) => void;
};

export function DateField({ label, hint, earliest, latest, isRequired = false, value, onInput }: DateFieldProps) {
  const id = useId();
  return (
    <div class="date-field">
      <label class="date-field_label" for={id}>
        {label}
      </label>
      <input
        class="date-field_input"
        id={id}
        type="date"
        min={earliest}
        max={latest}
        required={isRequired}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hint ? (
        <p class="date-field_hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}

type TimeFieldProps = {
  label: string;
  hint?: string;
  /** As `14:30`; empty where none is chosen. */
  value: string;
  onInput: (value: string) => void;
};

/** A time of the day, in the form that the device writes times in. */
export function TimeField({ label, hint, value, onInput }: TimeFieldProps) {
  const id = useId();
  return (
    <div class="date-field">
      <label class="date-field_label" for={id}>
        {label}
      </label>
      <input
        class="date-field_input"
        id={id}
        type="time"
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hint ? (
        <p class="date-field_hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
