/** A letter to all who are named: what one offers and how far it is, or words alone. */
import { useState } from 'preact/hooks';
import { RESPONSE_KINDS, RESPONSE_STATES, type ResponseKind, type ResponseState } from '#core/requests/stages.ts';
import { text } from '../../text/text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import type { MemberKeys } from '../letters/fingerprints.ts';
import { writeLetter } from '../state/silent-thread.ts';
import { lettersText } from '../text/letters-text.ts';
import { requestsText } from '../text/requests-text.ts';
import { FormColumn } from './form-column.tsx';
import type { NameOf, ThreadProps } from './silent-thread.tsx';

const LONGEST = 4000;
const JUST_WORDS = 'just-words';

export type WritingProps = ThreadProps & { keys: readonly MemberKeys[]; nameOf: NameOf };

export function SilentAnswer(props: WritingProps) {
  // What was sent is in the list above; the next one begins with nothing.
  return <AnswerForm {...props} key={props.request.letters.length} />;
}

function AnswerForm({ request, thread, member, keys, nameOf }: WritingProps) {
  const words = lettersText.thread;
  const { kinds, states } = requestsText.responses;
  const [kind, setKind] = useState<ResponseKind | typeof JUST_WORDS>(JUST_WORDS);
  const [state, setState] = useState<ResponseState>('offered');
  const [typed, setTyped] = useState('');
  const [isTried, setTried] = useState(false);
  const isMissing = typed.trim() === '' && kind === JUST_WORDS;
  const send = () => {
    setTried(true);
    if (isMissing) return;
    const said = { words: typed.trim() };
    const content =
      kind === JUST_WORDS
        ? { kind: 'note' as const, ...said }
        : { kind: 'reply' as const, response: kind, state, ...said };
    writeLetter.run({ request, thread, ownId: member.id, keys, content });
  };
  return (
    <Section title={words.answer} note={words.answerNote}>
      <Form onSend={send}>
        <FormColumn>
          <Select
            label={words.response}
            choices={[
              { id: JUST_WORDS, label: words.justWords },
              ...RESPONSE_KINDS.map((id) => ({ id, label: kinds[id] })),
            ]}
            chosen={kind}
            onChoose={setKind}
          />
          {kind === JUST_WORDS ? null : (
            <Select
              label={words.state}
              choices={RESPONSE_STATES.map((id) => ({ id, label: states[id] }))}
              chosen={state}
              onChoose={setState}
            />
          )}
          <LongText label={words.words} maxLength={LONGEST} lines={5} value={typed} onInput={setTyped} />
          <SealedFor keys={keys} nameOf={nameOf} ownId={member.id} />
        </FormColumn>
        {isTried && isMissing ? <ProblemNote problem={{ detail: words.missing, requestId: null }} /> : null}
        <FormFoot>
          <Button type="submit" weight="main">
            {words.send}
          </Button>
        </FormFoot>
        <ActionNote of={writeLetter} meanwhile={lettersText.form.sending} />
      </Form>
    </Section>
  );
}

/** Who will be able to read it, and who of those that are named will not. */
function SealedFor({ keys, nameOf, ownId }: { keys: readonly MemberKeys[]; nameOf: NameOf; ownId: string }) {
  const said = (id: string) => (id === ownId ? lettersText.thread.ownSide : nameOf(id));
  const namesOf = (some: readonly MemberKeys[]) => text.list(some.map(({ memberId }) => said(memberId)));
  const [reached, left] = [
    keys.filter(({ recipients }) => recipients.length > 0),
    keys.filter(({ recipients }) => recipients.length === 0),
  ];
  return (
    <p>
      {lettersText.form.sealedTo(namesOf(reached))}
      {left.length > 0 ? ` ${lettersText.thread.leftOut(namesOf(left))}` : null}
    </p>
  );
}
