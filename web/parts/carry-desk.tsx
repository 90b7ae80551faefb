/** The matter that is to be carried into a network, and who can carry it. */
import { useEffect } from 'preact/hooks';
import type { Bridge, Carriers } from '../bridges-api.ts';
import { bridges, carriers, carryQuestion, changeMatter, matter } from '../state/bridges.ts';
import { useInquiry } from '../state/inquiry.ts';
import { capacityOptions, countryOptions } from '../state/options.ts';
import { useResource } from '../state/resource.ts';
import { threats } from '../state/threats.ts';
import type { Words } from '../state/words.ts';
import { bridgesText } from '../text/bridges-text.ts';
import { Combobox } from '../ui/combobox.tsx';
import { Desk } from '../ui/desk.tsx';
import { Form } from '../ui/form.tsx';
import { ReadyWhen } from '../ui/ready.tsx';
import { Select } from '../ui/select.tsx';
import { CarryResults } from './carry-results.tsx';

type CarryDeskProps = { network: Bridge; words: Words };

export function CarryDesk({ network, words }: CarryDeskProps) {
  const asked = matter.value;
  const question = carryQuestion(network.id, asked);
  useInquiry(carriers, question);
  // Who is in another network is no answer here, not even for a moment.
  useEffect(() => () => carriers.ask(null), [network.id]);
  useResource(bridges);
  const latest = carriers.latest.value;
  const also = otherNetworks(network.id).find(({ id }) => id === asked.alsoInId) ?? null;
  return (
    <Desk
      formTitle={bridgesText.carry.form}
      form={<MatterForm network={network} words={words} />}
      answerTitle={bridgesText.carry.answer}
      isBusy={carriers.isBusy.value}
    >
      {latest === null ? null : (
        <ReadyWhen loaded={latest} retry={() => carriers.ask(question)}>
          {(answer: Carriers) => (
            <CarryResults answer={answer} network={network} also={also} matter={asked} words={words} />
          )}
        </ReadyWhen>
      )}
    </Desk>
  );
}

/** All but this one, by name; none until they are loaded. */
function otherNetworks(networkId: string): Bridge[] {
  const { value } = bridges.loaded;
  return value.state === 'ready' ? value.value.networks.filter(({ id }) => id !== networkId) : [];
}

function MatterForm({ network, words }: CarryDeskProps) {
  const { carry } = bridgesText;
  const { country, capacityId, threatId, alsoInId } = matter.value;
  const loaded = useResource(threats);
  const known = loaded.state === 'ready' ? loaded.value.threats : [];
  const also = otherNetworks(network.id);
  return (
    <Form onSend={() => undefined}>
      <Combobox
        label={carry.country}
        placeholder={carry.countryPlaceholder}
        nothing={carry.countryNone}
        options={countryOptions(words.countries)}
        chosenId={country}
        onPick={(code) => changeMatter({ country: code })}
        onClear={() => changeMatter({ country: null })}
      />
      <Combobox
        label={carry.capacity}
        placeholder={carry.capacityPlaceholder}
        nothing={carry.capacityNone}
        options={capacityOptions(words.capacities, new Set())}
        chosenId={capacityId}
        onPick={(id) => changeMatter({ capacityId: id })}
        onClear={() => changeMatter({ capacityId: null })}
      />
      <Select
        label={carry.threat}
        choices={[{ id: '', label: carry.anyThreat }, ...known.map(({ id, labels }) => ({ id, label: labels.en }))]}
        chosen={threatId ?? ''}
        onChoose={(id) => changeMatter({ threatId: id || null })}
      />
      {also.length > 0 ? (
        <Select
          label={carry.also}
          choices={[{ id: '', label: carry.alsoAny }, ...also.map(({ id, name }) => ({ id, label: name }))]}
          chosen={alsoInId ?? ''}
          onChoose={(id) => changeMatter({ alsoInId: id || null })}
        />
      ) : null}
    </Form>
  );
}
