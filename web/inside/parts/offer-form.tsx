/** Offering help for one need of one member, in words that do not say who offers. */
import { useState } from 'preact/hooks';
import { network } from '../../state/network.ts';
import { useResource } from '../../state/resource.ts';
import type { Words } from '../../state/words.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { Section } from '../../ui/section.tsx';
import { offer } from '../state/helping.ts';
import { actingText } from '../text/acting-text.ts';
import { introductionsText } from '../text/introductions-text.ts';
import { NOTHING_TOLD, TellFields } from './tell-fields.tsx';

const LONGEST = 2000;

type OfferFormProps = { seekerId: string; capacityId: string; words: Words };

export function OfferForm({ seekerId, capacityId, words }: OfferFormProps) {
  const wording = actingText.helping;
  const [note, setNote] = useState('');
  const [tell, setTell] = useState(NOTHING_TOLD);
  const loaded = useResource(network);
  const seeker = loaded.state === 'ready' ? loaded.value.members.find(({ id }) => id === seekerId) : undefined;
  const who = seeker?.name ?? introductionsText.headlines.unseen;
  return (
    <Section title={wording.formTitle(who, words.capacity(capacityId))} note={wording.formNote}>
      <Form onSend={() => offer.run({ seekerId, capacityId, note, tell })}>
        <LongText
          label={wording.words}
          hint={wording.wordsHint}
          maxLength={LONGEST}
          lines={5}
          value={note}
          onInput={setNote}
        />
        <TellFields tell={tell} onChange={setTell} />
        <FormFoot>
          <Button type="submit" weight="main">
            {wording.send}
          </Button>
        </FormFoot>
        <ActionNote of={offer} />
      </Form>
    </Section>
  );
}
