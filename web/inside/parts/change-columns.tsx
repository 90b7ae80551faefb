/** What publishing changes, for the three audiences side by side. */
import type { Words } from '../../state/words.ts';
import type { Preview } from '../own-api.ts';
import { audienceChanges, type ChangedFacts } from '../state/audience-changes.ts';
import { ownText } from '../text/own-text.ts';
import { FactList } from './fact-list.tsx';
import './change-columns.css';

export function ChangeColumns({ changes, words }: { changes: Preview['changes']; words: Words }) {
  return (
    <div class="change-columns">
      {audienceChanges(changes).map(({ audience, shown, hidden }) => (
        <section class="change-columns_column" key={audience}>
          <h3 class="change-columns_title">{ownText.forAudience[audience]}</h3>
          {isEmpty(shown) && isEmpty(hidden) ? <p>{ownText.nothing}</p> : null}
          {isEmpty(shown) ? null : (
            <div class="change-columns_part is-shown">
              <h4 class="change-columns_what">{ownText.shown}</h4>
              <ChangedList changed={shown} words={words} />
            </div>
          )}
          {isEmpty(hidden) ? null : (
            <div class="change-columns_part">
              <h4 class="change-columns_what">{ownText.shownNoMore}</h4>
              <ChangedList changed={hidden} words={words} />
            </div>
          )}
        </section>
      ))}
    </div>
  );
}

function ChangedList({ changed: { like, facts }, words }: { changed: ChangedFacts; words: Words }) {
  return (
    <>
      {like === null ? null : <p>{facts.length === 0 ? ownText.likeFor[like] : ownText.likeAnd[like]}</p>}
      {facts.length === 0 ? null : <FactList facts={facts} words={words} />}
    </>
  );
}

function isEmpty({ like, facts }: ChangedFacts): boolean {
  return like === null && facts.length === 0;
}
