/** What a member can do or looks for: capacities with their level, and what the source says of each. */
import type { Api } from '../api.ts';
import { levelWords } from '../state/level-words.ts';
import { groupOffers } from '../state/offers.ts';
import { partnerLink } from '../state/partner-link.ts';
import type { Words } from '../state/words.ts';
import { pagesText } from '../text/pages-text.ts';
import { OfferSlot } from './offer-slot.tsx';
import './offer-list.css';

type Member = Api['member']['member'];

export function OfferList({ offers, words }: { offers: Member['offers']; words: Words }) {
  if (offers.length === 0) return <p>{pagesText.member.offersNone}</p>;
  const statedCount = offers.filter(({ level }) => level !== null).length;
  return (
    <div class="offer-list">
      {statedCount === offers.length ? null : (
        <p class="offer-list_level">{statedCount === 0 ? pagesText.member.levelsNone : pagesText.member.levelsSome}</p>
      )}
      {groupOffers(offers, words.country).map(({ country, offers }) => (
        <div class="offer-list_group" key={country}>
          {country === null ? null : (
            <h3 class="offer-list_place">
              <a href={`/countries/${country}`}>{words.country(country)}</a>
            </h3>
          )}
          <ul class="offer-list_offers">
            {offers.map(({ capacityId, level, note, conditions }) => (
              <li class="offer-list_offer" key={capacityId}>
                <a href={`/members#capacity=${capacityId}`}>{words.capacity(capacityId)}</a>
                {level === null ? null : <span class="offer-list_level">{levelWords(level)}</span>}
                {note ? <span class="offer-list_note">{note}</span> : null}
                {conditions ? <span class="offer-list_note">{pagesText.member.conditions(conditions)}</span> : null}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

type NeedListProps = { memberId: string; needs: Member['needs']; words: Words };

/** Each leads to whoever could help this member with it. */
export function NeedList({ memberId, needs, words }: NeedListProps) {
  return (
    <ul class="offer-list_offers">
      {needs.map(({ capacityId, urgency, note }) => (
        <li class="offer-list_offer" key={capacityId}>
          <a href={partnerLink({ capacities: [{ capacityId }], seekerId: memberId })}>{words.capacity(capacityId)}</a>
          <span class="offer-list_level">{pagesText.urgencies[urgency]}</span>
          {note ? <span class="offer-list_note">{note}</span> : null}
          <OfferSlot seekerId={memberId} capacityId={capacityId} />
        </li>
      ))}
    </ul>
  );
}
