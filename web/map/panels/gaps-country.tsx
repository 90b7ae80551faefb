/** The gaps of one country: a line that opens into its seats, with who could fill each. */
import { useEffect, useRef } from 'preact/hooks';
import { closersOf } from '#core/gaps/closers.ts';
import type { Gap } from '#core/gaps/gaps.ts';
import { EmptySeat } from '../../parts/empty-seat.tsx';
import { coalitionLink } from '../../state/coalition-link.ts';
import { partnerLink } from '../../state/partner-link.ts';
import { mapGapsText } from '../../text/map-gaps-text.ts';
import { ButtonLink, ButtonRow } from '../../ui/button.tsx';
import type { NetworkGaps } from '../gaps/network-gaps.ts';
import type { MapNetwork } from '../map-network.ts';
import { CloserNames } from './gaps-closers.tsx';
import './gaps-country.css';

type CountryGapsProps = {
  code: string;
  network: MapNetwork;
  gaps: NetworkGaps;
  isOpen: boolean;
  onChoose: () => void;
};

export function CountryGaps({ code, network, gaps, isOpen, onChoose }: CountryGapsProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) showInDrawer(place.current);
  }, [isOpen]);
  const own = gaps.byCountry.get(code) ?? [];
  const empty = own.filter(({ kind }) => kind === 'empty').length;
  return (
    <div class="gaps-country" ref={place}>
      <button class="gaps-country_head" type="button" aria-expanded={isOpen} onClick={onChoose}>
        <span class="gaps-country_name">{network.countryNames.get(code) ?? code}</span>
        <span class="gaps-country_count">{mapGapsText.countryLine(empty, own.length - empty)}</span>
      </button>
      {isOpen ? (
        <div class="gaps-country_seats">
          <ul class="gaps-country_list">
            {own.map((gap) => (
              <li key={gap.capacityId}>
                <Seat gap={gap} network={network} gaps={gaps} />
              </li>
            ))}
          </ul>
          <ButtonRow>
            <ButtonLink
              weight="main"
              href={coalitionLink(
                code,
                own.map(({ capacityId }) => capacityId),
              )}
            >
              {mapGapsText.form}
            </ButtonLink>
            <ButtonLink href={`/countries/${code}`}>{mapGapsText.country}</ButtonLink>
          </ButtonRow>
        </div>
      ) : null}
    </div>
  );
}

/** Scrolls the drawer, where it scrolls by itself; never the page. */
function showInDrawer(place: HTMLElement | null): void {
  const drawer = place?.closest('.panel-drawer');
  if (!place || !drawer || drawer.scrollHeight <= drawer.clientHeight) return;
  drawer.scrollTop += place.getBoundingClientRect().top - drawer.getBoundingClientRect().top;
}

function Seat({ gap, network, gaps }: { gap: Gap } & Pick<CountryGapsProps, 'network' | 'gaps'>) {
  const { country, capacityId, kind, urgency } = gap;
  const name = network.capacityNames.get(capacityId) ?? capacityId;
  const { here, outsideIds, nearbyIds } = closersOf(gap, gaps.ground);
  const doubtsById = new Map(here.map(({ memberId, doubts }) => [memberId, doubts]));
  const noteOf = (id: string) => (doubtsById.get(id) ?? []).map((doubt) => mapGapsText.doubts[doubt]).join(', ');
  const isAdvisor = (id: string) => doubtsById.get(id)?.includes('can-only-advise') ?? false;
  const hereIds = [...doubtsById.keys()];
  return (
    <div class="gaps-country_seat">
      <EmptySeat />
      <div class="gaps-country_facts">
        <h4 class="gaps-country_capacity">{name}</h4>
        <p class="gaps-country_why">
          {mapGapsText.kinds[kind]}
          {urgency === null ? null : ` ${mapGapsText.needed}`}
        </p>
        <dl class="gaps-country_closers">
          <CloserNames
            label={mapGapsText.here}
            ids={hereIds.filter((id) => !isAdvisor(id))}
            network={network}
            noteOf={noteOf}
          />
          <CloserNames label={mapGapsText.advising} ids={hereIds.filter(isAdvisor)} network={network} />
          <CloserNames label={mapGapsText.outside} ids={outsideIds} network={network} />
          <CloserNames label={mapGapsText.nearby} ids={nearbyIds} network={network} />
        </dl>
        {hereIds.length + outsideIds.length + nearbyIds.length === 0 ? (
          <p class="gaps-country_why">{mapGapsText.nobody}</p>
        ) : null}
        <a href={partnerLink({ capacities: [{ capacityId }], country })} aria-label={mapGapsText.findFor(name)}>
          {mapGapsText.find}
        </a>
      </div>
    </div>
  );
}
