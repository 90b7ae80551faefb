/** The steps of a message, and changing it. */
import { useEffect, useState } from 'preact/hooks';
import type { MessageStep } from '#core/playbook/messages/levels-and-steps.ts';
import type { MessageWhole } from '../../messages-api.ts';
import { MessageFields } from '../../parts/message-fields.tsx';

import { draftOf, wordsOfDraft } from '../../state/message-draft.ts';
import { changeCount, changeMessage, moveMessage } from '../../state/messages.ts';
import type { Words } from '../../state/words.ts';
import { messagesText } from '../../text/messages-text.ts';
import { pagesText } from '../../text/pages-text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { Stack } from '../../ui/stack.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import { MessageTexts } from './message-texts.tsx';

export function MessageCare({ message, words }: { message: MessageWhole; words: Words }) {
  const { id, revision, steps, level, voices } = message;
  const [isChanging, setChanging] = useState(false);
  const changed = changeCount.value;
  useEffect(() => setChanging(false), [changed]);
  const objecting = voices.filter(({ voice }) => voice === 'objects').length;
  const isOpen = (step: MessageStep) => step !== 'agree' || objecting === 0;
  const sure = (step: MessageStep) =>
    step === 'agree' && level === 'public' ? messagesText.surePublic : messagesText.sure[step];
  return (
    <Stack>
      {steps.includes('agree') && objecting > 0 ? <p role="status">{messagesText.objected(objecting)}</p> : null}
      <ButtonRow>
        {steps.filter(isOpen).map((step) => (
          <SureButton
            key={step}
            action={messagesText.steps[step]}
            label={messagesText.steps[step]}
            question={sure(step)}
            weight="normal"
            onSure={() => moveMessage.run({ id, revision, step, confirmed: true })}
          />
        ))}
        <Button isExpanded={isChanging} onClick={() => setChanging(!isChanging)}>
          {messagesText.change}
        </Button>
      </ButtonRow>
      <ActionNote of={moveMessage} />
      {isChanging ? <ChangeForm message={message} words={words} onClose={() => setChanging(false)} /> : null}
    </Stack>
  );
}

type ChangeFormProps = { message: MessageWhole; words: Words; onClose: () => void };

function ChangeForm({ message, words, onClose }: ChangeFormProps) {
  const { id, revision } = message;
  const [draft, setDraft] = useState(() => draftOf(message));
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  return (
    <Form onSend={() => changeMessage.run({ id, revision, message: wordsOfDraft(draft) })}>
      <p>{messagesText.changeNote}</p>
      <MessageTexts draft={draft} onChange={change} />
      <MessageFields fields={draft} words={words} onChange={change} />
      <FormFoot>
        <Button type="submit" weight="main">
          {messagesText.save}
        </Button>
        <Button weight="plain" onClick={onClose}>
          {pagesText.cancel}
        </Button>
      </FormFoot>
      <ActionNote of={changeMessage} />
    </Form>
  );
}
