/** Who may see that an organisation is in a coalition, with what follows from it beside the choice. */
import type { Joining } from '#core/coalition-life/questions.ts';
import type { Mode, Visibility } from '#core/vocabulary.ts';
import { Ready } from '../../ui/ready.tsx';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Switch } from '../../ui/switch.tsx';
import { levelWithin } from '../state/coalition-terms.ts';
import { ownEntry } from '../state/own-entry.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import { PlainField } from './plain-field.tsx';
import { RiskView } from './risk-view.tsx';
import './exposure-fields.css';

type ExposureFieldsProps = {
  terms: Joining;
  mode: Mode;
  /** What can be chosen, from the narrowest. */
  levels: readonly Visibility[];
  /** Whether answers are sealed until enough have accepted. */
  isSealed: boolean;
  /** Whether it is still being formed, so that others may see an acceptance or not. */
  isForming: boolean;
  onChange: (terms: Joining) => void;
};

export function ExposureFields({ terms, mode, levels, isSealed, isForming, onChange }: ExposureFieldsProps) {
  const { level: wording, risk, showToInvited } = coalitionLifeText;
  const level = levelWithin(levels, terms.level);
  return (
    <Stack>
      <PlainField>
        <Select
          label={wording.title}
          choices={levels.map((id) => ({ id, label: wording.levels[id] }))}
          chosen={level}
          onChoose={(chosen) => onChange({ ...terms, level: chosen })}
        />
      </PlainField>
      {isSealed || !isForming || level === 'private' ? null : (
        <Switch
          label={showToInvited}
          isOn={terms.showsInvited}
          onChange={(showsInvited) => onChange({ ...terms, showsInvited })}
        />
      )}
      <details>
        <summary class="exposure-fields_sign">{risk.open}</summary>
        <div class="exposure-fields_risk">
          <Ready of={ownEntry} lines={7}>
            {({ published }) => (
              <RiskView taking={{ mode, level, entry: published.visibility, isSealed }} isForming={isForming} />
            )}
          </Ready>
        </div>
      </details>
    </Stack>
  );
}
