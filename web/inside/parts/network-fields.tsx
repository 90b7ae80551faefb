/** What is said of another network. */
import { OTHER_NETWORK_KINDS } from '#core/playbook-vocabulary.ts';
import type { NewNetwork } from '../../bridges-api.ts';
import { bridgesText } from '../../text/bridges-text.ts';
import { LongText } from '../../ui/long-text.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';

type NetworkFieldsProps = { told: NewNetwork; onChange: (part: Partial<NewNetwork>) => void };

export function NetworkFields({ told, onChange }: NetworkFieldsProps) {
  const { propose } = bridgesText;
  return (
    <>
      <TextField
        label={propose.name}
        type="text"
        maxLength={200}
        isRequired
        value={told.name}
        onInput={(name) => onChange({ name })}
      />
      <TextField
        label={propose.acronym}
        type="text"
        maxLength={40}
        value={told.acronym ?? ''}
        onInput={(acronym) => onChange({ acronym })}
      />
      <Select
        label={propose.kind}
        choices={OTHER_NETWORK_KINDS.map((id) => ({ id, label: bridgesText.kinds[id] }))}
        chosen={told.kind}
        onChoose={(kind) => onChange({ kind })}
      />
      <TextField
        label={propose.website}
        hint={propose.websiteHint}
        type="text"
        maxLength={1000}
        value={told.website ?? ''}
        onInput={(website) => onChange({ website })}
      />
      <LongText
        label={propose.say}
        maxLength={1000}
        lines={2}
        value={told.note ?? ''}
        onInput={(note) => onChange({ note })}
      />
    </>
  );
}

/** What was left empty is not stated. */
export function tidied<Told extends NewNetwork>(told: Told): Told {
  const orNull = (text: string | null) => (text?.trim() ? text : null);
  return { ...told, acronym: orNull(told.acronym), website: orNull(told.website), note: orNull(told.note) };
}
