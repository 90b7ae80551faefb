/** What would hold if it started tomorrow: each check with a mark and a sentence, what is to mend first. */
import { Bar } from '../../ui/bar.tsx';
import './readiness-list.css';

export type Check = { name: string; sentence: string; isFine: boolean };

type ReadinessListProps = {
  verdict: string;
  cover: { words: string; filled: number; all: number };
  checks: readonly Check[];
  /** What the two marks say to those who hear them. */
  marks: { fine: string; mend: string };
};

export function ReadinessList({ verdict, cover, checks, marks }: ReadinessListProps) {
  const ordered = [...checks.filter(({ isFine }) => !isFine), ...checks.filter(({ isFine }) => isFine)];
  return (
    <div class="readiness-list">
      <p class="readiness-list_verdict">{verdict}</p>
      <div class="readiness-list_cover">
        <Bar value={cover.filled} possible={Math.max(1, cover.all)} scale={Math.max(1, cover.all)} />
        <p class="readiness-list_words">{cover.words}</p>
      </div>
      <ul class="readiness-list_checks">
        {ordered.map(({ name, sentence, isFine }) => (
          <li class={isFine ? 'readiness-list_check' : 'readiness-list_check is-wanting'} key={name}>
            <Mark isFine={isFine} />
            <div>
              <p class="readiness-list_name">
                {name}
                <span class="only-spoken">: {isFine ? marks.fine : marks.mend}</span>
              </p>
              <p class="readiness-list_words">{sentence}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Mark({ isFine }: { isFine: boolean }) {
  return (
    <svg class="readiness-list_mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <circle cx="10" cy="10" r="8.5" />
      {isFine ? <path d="M6 10.4 L8.9 13.2 L14.2 7.2" /> : null}
    </svg>
  );
}
