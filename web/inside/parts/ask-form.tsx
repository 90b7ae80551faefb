/** What is needed, where and how soon, in the seeker's words, and what they tell of themselves. */
import { useState } from 'preact/hooks';
import { URGENCIES, type Urgency } from '#core/vocabulary.ts';
import { network } from '../../state/network.ts';
import { capacityOptions, countryOptions, memberOptions } from '../../state/options.ts';
import { useResource } from '../../state/resource.ts';
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { Select } from '../../ui/select.tsx';
import { ask, type Brokered, changeTarget, target } from '../state/ask.ts';
import { introductionsText } from '../text/introductions-text.ts';
import { BrokerFields } from './broker-fields.tsx';
import { NOTHING_TOLD, TellFields } from './tell-fields.tsx';

const LONGEST = 2000;

export function AskForm({ words, ownId }: { words: Words; ownId: string | null }) {
  const wording = introductionsText.ask;
  const { helperId, capacityId, country } = target.value;
  const [urgency, setUrgency] = useState<Urgency>(2);
  const [note, setNote] = useState('');
  const [tell, setTell] = useState(NOTHING_TOLD);
  const [brokered, setBrokered] = useState<Brokered | null>(null);
  const [isMissing, setMissing] = useState(false);
  const loaded = useResource(network);
  const members = loaded.state === 'ready' ? loaded.value.members : [];
  const others = members.filter(({ id, standing }) => id !== ownId && standing === 'member');
  const send = () => {
    setMissing(capacityId === null);
    if (capacityId !== null) ask.run({ helperId, capacityId, country, urgency, note, tell, brokered });
  };
  return (
    <Form onSend={send}>
      <Combobox
        label={wording.one}
        hint={wording.oneHint}
        placeholder={wording.anyone}
        nothing={loaded.state === 'waiting' ? text.loading : wording.noMember}
        options={memberOptions(others)}
        chosenId={helperId}
        onPick={(id) => changeTarget({ helperId: id })}
        onClear={() => changeTarget({ helperId: null })}
      />
      <Combobox
        label={wording.capacity}
        placeholder={wording.chooseCapacity}
        nothing={wording.noCapacity}
        options={capacityOptions(words.capacities, new Set())}
        chosenId={capacityId}
        onPick={(id) => changeTarget({ capacityId: id })}
        onClear={() => changeTarget({ capacityId: null })}
      />
      <Combobox
        label={wording.country}
        hint={wording.countryHint}
        placeholder={wording.anyCountry}
        nothing={wording.noCountry}
        options={countryOptions(words.countries)}
        chosenId={country}
        onPick={(code) => changeTarget({ country: code })}
        onClear={() => changeTarget({ country: null })}
      />
      <Select
        label={wording.urgency}
        choices={URGENCIES.map((id) => ({ id, label: wording.urgencies[id] }))}
        chosen={urgency}
        onChoose={setUrgency}
      />
      {helperId === null ? <BrokerFields brokered={brokered} onChange={setBrokered} /> : null}
      <LongText
        label={wording.words}
        hint={wording.wordsHint}
        maxLength={LONGEST}
        lines={5}
        value={note}
        onInput={setNote}
      />
      <TellFields tell={tell} onChange={setTell} />
      {isMissing && capacityId === null ? (
        <ProblemNote problem={{ detail: wording.capacityMissing, requestId: null }} />
      ) : null}
      <FormFoot>
        <Button type="submit" weight="main">
          {wording.go}
        </Button>
      </FormFoot>
      <ActionNote of={ask} />
    </Form>
  );
}
