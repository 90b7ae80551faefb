/** Names another network that is missing. */
import { useEffect, useState } from 'preact/hooks';
import type { NewNetwork } from '../../bridges-api.ts';
import { bridgesText } from '../../text/bridges-text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { Section } from '../../ui/section.tsx';
import { propose } from '../state/bridges.ts';
import { FoldedForm } from './folded-form.tsx';
import { NetworkFields, tidied } from './network-fields.tsx';

const NOTHING: NewNetwork = { name: '', acronym: null, kind: 'network', website: null, note: null };

export function ProposeForm({ isCoordinator }: { isCoordinator: boolean }) {
  const wording = bridgesText.propose;
  useEffect(propose.forget, []);
  return (
    <Section title={wording.title} note={isCoordinator ? wording.noteCoordinator : wording.note}>
      <FoldedForm summary={wording.open}>{() => <Fields />}</FoldedForm>
    </Section>
  );
}

function Fields() {
  const [told, setTold] = useState(NOTHING);
  return (
    <Form onSend={() => propose.run(tidied(told))}>
      <NetworkFields told={told} onChange={(part) => setTold({ ...told, ...part })} />
      <FormFoot>
        <Button type="submit" weight="main">
          {bridgesText.propose.go}
        </Button>
      </FormFoot>
      <ActionNote of={propose} />
    </Form>
  );
}
