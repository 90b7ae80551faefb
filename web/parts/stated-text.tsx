/** What the operator wrote, with its lines as they were written. */
import './stated-text.css';

export function StatedText({ text }: { text: string }) {
  return <p class="stated-text">{text}</p>;
}
