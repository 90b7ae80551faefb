/** Several lines of text to type. */
import { useId } from 'preact/hooks';
import './long-text.css';

type LongTextProps = {
  label: string;
  hint?: string;
  maxLength: number;
  /** How many lines it shows at first. */
  lines?: number;
  value: string;
  onInput: (value: string) => void;
};

export function LongText({ label, hint, maxLength, lines = 3, value, onInput }: LongTextProps) {
  const id = useId();
  return (
    <div class="long-text">
      <label class="long-text_label" for={id}>
        {label}
      </label>
      <textarea
        class={lines < 3 ? 'long-text_input is-short' : 'long-text_input'}
        id={id}
        rows={lines}
        maxLength={maxLength}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hint ? (
        <p class="long-text_hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
