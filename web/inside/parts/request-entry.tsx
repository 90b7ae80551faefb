/** A request in a list: what is asked, by whom as far as that shows, and whether one has what it needs. */
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import type { RequestBrief } from '../requests-api.ts';
import { seekerOf, titleOf, whenWords } from '../state/request-words.ts';
import { requestsText } from '../text/requests-text.ts';
import { ModeSign } from './mode-sign.tsx';
import './request-entry.css';

type RequestEntryProps = { request: RequestBrief; words: Words; threatName: (id: string) => string };

export function RequestEntry({ request, words, threatName }: RequestEntryProps) {
  const { id, mode, stage, needs, threatIds, country, coalition, fits, urgency } = request;
  const facts = [
    stage === 'open' ? null : requestsText.stages[stage],
    seekerOf(request),
    coalition?.name ?? null,
    country === null ? null : words.country(country),
    ...threatIds.map(threatName),
  ].filter((fact) => fact !== null);
  const when = stage === 'open' ? whenWords(request) : null;
  return (
    <article class="request-entry">
      <h3 class="request-entry_title">
        <a href={`/requests/${id}`}>{titleOf(request)}</a>
      </h3>
      <p class="request-entry_signs">
        <ModeSign mode={mode} />
        {when === null ? null : (
          <span class={urgency === 3 ? 'request-entry_when is-urgent' : 'request-entry_when'}>{when}</span>
        )}
      </p>
      {needs.length > 0 ? (
        <p>{requestsText.needs(text.list(needs.map(({ capacityId }) => words.capacity(capacityId))))}</p>
      ) : null}
      {fits.length > 0 && stage === 'open' ? (
        <p class="request-entry_fits">{requestsText.youHave(text.list(fits.map(words.capacity)))}</p>
      ) : null}
      <p class="request-entry_facts">{facts.join(' · ')}</p>
    </article>
  );
}
