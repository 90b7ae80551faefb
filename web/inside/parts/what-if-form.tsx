/** Who would be gone, and where one looks. Every change is in the address at once. */
import { network } from '../../state/network.ts';
import { countryOptions, memberOptions } from '../../state/options.ts';
import { useResource } from '../../state/resource.ts';
import { MOST_LOST, type WhatIfDraft } from '../../state/what-if-link.ts';
import type { Words } from '../../state/words.ts';
import { pagesText } from '../../text/pages-text.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { FieldGroup, Form, FormFoot } from '../../ui/form.tsx';
import { Picked, PickedList } from '../../ui/picked.tsx';
import { addLost, changeDraft, removeLost } from '../state/what-if.ts';
import { whatIfText } from '../text/what-if-text.ts';

type WhatIfFormProps = {
  draft: WhatIfDraft;
  words: Words;
  nameOf: (id: string) => string;
  onSend: () => void;
};

export function WhatIfForm({ draft, words, nameOf, onSend }: WhatIfFormProps) {
  const { memberIds, country, coalitionId } = draft;
  const loaded = useResource(network);
  const known = loaded.state === 'ready' ? loaded.value : { members: [], coalitions: [] };
  const coalition = known.coalitions.find(({ id }) => id === coalitionId);
  return (
    <Form onSend={onSend}>
      <FieldGroup title={whatIfText.lost} hint={memberIds.length < MOST_LOST ? whatIfText.lostHint : undefined}>
        {memberIds.length > 0 ? (
          <PickedList>
            {memberIds.map((id) => (
              <Picked name={nameOf(id)} onRemove={() => removeLost(id)} key={id} />
            ))}
          </PickedList>
        ) : null}
        {memberIds.length < MOST_LOST ? (
          <Combobox
            label={whatIfText.add}
            isLabelSpoken
            placeholder={whatIfText.add}
            nothing={loaded.state === 'waiting' ? text.loading : whatIfText.nobody}
            options={memberOptions(known.members.filter(({ id }) => !memberIds.includes(id)))}
            onPick={addLost}
          />
        ) : (
          <p>{whatIfText.most(MOST_LOST)}</p>
        )}
      </FieldGroup>
      <Combobox
        label={whatIfText.country}
        hint={whatIfText.countryHint}
        placeholder={whatIfText.anyCountry}
        nothing={pagesText.noCountry}
        options={countryOptions(words.countries)}
        chosenId={country}
        onPick={(code) => changeDraft({ country: code })}
        onClear={() => changeDraft({ country: null })}
      />
      {coalition ? <p>{whatIfText.coalition(coalition.name)}</p> : null}
      <FormFoot>
        {memberIds.length > 0 ? (
          <Button type="submit" weight="main">
            {whatIfText.see}
          </Button>
        ) : null}
        {coalitionId === null ? null : (
          <Button weight="plain" onClick={() => changeDraft({ coalitionId: null })}>
            {whatIfText.wholeNetwork}
          </Button>
        )}
      </FormFoot>
    </Form>
  );
}
