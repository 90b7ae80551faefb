/** Single answers that would close the most gaps, each with the countries where. */
import type { Confirmation } from '#core/gaps/closers.ts';
import { mapGapsText } from '../../text/map-gaps-text.ts';
import { Button } from '../../ui/button.tsx';
import { Rows } from '../../ui/rows.tsx';
import type { MapNetwork } from '../map-network.ts';
import './gaps-confirmations.css';

type ConfirmationListProps = {
  network: MapNetwork;
  confirmations: readonly Confirmation[];
  onChoose: (country: string) => void;
};

export function ConfirmationList({ network, confirmations, onChoose }: ConfirmationListProps) {
  const { memberById, capacityNames, countryNames } = network;
  return (
    <Rows items={confirmations} keyOf={({ memberId, capacityId }) => `${memberId} ${capacityId}`} step={3}>
      {({ memberId, capacityId, countries }) => {
        const name = memberById.get(memberId)?.name ?? memberId;
        const capacity = capacityNames.get(capacityId) ?? capacityId;
        const [before = '', after = ''] = mapGapsText.confirm('\n', capacity, countries.length).split('\n');
        return (
          <p class="gaps-confirmations_line">
            {before}
            <a href={`/members/${memberId}`}>{name}</a>
            {after}{' '}
            {countries.map((code) => (
              <Button weight="plain" key={code} onClick={() => onChoose(code)}>
                {countryNames.get(code) ?? code}
              </Button>
            ))}
          </p>
        );
      }}
    </Rows>
  );
}
