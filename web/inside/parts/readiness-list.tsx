/** What would hold if it started tomorrow: each check with a mark and a sentence, what is to mend first. */
import type { Words } from '../../state/words.ts';
import { Bar } from '../../ui/bar.tsx';
import type { Inside } from '../coalitions-api.ts';
import { checksOf } from '../state/readiness-words.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import './readiness-list.css';

export function ReadinessList({ inside, words }: { inside: Inside; words: Words }) {
  const { readiness: wording } = coalitionLifeText;
  const { filled, open } = inside.readiness;
  const checks = checksOf(inside, words);
  const wanting = checks.filter(({ isFine }) => !isFine);
  const ordered = [...wanting, ...checks.filter(({ isFine }) => isFine)];
  const scale = Math.max(1, filled + open);
  return (
    <div class="readiness-list">
      <p class="readiness-list_verdict">{wanting.length === 0 ? wording.ready : wording.wanting(wanting.length)}</p>
      <div class="readiness-list_cover">
        <Bar value={filled} possible={scale} scale={scale} />
        <p class="readiness-list_words">{wording.cover(filled, filled + open)}</p>
      </div>
      <ul class="readiness-list_checks">
        {ordered.map(({ name, sentence, isFine }) => (
          <li class={isFine ? 'readiness-list_check' : 'readiness-list_check is-wanting'} key={name}>
            <Mark isFine={isFine} />
            <div>
              <p class="readiness-list_name">
                {name}
                <span class="only-spoken">: {isFine ? wording.fine : wording.mend}</span>
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
