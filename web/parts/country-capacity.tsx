/** One capacity of a country: its seats, who needs it, who could bring it, and how fresh what is known is. */
import type { ComponentChildren } from 'preact';
import type { Holding } from '../state/country.ts';
import { partnerLink } from '../state/partner-link.ts';
import { pagesText } from '../text/pages-text.ts';
import { Fold } from '../ui/fold.tsx';
import { HeldSeats } from './held-seats.tsx';
import { MemberLinks } from './member-links.tsx';
import './country-capacity.css';

type CountryCapacityProps = { country: string; holding: Holding; nameOf: (id: string) => string };

export function CountryCapacity({ country, holding, nameOf }: CountryCapacityProps) {
  const words = pagesText.country;
  const { name, hereIds, outsideIds, neededByIds, urgency, freshCount } = holding;
  const held = hereIds.length;
  return (
    <li class={held === 0 ? 'country-capacity is-missing' : 'country-capacity'}>
      <p class="country-capacity_here">
        <HeldSeats count={held} />
        <span class="only-spoken">{words.here}: </span>
        {words.held(held)}
      </p>
      <div class="country-capacity_name">
        {held + outsideIds.length + neededByIds.length === 0 ? (
          name
        ) : (
          <Fold summary={name}>
            {() => (
              <>
                <Names title={words.neededBy} ids={neededByIds} nameOf={nameOf} />
                <Names title={words.here} ids={hereIds} nameOf={nameOf} />
                <Names title={words.outside} ids={outsideIds} nameOf={nameOf} />
              </>
            )}
          </Fold>
        )}
      </div>
      <Fact name={words.needed} isKnown={urgency !== null}>
        {neededWords(holding)}
      </Fact>
      <Fact name={words.outside} isKnown={held === 0 || outsideIds.length > 0}>
        <Outside country={country} holding={holding} />
      </Fact>
      <Fact name={words.fresh} isKnown={held > 0}>
        {freshCount === 0 ? words.freshNone : words.freshWords(freshCount, held)}
      </Fact>
    </li>
  );
}

/** Its name is shown where there are no columns to say it; what is not known leaves its column empty. */
function Fact({ name, isKnown, children }: { name: string; isKnown: boolean; children: ComponentChildren }) {
  if (!isKnown) return <span class="country-capacity_fact is-empty" />;
  return (
    <p class="country-capacity_fact">
      <span class="country-capacity_label">{name}: </span>
      {children}
    </p>
  );
}

function Outside({ country, holding: { id, name, outsideIds } }: { country: string; holding: Holding }) {
  const words = pagesText.country;
  const n = outsideIds.length;
  if (n === 0) return <>{words.outsideWords(0)}</>;
  return (
    <a
      href={partnerLink({ country, capacities: [{ capacityId: id }], isFromOutside: true })}
      aria-label={words.findOutside(name, n)}
    >
      {words.outsideWords(n)}
    </a>
  );
}

function neededWords({ urgency, neededByIds }: Holding): string {
  const words = pagesText.country;
  if (urgency === null) return '';
  const how = pagesText.urgencies[urgency];
  return neededByIds.length === 1 ? words.neededOne(how) : words.neededWords(how, neededByIds.length);
}

type NamesProps = { title: string; ids: readonly string[]; nameOf: (id: string) => string };

function Names({ title, ids, nameOf }: NamesProps) {
  if (ids.length === 0) return null;
  return (
    <>
      <p class="country-capacity_place">{title}</p>
      <MemberLinks ids={ids} nameOf={nameOf} />
    </>
  );
}
