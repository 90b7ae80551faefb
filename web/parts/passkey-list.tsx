/** The devices that can sign in to an account, and adding the one at hand. */
import { useState } from 'preact/hooks';
import type { Passkey } from '../identity-api.ts';
import { addPasskey, removePasskey } from '../state/account.ts';
import { deviceKindOf } from '../state/device-kind.ts';
import { identityText } from '../text/identity-text.ts';
import { text } from '../text/text.ts';
import { ActionNote } from '../ui/action-note.tsx';
import { Button } from '../ui/button.tsx';
import { Form, FormFoot } from '../ui/form.tsx';
import { Line } from '../ui/line.tsx';
import { Rows } from '../ui/rows.tsx';
import { Stack } from '../ui/stack.tsx';
import { SureButton } from '../ui/sure-button.tsx';
import { DeviceNameField } from './device-name-field.tsx';

type PasskeyListProps = {
  passkeys: readonly Passkey[];
  /** Whether a device may be what opens sealed letters as well. */
  mayOpenLetters: boolean;
};

export function PasskeyList({ passkeys, mayOpenLetters }: PasskeyListProps) {
  const { account } = identityText;
  const isOnly = passkeys.length === 1;
  const question = mayOpenLetters ? account.removeSureLetters : account.removeSure;
  return (
    <Stack>
      <Rows items={passkeys} keyOf={({ id }) => id}>
        {(passkey) => (
          <Line name={passkey.label} facts={factsOf(passkey, isOnly)}>
            {isOnly ? null : (
              <SureButton
                action={account.remove}
                label={text.remove(passkey.label)}
                question={question(passkey.label)}
                onSure={() => removePasskey.run(passkey.id)}
              />
            )}
          </Line>
        )}
      </Rows>
      <ActionNote of={removePasskey} />
      <AddPasskey />
    </Stack>
  );
}

function AddPasskey() {
  const { account, devices } = identityText;
  const [label, setLabel] = useState<string>(devices[deviceKindOf(navigator.userAgent)]);
  return (
    <Form onSend={() => addPasskey.run(label.trim())}>
      <DeviceNameField value={label} onInput={setLabel} />
      <FormFoot>
        <Button type="submit">{account.addPasskey}</Button>
      </FormFoot>
      <ActionNote of={addPasskey} meanwhile={account.addMeanwhile} />
    </Form>
  );
}

function factsOf({ addedOn, lastUsedOn }: Passkey, isOnly: boolean): string {
  const { account, day } = identityText;
  const facts = `${account.passkeyAdded(day(addedOn))}, ${account.passkeyUsed(day(lastUsedOn))}.`;
  return isOnly ? `${facts} ${account.lastPasskey}` : facts;
}
