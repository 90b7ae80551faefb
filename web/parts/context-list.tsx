/** A country's civic space in the figures of the sources: where each index stands, and where it stood. */
import type { Api } from '../api.ts';
import { directionOf, indexChanges, latestRatings } from '../state/contexts.ts';
import { pagesText } from '../text/pages-text.ts';
import { IndexLine } from './index-line.tsx';
import './context-list.css';

export function ContextList({ contexts }: { contexts: Api['country']['contexts'] }) {
  const { country } = pagesText;
  const changes = indexChanges(contexts);
  const ratings = latestRatings(contexts);
  if (changes.length === 0 && ratings.length === 0) return <p>{country.contextNone}</p>;
  return (
    <ul class="context-list">
      {ratings.map(({ indicator, rating, year }) => (
        <li class="context-list_indicator" key={indicator}>
          <span>{pagesText.indicators[indicator]}</span>
          <span class="context-list_value">{country.rating(rating, year)}</span>
          <span class="context-list_scale">{country.ratingScale}</span>
        </li>
      ))}
      {changes.map((change) => {
        const { indicator, latest, earliest } = change;
        const direction = directionOf(change);
        return (
          <li class="context-list_indicator" key={indicator}>
            <span>{pagesText.indicators[indicator]}</span>
            <span class="context-list_value">{country.indexIn(latest.value, latest.year)}</span>
            <IndexLine from={earliest?.value ?? latest.value} to={latest.value} />
            {direction && earliest ? (
              <span class={`context-list_change is-${direction}`}>
                {country.changeSentence(direction, Math.abs(latest.value - earliest.value), earliest.year)}
              </span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
