/** What only the seeker of a silent request does: name one more, leave somebody out, say what came of it. */
import { useState } from 'preact/hooks';
import { OUTCOMES_OF_REQUESTS, type OutcomeOfRequest } from '#core/requests/stages.ts';
import { network } from '../../state/network.ts';
import { memberOptions } from '../../state/options.ts';
import { useResource } from '../../state/resource.ts';
import { text } from '../../text/text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import { keysIn, useKeysOf } from '../state/member-keys.ts';
import { takeStep } from '../state/requests.ts';
import { closeSilently, nameMore } from '../state/silent-thread.ts';
import { lettersText } from '../text/letters-text.ts';
import { requestsText } from '../text/requests-text.ts';
import { FormColumn } from './form-column.tsx';
import { KeyDigits } from './key-digits.tsx';
import type { WritingProps } from './silent-answer.tsx';

const LONGEST = 4000;

export function SilentRun(props: WritingProps) {
  const words = lettersText.thread;
  const { request } = props;
  const { may, named } = request;
  return (
    <Section title={words.run}>
      <Stack>
        {may.includes('name') ? (
          <Fold summary={words.nameMore}>{() => <NameForm {...props} key={named.length} />}</Fold>
        ) : null}
        {may.includes('unname') && named.length > 1 ? (
          <Fold summary={words.unname}>
            {() => (
              <ul>
                {named.map(({ id: memberId, name }) => (
                  <li key={memberId}>
                    <SureButton
                      action={name}
                      label={words.unnameOf(name)}
                      question={words.unnameSure(name)}
                      onSure={() => takeStep.run({ id: request.id, step: 'unname', memberId })}
                    />
                  </li>
                ))}
              </ul>
            )}
          </Fold>
        ) : null}
        {may.includes('close') ? <Fold summary={words.close}>{() => <CloseForm {...props} />}</Fold> : null}
      </Stack>
    </Section>
  );
}

function NameForm({ request, thread, member, keys }: WritingProps) {
  const { thread: words, form } = lettersText;
  const loaded = useResource(network);
  const [chosenId, choose] = useState<string | null>(null);
  const newcomer = keysIn(useKeysOf(chosenId === null ? [] : [chosenId]))[0];
  const known = [member.id, ...request.named.map(({ id }) => id)];
  const others = loaded.state === 'ready' ? loaded.value.members.filter(({ id }) => !known.includes(id)) : [];
  const isReady = newcomer !== undefined && newcomer.memberId === chosenId && newcomer.recipients.length > 0;
  const name = () => {
    if (isReady)
      nameMore.run({ request, thread, ownId: member.id, keys: [...keys, newcomer], memberId: newcomer.memberId });
  };
  return (
    <Form onSend={name}>
      <FormColumn>
        <p>{words.nameMoreNote}</p>
        <Combobox
          label={form.add}
          placeholder={form.add}
          nothing={loaded.state === 'waiting' ? text.loading : form.nothing}
          options={memberOptions(others)}
          chosenId={chosenId}
          onPick={choose}
          onClear={() => choose(null)}
        />
        {newcomer === undefined ? null : newcomer.recipients.length === 0 ? (
          <p>{form.noKey}</p>
        ) : (
          <KeyDigits recipients={newcomer.recipients} />
        )}
      </FormColumn>
      {isReady ? (
        <FormFoot>
          <Button type="submit">{words.nameMoreGo}</Button>
        </FormFoot>
      ) : null}
      <ActionNote of={nameMore} meanwhile={form.sending} />
    </Form>
  );
}

function CloseForm({ request, thread, member, keys }: WritingProps) {
  const words = lettersText.thread;
  const { run } = requestsText;
  const [outcome, setOutcome] = useState<OutcomeOfRequest>('helped');
  const [typed, setTyped] = useState('');
  const content = { kind: 'closing' as const, outcome, words: typed.trim() };
  return (
    <Form onSend={() => closeSilently.run({ request, thread, ownId: member.id, keys, content })}>
      <FormColumn>
        <p>{words.closeNote}</p>
        <ChoiceList
          title={run.outcome}
          choices={OUTCOMES_OF_REQUESTS.map((one) => ({ id: one, ...run.outcomes[one] }))}
          chosen={outcome}
          onChoose={setOutcome}
        />
        <LongText label={run.closingWords} maxLength={LONGEST} value={typed} onInput={setTyped} />
      </FormColumn>
      <FormFoot>
        <Button type="submit" weight="main">
          {words.closeGo}
        </Button>
      </FormFoot>
      <ActionNote of={closeSilently} meanwhile={lettersText.form.sending} />
    </Form>
  );
}
