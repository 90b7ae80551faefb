/** The codes that hide without signing in: those that are open, and a new one. */
import { useState } from 'preact/hooks';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { Line } from '../../ui/line.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Stack } from '../../ui/stack.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { HideCode } from '../hide-api.ts';
import { codes, makeCode, newSlip, revokeCode } from '../state/hide.ts';
import { hideText } from '../text/hide-text.ts';
import { HideSlip } from './hide-slip.tsx';

export function HideCodes() {
  const slip = newSlip.value;
  return (
    <Stack>
      <Prose paragraphs={[hideText.codesWhy]} />
      {slip ? <HideSlip slip={slip} /> : null}
      <Ready of={codes} lines={2}>
        {({ codes }) => <CodeList codes={codes} />}
      </Ready>
      <NewCode />
    </Stack>
  );
}

function CodeList({ codes }: { codes: readonly HideCode[] }) {
  if (codes.length === 0) return <p>{hideText.codesNone}</p>;
  return (
    <div>
      <Rows items={codes} keyOf={({ id }) => id}>
        {({ id, label, createdOn }) => (
          <Line name={label} facts={hideText.codeSince(createdOn)}>
            <SureButton
              action={hideText.revoke}
              label={hideText.revokeOf(label)}
              question={hideText.revokeSure(label)}
              onSure={() => revokeCode.run(id)}
            />
          </Line>
        )}
      </Rows>
      <ActionNote of={revokeCode} />
    </div>
  );
}

function NewCode() {
  const [label, setLabel] = useState('');
  const send = () => {
    makeCode.run(label.trim());
    setLabel('');
  };
  return (
    <Form onSend={send}>
      <TextField
        label={hideText.codeLabel}
        hint={hideText.codeHint}
        type="text"
        isRequired
        maxLength={60}
        value={label}
        onInput={setLabel}
      />
      <FormFoot>
        <Button type="submit">{hideText.makeCode}</Button>
      </FormFoot>
      <ActionNote of={makeCode} />
    </Form>
  );
}
