/** Somebody's own words, with the lines as they were typed. */
import './plain-words.css';

export function PlainWords({ text }: { text: string }) {
  return <p class="plain-words">{text}</p>;
}
