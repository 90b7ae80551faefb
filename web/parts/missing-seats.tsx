/** What nobody in a country offers, as empty seats, each with who could fill it from outside. */
import type { Holding } from '../state/country.ts';
import { fragmentOfSearch, NO_SEARCH } from '../state/partner-question.ts';
import { text } from '../text/text.ts';
import { EmptySeat } from './empty-seat.tsx';
import './missing-seats.css';

export function MissingSeats({ country, missing }: { country: string; missing: readonly Holding[] }) {
  return (
    <>
      <p class="missing-seats_sentence">{text.country.missingSentence(missing.length)}</p>
      <ul class="missing-seats">
        {missing.map(({ id, name, outsideIds }) => {
          const search = { ...NO_SEARCH, country, capacities: [{ capacityId: id, minLevel: 1 as const }] };
          return (
            <li class="missing-seats_seat" key={id}>
              <EmptySeat />
              <span>
                {outsideIds.length > 0 ? <a href={`/partners#${fragmentOfSearch(search)}`}>{name}</a> : name}
                <span class="missing-seats_outside">{text.country.missingOutside(outsideIds.length)}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
