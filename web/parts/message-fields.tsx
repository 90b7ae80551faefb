/** What goes with a message whatever it says: its topic, what it is about, who reads it, and when it is looked at again. */

import { MESSAGE_LEVELS } from '#core/playbook/messages/levels-and-steps.ts';
import { LONGEST_TOPIC, MOST_THREATS } from '#core/playbook/messages/limits.ts';
import type { MessageDraft } from '../state/message-draft.ts';
import { countryOptions } from '../state/options.ts';
import { useResource } from '../state/resource.ts';
import { threatOptions } from '../state/threat-options.ts';
import { threats } from '../state/threats.ts';
import type { Words } from '../state/words.ts';
import { messagesText } from '../text/messages-text.ts';
import { pagesText } from '../text/pages-text.ts';
import { Combobox } from '../ui/combobox.tsx';
import { DateField } from '../ui/date-field.tsx';
import { FieldGroup } from '../ui/form.tsx';
import { Picked, PickedList } from '../ui/picked.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';

type Fields = Pick<MessageDraft, 'topic' | 'threatIds' | 'country' | 'reviewOn' | 'visibility'>;

type MessageFieldsProps = { fields: Fields; words: Words; onChange: (part: Partial<Fields>) => void };

export function MessageFields({ fields, words, onChange }: MessageFieldsProps) {
  const { topic, country, reviewOn, visibility } = fields;
  const form = messagesText.form;
  return (
    <>
      <TextField
        label={form.topic}
        hint={form.topicHint}
        type="text"
        maxLength={LONGEST_TOPIC}
        isRequired
        value={topic}
        onInput={(next) => onChange({ topic: next })}
      />
      <ThreatFields fields={fields} onChange={onChange} />
      <Combobox
        label={form.country}
        placeholder={messagesText.anyCountry}
        nothing={pagesText.noCountry}
        options={countryOptions(words.countries)}
        chosenId={country}
        onPick={(code) => onChange({ country: code })}
        onClear={() => onChange({ country: null })}
      />
      <DateField
        label={form.reviewOn}
        earliest="2020-01-01"
        value={reviewOn}
        onInput={(day) => onChange({ reviewOn: day })}
      />
      <Select
        label={form.level}
        hint={form.levelHint}
        choices={MESSAGE_LEVELS.map((id) => ({ id, label: form.levels[id] }))}
        chosen={visibility}
        onChoose={(level) => onChange({ visibility: level })}
      />
    </>
  );
}

function ThreatFields({ fields: { threatIds }, onChange }: Omit<MessageFieldsProps, 'words'>) {
  const form = messagesText.form;
  const loaded = useResource(threats);
  const all = loaded.state === 'ready' ? loaded.value.threats : [];
  const offered = all.filter(({ id, isRetired }) => !isRetired && !threatIds.includes(id));
  const nameOf = (id: string) => all.find((one) => one.id === id)?.labels.en ?? id;
  return (
    <FieldGroup title={form.threats}>
      {threatIds.length > 0 ? (
        <PickedList>
          {threatIds.map((id) => (
            <Picked
              key={id}
              name={nameOf(id)}
              onRemove={() => onChange({ threatIds: threatIds.filter((one) => one !== id) })}
            />
          ))}
        </PickedList>
      ) : null}
      {threatIds.length < MOST_THREATS ? (
        <Combobox
          label={form.addThreat}
          isLabelSpoken
          placeholder={form.addThreat}
          nothing={form.noThreat}
          options={threatOptions(offered)}
          onPick={(id) => onChange({ threatIds: [...threatIds, id] })}
        />
      ) : null}
    </FieldGroup>
  );
}
