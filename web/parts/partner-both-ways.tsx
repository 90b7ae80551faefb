/** What two organisations would give each other, side by side. */
import { type ComponentChildren, Fragment } from 'preact';
import type { Partner, Reason } from '../api.ts';
import { levelWords } from '../state/level-words.ts';
import type { Names } from '../state/names.ts';
import { partnersText } from '../text/partners-text.ts';
import './partner-both-ways.css';

type PartnerBothWaysProps = { partner: Partner; hasSeeker: boolean; names: Names };

type Reciprocity = Extract<Reason, { term: 'reciprocity' }>;

export function PartnerBothWays({ partner, hasSeeker, names }: PartnerBothWaysProps) {
  const words = partnersText.reasons;
  const reason = partner.reasons.find((one): one is Reciprocity => one.term === 'reciprocity');
  const covers = reason?.covers ?? [];
  const inReturn = reason?.coversInReturn ?? [];
  return (
    <div class="partner-both-ways">
      <Direction title={words.theyGive} otherwise={words.theyGiveNothing}>
        {covers.map((given) => (
          <Given given={given} offers={partner.offers} names={names} key={given.capacityId} />
        ))}
      </Direction>
      <Direction title={words.youGive} otherwise={noReturn(hasSeeker, reason?.partnerNeedCount ?? 0)}>
        {inReturn.map((given) => (
          <Given given={given} offers={[]} names={names} key={given.capacityId} />
        ))}
      </Direction>
    </div>
  );
}

function noReturn(hasSeeker: boolean, partnerNeedCount: number): string {
  const words = partnersText.reasons;
  if (!hasSeeker) return words.youGiveNobody;
  return partnerNeedCount === 0 ? words.needsNotStated : words.youGiveNothing;
}

type DirectionProps = { title: string; otherwise: string; children: ComponentChildren[] };

function Direction({ title, otherwise, children }: DirectionProps) {
  return (
    <section class="partner-both-ways_direction" aria-label={title}>
      <h4 class="partner-both-ways_title">{title}</h4>
      {children.length > 0 ? (
        <ul class="partner-both-ways_list">{children}</ul>
      ) : (
        <p class="partner-both-ways_note">{otherwise}</p>
      )}
    </section>
  );
}

type GivenProps = { given: Reciprocity['covers'][number]; offers: Partner['offers']; names: Names };

function Given({ given: { capacityId, level, urgency }, offers, names }: GivenProps) {
  const words = partnersText.reasons;
  const facts = [levelWords(level), ...(urgency === null ? [] : [words.urgent(urgency)])];
  return (
    <li class="partner-both-ways_given">
      <span class="partner-both-ways_name">{names.capacity(capacityId)}</span>{' '}
      <span class="partner-both-ways_note">{facts.join(', ')}</span>
      {offers
        .filter((offer) => offer.capacityId === capacityId)
        .map(({ country, note }) => (
          <Fragment key={country ?? ''}>
            {country === null ? null : <p class="partner-both-ways_note">{words.onlyIn(names.country(country))}</p>}
            {note === null ? null : <p class="partner-both-ways_note">{note}</p>}
          </Fragment>
        ))}
    </li>
  );
}
