/**
 * How the map is drawn: what colours, sizes and widths say. The key above the map follows; places are chosen in the bar.
 */

import { COLOURS, type MapView, SIZES, VALUE_KINDS, WHOLE_NETWORK, WIDTHS } from '#core/map-view/view.ts';
import { mapLookText } from '../../text/map-look-text.ts';
import { Button } from '../../ui/button.tsx';
import { FieldGroup } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import type { PanelProps } from './panel-props.ts';
import './look-panel.css';

type Said = { label: string; sentence: string };

export function LookPanel({ view, change }: PanelProps) {
  const words = mapLookText;
  const { colour, size, width, values, hulls, ghosts } = view;
  return (
    <div class="look-panel">
      <LookSelect
        label={words.colour}
        ids={COLOURS}
        said={words.colours}
        chosen={colour}
        onChoose={(id) => change({ colour: id })}
      />
      <LookSelect
        label={words.size}
        ids={SIZES}
        said={words.sizes}
        chosen={size}
        onChoose={(id) => change({ size: id })}
      />
      <LookSelect
        label={words.width}
        ids={WIDTHS}
        said={words.widths}
        chosen={width}
        onChoose={(id) => change({ width: id })}
      />
      <FieldGroup title={words.nodes} hint={words.nodesHint}>
        {VALUE_KINDS.map((kind) => (
          <LookSwitch
            key={kind}
            {...words.values[kind]}
            isOn={values.includes(kind)}
            onChange={(isOn) =>
              change({ values: VALUE_KINDS.filter((one) => (one === kind ? isOn : values.includes(one))) })
            }
          />
        ))}
      </FieldGroup>
      <FieldGroup title={words.more}>
        <LookSwitch {...words.hulls} isOn={hulls} onChange={(isOn) => change({ hulls: isOn })} />
        <LookSwitch {...words.ghosts} isOn={ghosts} onChange={(isOn) => change({ ghosts: isOn })} />
      </FieldGroup>
      {isUsual(view) ? null : (
        <div>
          <Button weight="plain" onClick={() => change(usualLook())}>
            {words.usual}
          </Button>
        </div>
      )}
    </div>
  );
}

type LookSelectProps<Id extends string> = {
  label: string;
  ids: readonly Id[];
  said: Readonly<Record<Id, Said>>;
  chosen: Id;
  onChoose: (id: Id) => void;
};

/** One of several, with a line on what the chosen one shows. */
function LookSelect<Id extends string>({ label, ids, said, chosen, onChoose }: LookSelectProps<Id>) {
  return (
    <Select
      label={label}
      hint={said[chosen].sentence}
      choices={ids.map((id) => ({ id, label: said[id].label }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}

type LookSwitchProps = Said & { isOn: boolean; onChange: (isOn: boolean) => void };

function LookSwitch({ label, sentence, isOn, onChange }: LookSwitchProps) {
  return (
    <label class="look-panel_switch">
      <input
        class="look-panel_input"
        type="checkbox"
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {label} <span class="look-panel_sentence">{sentence}</span>
      </span>
    </label>
  );
}

function usualLook(): Partial<MapView> {
  const { by, colour, size, width, values, hulls, ghosts } = WHOLE_NETWORK;
  return { by, colour, size, width, values, hulls, ghosts };
}

function isUsual(view: MapView): boolean {
  const { by, colour, size, width } = WHOLE_NETWORK;
  const isSame = view.by === by && view.colour === colour && view.size === size && view.width === width;
  return isSame && view.values.length === 0 && !view.hulls && !view.ghosts;
}
