/** A text of a message in one language, written the way that language runs, with one press to copy it. */
import { useState } from 'preact/hooks';
import { directionOf } from '../state/direction.ts';
import { messagesText } from '../text/messages-text.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import './message-text.css';

type MessageTextProps = {
  language: string;
  children: string;
  /** Where it is one of many, the language stands small above it. */
  isHeading?: boolean;
};

export function MessageText({ language, children, isHeading = false }: MessageTextProps) {
  const [said, setSaid] = useState('');
  const name = text.language(language);
  const Name = isHeading ? 'h3' : 'p';
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(children);
      setSaid(messagesText.copied);
    } catch {
      setSaid(messagesText.copyByHand);
    }
  };
  return (
    <div class="message-text">
      <div class="message-text_head">
        <Name class="message-text_language">{name}</Name>
        <Button weight="plain" label={messagesText.copyNamed(name)} onClick={() => void copy()}>
          {messagesText.copy}
        </Button>
        <span class="message-text_said" role="status">
          {said}
        </span>
      </div>
      <blockquote class="message-text_words" lang={language} dir={directionOf(language)}>
        {children.split('\n\n').map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </blockquote>
    </div>
  );
}
