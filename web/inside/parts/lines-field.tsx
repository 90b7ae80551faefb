/** Several short texts to type, one in a line. */
import { useState } from 'preact/hooks';
import { LongText } from '../../ui/long-text.tsx';

type LinesFieldProps = {
  label: string;
  hint: string;
  values: readonly string[];
  onChange: (values: string[]) => void;
};

export function LinesField({ label, hint, values, onChange }: LinesFieldProps) {
  // What is typed keeps its empty lines: the next text begins in one.
  const [typed, setTyped] = useState(values.join('\n'));
  const isSame = linesOf(typed).join('\n') === values.join('\n');
  return (
    <LongText
      label={label}
      hint={hint}
      maxLength={4000}
      lines={2}
      value={isSame ? typed : values.join('\n')}
      onInput={(text) => {
        setTyped(text);
        onChange(linesOf(text));
      }}
    />
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
