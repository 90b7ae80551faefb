/** Accepts an invitation with this device. */
import { useState } from 'preact/hooks';
import { deviceKindOf } from '../state/device-kind.ts';
import { accept } from '../state/join.ts';
import { useResource } from '../state/resource.ts';
import { session } from '../state/session.ts';
import { identityText } from '../text/identity-text.ts';
import { text } from '../text/text.ts';
import { ActionNote } from '../ui/action-note.tsx';
import { Button } from '../ui/button.tsx';
import { Form, FormFoot } from '../ui/form.tsx';
import { Prose } from '../ui/prose.tsx';
import { DeviceNameField } from './device-name-field.tsx';

export function JoinForm({ code, isRecovery }: { code: string; isRecovery: boolean }) {
  const { devices, join, yourDevice } = identityText;
  const { who } = text;
  const [label, setLabel] = useState<string>(devices[deviceKindOf(navigator.userAgent)]);
  const signedIn = useResource(session);
  const account = signedIn.state === 'ready' ? signedIn.value.account : null;
  return (
    <Form onSend={() => accept.run({ code, label: label.trim() })}>
      {account && !isRecovery ? (
        <Prose paragraphs={[join.already(who(account.role, account.member?.name ?? null))]} />
      ) : null}
      <DeviceNameField value={label} onInput={setLabel} />
      <FormFoot>
        <Button type="submit" weight="main">
          {isRecovery ? join.goBack : join.go}
        </Button>
      </FormFoot>
      <ActionNote of={accept} meanwhile={yourDevice} />
    </Form>
  );
}
