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
  /** The names of the threats it tells of and of what was done, where the page knows them. */
  tags?: readonly string[];
  /** Why it stands here, where it is not asked for by itself. */
  reasons?: readonly string[];
};

export function CaseEntry({ one, words, tags = [], reasons = [] }: CaseEntryProps) {
  const date = dateOf(one);
  const place = one.country === null ? one.area && words.area(one.area) : words.country(one.country);
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
      {tags.length > 0 ? (
        <ul class="case-entry_tags">
          {tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      ) : null}
      {reasons.length > 0 ? <p class="case-entry_reasons">{reasons.join(' · ')}</p> : null}
    </article>
  );
}
