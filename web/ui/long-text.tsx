/** Several lines of text to type. */
import { useId } from 'preact/hooks';
import './long-text.css';

type LongTextProps = {
  label: string;
  hint?: string;
  maxLength: number;
  /** How many lines it shows at first. */
  lines?: number;
  /** In which it is written, and which way that runs, where that is not the page's own. */
  language?: string;
  direction?: 'ltr' | 'rtl';
  value: string;
  onInput: (value: string) => void;
};

export function LongText(props: LongTextProps) {
  const { label, hint, maxLength, lines = 3, language, direction, value, onInput } = props;
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
        lang={language}
        dir={direction}
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
