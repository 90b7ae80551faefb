/** A silent request, sealed in the page for those whom it names. */
import { useEffect, useState } from 'preact/hooks';
import { network } from '../../state/network.ts';
import { useResource } from '../../state/resource.ts';
import { text } from '../../text/text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { MemberKeys } from '../letters/fingerprints.ts';
import { ownKey } from '../state/letter-key.ts';
import { keysIn, useKeysOf } from '../state/member-keys.ts';
import { missingIn, type RequestDraft } from '../state/request-draft.ts';
import { askSilently, mustNotKnow, namedIn } from '../state/silent-request.ts';
import { lettersText } from '../text/letters-text.ts';
import { requestFormText } from '../text/request-form-text.ts';
import { FormColumn } from './form-column.tsx';
import type { RequestFormProps } from './request-form.tsx';
import { RequestNeeds } from './request-needs.tsx';
import { RequestWhat } from './request-what.tsx';
import { SilentBefore } from './silent-before.tsx';
import { SilentNamed } from './silent-named.tsx';

const LONGEST_NOTE = 2000;

type SilentFormProps = Omit<RequestFormProps, 'headingRef'> & { onSent: (id: string) => void };

export function SilentForm(props: SilentFormProps) {
  useEffect(askSilently.forget, []);
  return (
    <Ready of={ownKey} lines={4}>
      {({ key }) => (key === null ? <KeyFirst /> : <Questions {...props} />)}
    </Ready>
  );
}

/** Whoever has no key could not read the answers. */
function KeyFirst() {
  const { unlock, make } = lettersText;
  return (
    <Section title={make.title} note={make.note}>
      <Stack>
        <p>
          {unlock.noKey} {make.why[0]}
        </p>
        <div>
          <ButtonLink href="/own/keys" weight="main">
            {unlock.toKeys}
          </ButtonLink>
        </div>
      </Stack>
    </Section>
  );
}

function Questions({ draft, own, words, threats, onSent }: SilentFormProps) {
  const wording = lettersText.form;
  const ids = namedIn(draft, own.id);
  const keys = useKeysOf([...ids, own.id]);
  const [isTried, setTried] = useState(false);
  const missing = useMissing(draft, ids, keysIn(keys));
  const send = () => {
    setTried(true);
    if (missing.length === 0 && keys.state === 'ready')
      askSilently.run({ written: draft, ownId: own.id, keys: keys.value, onSent });
  };
  return (
    <Form onSend={send}>
      <div>
        <SilentNamed ids={ids} ownId={own.id} keys={keysIn(keys)} />
        <RequestWhat draft={draft} words={words} threats={threats} />
        <RequestNeeds draft={draft} words={words} />
        <Section title={wording.mustNotKnow}>
          <FormColumn>
            <LongText
              label={wording.mustNotKnow}
              hint={wording.mustNotKnowHint}
              maxLength={LONGEST_NOTE}
              value={mustNotKnow.value}
              onInput={(typed) => {
                mustNotKnow.value = typed;
              }}
            />
          </FormColumn>
        </Section>
        <SilentBefore>
          {keys.state === 'failed' ? <ProblemNote problem={keys.problem} /> : null}
          {isTried && missing.length > 0 ? (
            <ProblemNote problem={{ detail: missing.join(' '), requestId: null }} />
          ) : null}
          <FormFoot>
            <Button type="submit" weight="main">
              {wording.send}
            </Button>
          </FormFoot>
          <ActionNote of={askSilently} meanwhile={wording.sending} />
        </SilentBefore>
      </div>
    </Form>
  );
}

/** What is still to be said or left out before it can be sealed. */
function useMissing(draft: RequestDraft, ids: readonly string[], keys: readonly MemberKeys[]): string[] {
  const wording = lettersText.form;
  const loaded = useResource(network);
  const members = loaded.state === 'ready' ? loaded.value.members : [];
  const nameOf = (id: string) => members.find((one) => one.id === id)?.name ?? id;
  const hasKey = (id: string) => keys.some(({ memberId, recipients }) => memberId === id && recipients.length > 0);
  const keyless = ids.filter((id) => !hasKey(id));
  return [
    ...missingIn(draft).map((one) => requestFormText.missing[one]),
    ...(ids.length === 0 ? [wording.noneChosen] : []),
    ...(keyless.length > 0 ? [wording.withoutKey(text.list(keyless.map(nameOf)))] : []),
  ];
}
