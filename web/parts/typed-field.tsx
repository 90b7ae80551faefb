/** A line of text that counts once the typing pauses, so that not every letter is a question. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { TextField } from '../ui/text-field.tsx';

type TypedFieldProps = {
  label: string;
  hint: string;
  maxLength: number;
  value: string;
  onPause: (value: string) => void;
};

const PAUSE_MS = 250;

export function TypedField({ label, hint, maxLength, value, onPause }: TypedFieldProps) {
  const [typed, setTyped] = useState(value);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The field was emptied, or filled from a link: not by what is typed in it.
  useLayoutEffect(() => setTyped(value), [value]);
  useLayoutEffect(() => () => clearTimeout(pause.current), []);
  return (
    <TextField
      label={label}
      hint={hint}
      maxLength={maxLength}
      value={typed}
      onInput={(next) => {
        setTyped(next);
        clearTimeout(pause.current);
        pause.current = setTimeout(() => onPause(next), PAUSE_MS);
      }}
    />
  );
}
