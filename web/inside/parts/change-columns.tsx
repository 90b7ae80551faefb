/** What publishing changes, for the three audiences side by side. */
import type { Words } from '../../state/words.ts';
import type { Preview } from '../own-api.ts';
import { type AudienceChange, audienceChanges } from '../state/audience-changes.ts';
import { ownText } from '../text/own-text.ts';
import { FactList } from './fact-list.tsx';
import './change-columns.css';

export function ChangeColumns({ changes, words }: { changes: Preview['changes']; words: Words }) {
  return (
    <div class="change-columns">
      {audienceChanges(changes).map((change) => (
        <section class="change-columns_column" key={change.audience}>
          <h3 class="change-columns_title">{ownText.forAudience[change.audience]}</h3>
          <AudienceLists change={change} words={words} />
        </section>
      ))}
    </div>
  );
}

function AudienceLists({ change, words }: { change: AudienceChange; words: Words }) {
  const { shown, hidden, isLikeWider } = change;
  if (shown.length + hidden.length === 0) return <p>{isLikeWider ? ownText.likeWider : ownText.nothing}</p>;
  return (
    <>
      {isLikeWider ? <p>{ownText.andMore}</p> : null}
      {shown.length > 0 ? (
        <div class="change-columns_part is-shown">
          <h4 class="change-columns_what">{ownText.shown}</h4>
          <FactList facts={shown} words={words} />
        </div>
      ) : null}
      {hidden.length > 0 ? (
        <div class="change-columns_part">
          <h4 class="change-columns_what">{ownText.shownNoMore}</h4>
          <FactList facts={hidden} words={words} />
        </div>
      ) : null}
    </>
  );
}
