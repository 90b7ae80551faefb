/** Signing under a seal: from how many others on one acts, and who will see it once enough do. */
import { useState } from 'preact/hooks';
import { MOST_SIGNERS } from '#core/requests/limits.ts';
import { Select } from '../../ui/select.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import type { JointAction } from '../requests-api.ts';
import { sign } from '../state/requests.ts';
import { actionsText } from '../text/actions-text.ts';
import './action-sign.css';
import { PlainField } from './plain-field.tsx';

export function ActionSign({ action: { id, title, atLeast, mode } }: { action: JointAction }) {
  const { sign: wording, audience } = actionsText;
  const least = atLeast - 1;
  const [others, setOthers] = useState(least);
  const choices = Array.from({ length: MOST_SIGNERS - least }, (_, index) => index + least);
  return (
    <div class="action-sign">
      <PlainField>
        <Select
          label={wording.others}
          hint={wording.hint(atLeast)}
          choices={choices.map((n) => ({ id: n, label: wording.choice(n) }))}
          chosen={others}
          onChoose={setOthers}
        />
      </PlainField>
      <SureButton
        action={wording.go}
        label={wording.goOf(title)}
        question={wording.sure(audience[mode])}
        weight="normal"
        onSure={() => sign.run({ id, others, confirmed: true })}
      />
    </div>
  );
}
