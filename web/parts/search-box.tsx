/** One field to search everything in, with what is found listed below while one types. */
import { useEffect, useId, useRef } from 'preact/hooks';
import type { SearchAnswer } from '../search-api.ts';
import { otherWordings } from '../state/other-wordings.ts';
import { found, isTelling, showMore, typed, typeWords } from '../state/word-search.ts';
import type { Words } from '../state/words.ts';
import { searchText } from '../text/search-text.ts';
import { Button } from '../ui/button.tsx';
import { CrossButton } from '../ui/cross-button.tsx';
import { useKeptFocus } from '../ui/kept-focus.ts';
import { ReadyWhen } from '../ui/ready.tsx';
import { Verdict } from '../ui/verdict.tsx';
import { SearchHits } from './search-hits.tsx';
import './search-box.css';

export function SearchBox({ words }: { words: Words }) {
  const id = useId();
  const box = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useKeptFocus(box);
  useSearchKeys(input);
  const latest = found.latest.value;
  return (
    <search class="search-box" ref={box}>
      <label class="search-box_label" for={id}>
        {searchText.label}
      </label>
      <div class="search-box_field">
        <svg class="search-box_sign" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="M12.8 12.8 L17.5 17.5" />
        </svg>
        <input
          class="search-box_input"
          id={id}
          ref={input}
          type="search"
          autocomplete="off"
          autocorrect="off"
          spellcheck={false}
          maxLength={200}
          aria-describedby={`${id}-hint`}
          aria-keyshortcuts="/ S"
          value={typed.value}
          onInput={(event) => typeWords(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || typed.value === '') return;
            event.preventDefault();
            typeWords('');
          }}
        />
        {typed.value === '' ? (
          <span class="search-box_key" aria-hidden="true">
            /
          </span>
        ) : (
          <span class="search-box_clear">
            <CrossButton
              label={searchText.clear}
              onClick={() => {
                typeWords('');
                input.current?.focus();
              }}
            />
          </span>
        )}
      </div>
      <p class="search-box_hint" id={`${id}-hint`}>
        {searchText.hint}
      </p>
      {latest && isTelling(typed.value) ? (
        <div
          class={found.isBusy.value ? 'search-box_found is-busy' : 'search-box_found'}
          aria-busy={found.isBusy.value}
        >
          <h2 class="only-spoken">{searchText.results}</h2>
          <ReadyWhen loaded={latest} retry={() => typeWords(typed.value)} lines={3}>
            {(answer) => (
              <>
                <Verdict isQuiet {...verdictOn(answer)} />
                <OtherWordings wordings={otherWordings(typed.value, words)} />
                <SearchHits answer={answer} onMore={showMore} />
              </>
            )}
          </ReadyWhen>
        </div>
      ) : null}
    </search>
  );
}

function OtherWordings({ wordings }: { wordings: readonly string[] }) {
  if (wordings.length === 0) return null;
  return (
    <p class="search-box_other">
      {searchText.other}{' '}
      {wordings.map((wording) => (
        <Button key={wording} weight="plain" onClick={() => typeWords(wording)}>
          {wording}
        </Button>
      ))}
    </p>
  );
}

/** How much there is, and where it is not what was typed. */
function verdictOn({ isEveryWord, readAs, counts }: SearchAnswer) {
  const { member, ...others } = counts;
  const otherCount = Object.values(others).reduce((sum, n) => sum + n, 0);
  if (member + otherCount === 0) return { headline: searchText.nothing, hints: [searchText.nothingHint] };
  const corrected = readAs.map(({ word, terms }) => searchText.readAs(word, terms.slice(0, 3)));
  return {
    headline: searchText.counted(member, otherCount),
    details: [...(isEveryWord ? [] : [searchText.some]), ...corrected],
  };
}

/** `/` or S anywhere on the page leads into the field, unless something is being typed. */
function useSearchKeys(input: { current: HTMLInputElement | null }) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key !== '/' && event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      input.current?.focus();
      input.current?.scrollIntoView({ block: 'nearest' });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [input]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
