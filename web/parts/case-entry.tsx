/** A case of the playbook in a list: what it is, where and when, how it begins, and what it tells of. */
import { dateOf } from '#core/playbook/cases/newest.ts';
import type { CaseBrief } from '../cases-api.ts';
import { dateWords } from '../state/case-dates.ts';
import type { Words } from '../state/words.ts';
import { casesText } from '../text/cases-text.ts';
import './case-entry.css';

type CaseEntryProps = {
  one: CaseBrief;
  words: Words;
  /** The names of the threats it tells of, where the page knows them. */
  threats?: readonly string[];
  /** The names of what was done. */
  plays?: readonly string[];
  /** Why it stands here, where it is not asked for by itself. */
  reasons?: readonly string[];
};

export function CaseEntry({ one, words, threats = [], plays = [], reasons = [] }: CaseEntryProps) {
  const date = dateOf(one);
  const place = placeOf(one, words);
  const facts = [
    ...(place ? [place] : []),
    ...(date === '' ? [] : [dateWords(date)]),
    ...(one.actor ? [one.actor] : []),
    ...(one.isAnonymous ? [casesText.anonymous] : []),
  ];
  return (
    <article class="case-entry">
      <h3 class="case-entry_title">
        <a href={`/playbook/${one.id}`}>{one.title}</a>
      </h3>
      <p class="case-entry_facts">{facts.join(' · ')}</p>
      {one.opening ? <p class="case-entry_opening">{one.opening}</p> : null}
      {threats.length + plays.length > 0 ? (
        <ul class="case-entry_tags">
          {threats.map((threat) => (
            <li class="case-entry_threat" key={threat}>
              {threat}
            </li>
          ))}
          {plays.map((play) => (
            <li class="case-entry_play" key={play}>
              {play}
            </li>
          ))}
        </ul>
      ) : null}
      {reasons.length > 0 ? <p class="case-entry_reasons">{reasons.join(' · ')}</p> : null}
    </article>
  );
}

const WORLD = '001';

function placeOf({ country, area }: CaseBrief, words: Words): string | null {
  if (country !== null) return words.country(country);
  if (area === WORLD) return casesText.many;
  return area === null ? null : words.area(area);
}
