/** Hands the chair of a coalition to another member. */
import { useState } from 'preact/hooks';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import { handChair } from '../state/coalitions.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import { PlainField } from './plain-field.tsx';

type HandChairFormProps = { id: string; members: readonly { id: string; name: string }[] };

export function HandChairForm({ id, members }: HandChairFormProps) {
  const { running: wording } = coalitionLifeText;
  const [memberId, setMemberId] = useState('');
  const chosen = members.find((member) => member.id === memberId);
  return (
    <Stack>
      <PlainField>
        <Select
          label={wording.hand}
          choices={[{ id: '', label: wording.handNobody }, ...members.map(({ id, name }) => ({ id, label: name }))]}
          chosen={chosen?.id ?? ''}
          onChoose={setMemberId}
        />
      </PlainField>
      {chosen ? (
        <SureButton
          action={wording.handTo}
          label={wording.handTo}
          question={wording.handSure(chosen.name)}
          weight="normal"
          onSure={() => handChair.run({ id, memberId: chosen.id })}
        />
      ) : null}
    </Stack>
  );
}
