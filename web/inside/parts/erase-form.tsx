/** Erases the organisation of the editor: its name typed by hand, then the lock of the device. */
import { useState } from 'preact/hooks';
import { PLATFORM_HISTORY_DAYS } from '#core/retention/rules.ts';
import { StatedText } from '../../parts/stated-text.tsx';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { eraseMember } from '../state/own-data.ts';
import { auditText } from '../text/audit-text.ts';
import { PlainList } from './plain-list.tsx';

export function EraseForm({ name }: { name: string }) {
  const words = auditText.ownData;
  const [typed, setTyped] = useState('');
  return (
    <Stack>
      <PlainList lines={words.eraseLines} />
      <p>
        <a href="/hide">{words.hideInstead}</a>
      </p>
      <Prose paragraphs={[words.eraseHistory(PLATFORM_HISTORY_DAYS)]} />
      <Form onSend={() => eraseMember.run(typed.trim())}>
        <StatedText text={words.eraseConfirm(name)} />
        <TextField label={words.eraseName} type="text" isRequired value={typed} onInput={setTyped} />
        <FormFoot>
          <Button type="submit">{words.eraseGo}</Button>
        </FormFoot>
        <ActionNote of={eraseMember} meanwhile={words.yourDevice} />
      </Form>
    </Stack>
  );
}
