/** What an answer comes to, in a sentence or two. Read out when it changes. */
import './verdict.css';

type VerdictProps = {
  title?: string;
  headline?: string;
  details?: readonly string[];
  /** What could be changed. */
  hints?: readonly string[];
  isQuiet?: boolean;
};

export function Verdict({ title, headline, details = [], hints = [], isQuiet = false }: VerdictProps) {
  return (
    <div class={isQuiet ? 'verdict is-quiet' : 'verdict'} role="status">
      {title ? <h3 class="verdict_title">{title}</h3> : null}
      {headline ? <p class="verdict_headline">{headline}</p> : null}
      {details.map((detail) => (
        <p class="verdict_detail" key={detail}>
          {detail}
        </p>
      ))}
      {hints.length > 0 ? (
        <ul class="verdict_hints">
          {hints.map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
