/** What coordinators do with the record of another network: change and open it, merge it into another one, remove it. */
import { useState } from 'preact/hooks';
import type { Bridge, NetworkChange } from '../../bridges-api.ts';
import { bridges } from '../../state/bridges.ts';
import { useResource } from '../../state/resource.ts';
import { bridgesText } from '../../text/bridges-text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { Part } from '../../ui/part.tsx';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import type { BridgeActions } from '../state/bridges.ts';
import { NetworkFields, tidied } from './network-fields.tsx';

type BridgeDeskProps = { network: Bridge; actions: BridgeActions };

export function BridgeDesk({ network, actions }: BridgeDeskProps) {
  const { desk } = bridgesText;
  return (
    <>
      <ChangeForm network={network} actions={actions} />
      <MergeForm network={network} actions={actions} />
      <Part title={desk.remove}>
        <Stack>
          <SureButton
            action={desk.remove}
            label={`${desk.remove}: ${network.name}`}
            question={desk.removeSure}
            weight="normal"
            onSure={() => actions.remove.run(network.id)}
          />
          <ActionNote of={actions.remove} />
        </Stack>
      </Part>
    </>
  );
}

const LEVELS = ['private', 'network', 'public'] as const;

function ChangeForm({ network, actions }: BridgeDeskProps) {
  const { desk } = bridgesText;
  const { id, name, acronym, kind, website, note } = network;
  const level = LEVELS.find((one) => one === network.visibility) ?? 'private';
  const [told, setTold] = useState<NetworkChange>({ id, name, acronym, kind, website, note, visibility: level });
  const send = () => actions.change.run(tidied(told));
  const isPublished = told.visibility === 'public' && level !== 'public';
  return (
    <Part title={desk.change}>
      <Form onSend={() => (isPublished ? undefined : send())}>
        <NetworkFields told={told} onChange={(part) => setTold({ ...told, ...part })} />
        <Select
          label={desk.visibility}
          choices={LEVELS.map((one) => ({ id: one, label: desk.levels[one] }))}
          chosen={told.visibility}
          onChoose={(visibility) => setTold({ ...told, visibility })}
        />
        <FormFoot>
          {isPublished ? (
            <SureButton action={desk.save} label={desk.save} question={desk.publicSure} weight="normal" onSure={send} />
          ) : (
            <Button type="submit" weight="main">
              {desk.save}
            </Button>
          )}
        </FormFoot>
        <ActionNote of={actions.change} />
      </Form>
    </Part>
  );
}

function MergeForm({ network, actions }: BridgeDeskProps) {
  const { desk } = bridgesText;
  const [keepId, setKeepId] = useState('');
  const loaded = useResource(bridges);
  const others = loaded.state === 'ready' ? loaded.value.networks.filter(({ id }) => id !== network.id) : [];
  const keep = others.find(({ id }) => id === keepId);
  if (others.length === 0) return null;
  return (
    <Part title={desk.merge}>
      <Stack>
        <Select
          label={desk.mergeWith}
          choices={[{ id: '', label: desk.mergeChoose }, ...others.map(({ id, name }) => ({ id, label: name }))]}
          chosen={keepId}
          onChoose={setKeepId}
        />
        {keep ? (
          <SureButton
            action={desk.mergeGo}
            label={desk.mergeGo}
            question={desk.mergeSure(network.name, keep.name)}
            weight="normal"
            onSure={() => actions.merge.run({ keepId: keep.id, goneId: network.id })}
          />
        ) : null}
        <ActionNote of={actions.merge} />
      </Stack>
    </Part>
  );
}
