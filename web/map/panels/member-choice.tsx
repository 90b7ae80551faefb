/** A field for one member of the map, with the one in focus at hand. */
import { useMemo } from 'preact/hooks';
import type { MapView } from '#core/map-view/view.ts';
import { memberOptions } from '../../state/options.ts';
import { mapPathText } from '../../text/map-path-text.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import type { MapNetwork } from '../map-network.ts';
import './member-choice.css';

type MemberChoiceProps = {
  label: string;
  network: MapNetwork;
  view: MapView;
  /** Empty: nobody yet. */
  chosenId: string;
  /** Who is chosen in the field beside it. */
  otherId: string;
  onChoose: (id: string) => void;
};

export function MemberChoice({ label, network, view, chosenId, otherId, onChoose }: MemberChoiceProps) {
  const options = useMemo(() => memberOptions(network.members), [network]);
  const focused = network.memberById.get(view.focus[0]?.id ?? '');
  const isOffered = focused !== undefined && chosenId === '' && focused.id !== otherId;
  return (
    <div class="member-choice">
      <Combobox
        label={label}
        placeholder={mapPathText.placeholder}
        nothing={mapPathText.nobody}
        options={options}
        chosenId={chosenId}
        onPick={onChoose}
        onClear={() => onChoose('')}
      />
      {isOffered ? (
        <Button weight="plain" onClick={() => onChoose(focused.id)}>
          {mapPathText.inFocus(focused.name)}
        </Button>
      ) : null}
    </div>
  );
}
