/** A year or month to type. What is no time is said, and changes nothing. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { mapTimeText } from '../../text/map-time-text.ts';
import { TextField } from '../../ui/text-field.tsx';
import './time-field.css';

type TimeFieldProps = { asOf: string | null; onChange: (asOf: string | null) => void };

export function TimeField({ asOf, onChange }: TimeFieldProps) {
  const [typed, setTyped] = useState(asOf ?? '');
  // Before anybody can type on: later, it would take away what was typed meanwhile.
  useLayoutEffect(() => setTyped(asOf ?? ''), [asOf]);
  const isKnown = typed === '' || /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(typed);
  // While a year or month is being typed, the beginning of one is no mistake.
  const isBegun = /^\d{0,4}$|^\d{4}-[01]?$/.test(typed);
  return (
    <div>
      <TextField
        label={mapTimeText.field}
        hint={mapTimeText.fieldHint}
        type="text"
        maxLength={7}
        value={typed}
        onInput={(value) => {
          setTyped(value);
          if (value === '') onChange(null);
          else if (/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value)) onChange(value);
        }}
      />
      <p class="time-field_problem" role="status">
        {isKnown || isBegun ? null : mapTimeText.notATime}
      </p>
    </div>
  );
}
