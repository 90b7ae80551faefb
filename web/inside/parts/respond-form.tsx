/** What one's organisation can do for whoever asks: what, in which words, and who sees it. */
import { useState } from 'preact/hooks';
import { RESPONSE_KINDS, type ResponseKind } from '#core/requests/stages.ts';
import type { Visibility } from '#core/vocabulary.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import type { RequestWhole } from '../requests-api.ts';
import { respondedCount, takeStep } from '../state/requests.ts';
import { requestsText } from '../text/requests-text.ts';
import { FormColumn } from './form-column.tsx';
import { PlainField } from './plain-field.tsx';

const LONGEST = 2000;

export function RespondForm({ request }: { request: RequestWhole }) {
  const { respond: wording } = requestsText;
  const [isMore, openMore] = useState(false);
  const hasOwn = request.responses.some(({ isOwn, state }) => isOwn && state !== 'dropped');
  if (hasOwn && !isMore) {
    return (
      <Section title={wording.title}>
        <Button onClick={() => openMore(true)}>{wording.more}</Button>
      </Section>
    );
  }
  return (
    <Section title={wording.title} note={wording.note}>
      {/* Once it is sent, the next one starts with nothing. */}
      <Fields request={request} key={respondedCount.value} />
    </Section>
  );
}

function Fields({ request: { id, levels } }: { request: RequestWhole }) {
  const { respond: wording, responses } = requestsText;
  const [kind, setKind] = useState<ResponseKind>('legal-aid');
  const [words, setWords] = useState('');
  const [level, setLevel] = useState<Visibility>('private');
  const [isNamed, setNamed] = useState(false);
  const [sharesContact, share] = useState(false);
  const [isTried, setTried] = useState(false);
  const isMissing = words.trim() === '';
  const isAlone = level === 'private';
  const send = () => {
    setTried(true);
    if (isMissing) return;
    takeStep.run({ id, step: 'respond', kind, words, level, isNamed: isNamed || !isAlone, sharesContact });
  };
  return (
    <Form onSend={send}>
      <FormColumn>
        <PlainField>
          <Select
            label={wording.kind}
            choices={RESPONSE_KINDS.map((one) => ({ id: one, label: responses.kinds[one] }))}
            chosen={kind}
            onChoose={setKind}
          />
        </PlainField>
        <LongText
          label={wording.words}
          hint={wording.wordsHint}
          maxLength={LONGEST}
          lines={4}
          value={words}
          onInput={setWords}
        />
        {levels.length > 1 ? (
          <PlainField>
            <Select
              label={wording.level}
              hint={isAlone ? undefined : wording.isNamedMust}
              choices={levels.map((one) => ({ id: one, label: wording.levels[one] }))}
              chosen={level}
              onChoose={setLevel}
            />
          </PlainField>
        ) : null}
        {isAlone ? (
          <div>
            <Switch label={wording.isNamed} isOn={isNamed} onChange={setNamed} />
            {isNamed ? null : <p>{wording.isNamedNote}</p>}
          </div>
        ) : null}
        <div>
          <Switch label={wording.contact} isOn={sharesContact} onChange={share} />
          {sharesContact ? (
            <p>
              {responses.contactHow} <a href="/inbox">{responses.contactPlace}</a>.
            </p>
          ) : null}
        </div>
        {isTried && isMissing ? <ProblemNote problem={{ detail: wording.missing, requestId: null }} /> : null}
        <FormFoot>
          <Button type="submit" weight="main">
            {wording.send}
          </Button>
        </FormFoot>
      </FormColumn>
    </Form>
  );
}
