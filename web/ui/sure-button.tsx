/** A button for what cannot be undone: it asks once more, in place, and the focus follows. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pagesText } from '../text/pages-text.ts';
import { Button } from './button.tsx';
import './sure-button.css';

type SureButtonProps = {
  /** What it does, in one word or two. */
  action: string;
  /** The same for a screen reader, with what it is done to. */
  label: string;
  question: string;
  weight?: 'normal' | 'plain';
  onSure: () => void;
};

export function SureButton({ action, label, question, weight = 'plain', onSure }: SureButtonProps) {
  const [isAsking, setAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  // At once, not after the next picture: a key pressed in between would go nowhere.
  useLayoutEffect(() => {
    if (isAsking !== wasAsking.current) place.current?.querySelector('button')?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking) {
    return (
      <div ref={place}>
        <Button weight={weight} label={label} onClick={() => setAsking(true)}>
          {action}
        </Button>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a form around it.
    <div class="sure-button" role="group" aria-label={question} ref={place}>
      <p>{question}</p>
      <Button
        onClick={() => {
          setAsking(false);
          onSure();
        }}
      >
        {action}
      </Button>
      <Button weight="plain" onClick={() => setAsking(false)}>
        {pagesText.cancel}
      </Button>
    </div>
  );
}
