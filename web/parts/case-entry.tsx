/** A case of the playbook: what happened, what was done, and where the full story is. */
import type { Api } from '../api.ts';
import type { Words } from '../state/words.ts';
import { pagesText } from '../text/pages-text.ts';
import { text } from '../text/text.ts';
import { Facts } from '../ui/facts.tsx';
import './case-entry.css';

type Case = Api['cases']['cases'][number];

type CaseEntryProps = {
  one: Case;
  words: Words;
  /** The names of the threats it tells of, where the page knows them. */
  threats?: readonly string[];
};

export function CaseEntry({ one, words, threats = [] }: CaseEntryProps) {
  const facts = one.actor ? [{ name: pagesText.playbook.actor, value: one.actor }] : [];
  if (one.trigger) facts.push({ name: pagesText.playbook.trigger, value: one.trigger });
  if (one.response) facts.push({ name: pagesText.playbook.response, value: one.response });
  if (threats.length > 0) facts.push({ name: pagesText.playbook.threats, value: threats.join(', ') });
  return (
    <article class="case-entry">
      <h3 class="case-entry_title">
        {one.url === null ? (
          one.title
        ) : (
          <a href={one.url} rel="noreferrer noopener external">
            {one.title}
          </a>
        )}
      </h3>
      <p class="case-entry_facts">
        <span>{pagesText.caseKinds[one.kind]}</span>
        {one.country ? <a href={`/countries/${one.country}`}>{words.country(one.country)}</a> : null}
        {one.published ? <span>{pagesText.playbook.published(text.month(one.published))}</span> : null}
      </p>
      <Facts facts={facts} />
    </article>
  );
}
