/** Something to copy, such as a secret that is shown once. Takes the focus when it appears, unless it is there all along. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { pagesText } from '../text/pages-text.ts';
import { Button } from './button.tsx';
import './copy-field.css';

type CopyFieldProps = { label: string; hint: string; value: string; isCalm?: boolean };

export function CopyField({ label, hint, value, isCalm = false }: CopyFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    setSaid('');
    if (isCalm) return;
    input.current?.focus();
    input.current?.select();
    input.current?.scrollTo(0, 0);
  }, [value]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setSaid(pagesText.copied);
    } catch {
      input.current?.select();
      setSaid(pagesText.copyByHand);
    }
  };
  return (
    <div class="copy-field">
      <label class="copy-field_label" for={id}>
        {label}
      </label>
      <div class="copy-field_field">
        <input
          class="copy-field_input"
          id={id}
          ref={input}
          type="text"
          readonly
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          value={value}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button weight={isCalm ? 'normal' : 'main'} onClick={() => void copy()}>
          {pagesText.copy}
        </Button>
      </div>
      <p class="copy-field_hint" id={`${id}-hint`}>
        {hint}
      </p>
      <p class="copy-field_hint" role="status">
        {said}
      </p>
    </div>
  );
}
