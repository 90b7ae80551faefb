/** The questions of a request, one after another: who may know comes first, as all others hang on it. */
import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { Account, Api } from '../../api.ts';
import { goTo } from '../../state/location.ts';
import { useMemberNames } from '../../state/member-names.ts';
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { useLatePart } from '../../ui/late-part.ts';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { missingIn, type RequestDraft } from '../state/request-draft.ts';
import { changeRequest } from '../state/request-writing.ts';
import { requestFormText } from '../text/request-form-text.ts';
import { RequestCoalition } from './request-coalition.tsx';
import { RequestModes } from './request-modes.tsx';
import { RequestNeeds } from './request-needs.tsx';
import { RequestWhat } from './request-what.tsx';
import { RequestWho } from './request-who.tsx';

export type RequestFormProps = {
  draft: RequestDraft;
  own: NonNullable<Account['member']>;
  words: Words;
  threats: Api['threats']['threats'];
  /** Takes the focus when one comes back to writing. */
  headingRef: Ref<HTMLHeadingElement>;
};

export function RequestForm(props: RequestFormProps & { onCheck: () => void }) {
  const { draft, headingRef } = props;
  const wording = requestFormText;
  const { mode } = draft;
  return (
    <>
      <Section title={wording.mode} note={wording.modeNote} headingRef={headingRef}>
        <Stack>
          <HelperNote ids={draft.helperIds} />
          <RequestModes chosen={mode} onChoose={(chosen) => changeRequest({ mode: chosen })} />
        </Stack>
      </Section>
      {mode === 'silent' ? <SilentSlot {...props} /> : null}
      {mode === null || mode === 'silent' ? null : <Questions {...props} />}
    </>
  );
}

/** Whoever comes from a list of helpers may think that the request goes to these alone. */
function HelperNote({ ids }: { ids: readonly string[] }) {
  const nameOf = useMemberNames([], ids);
  if (ids.length === 0) return null;
  return <p>{requestFormText.helpers(text.list(ids.map(nameOf)))}</p>;
}

function Questions({ draft, own, words, threats, onCheck }: RequestFormProps & { onCheck: () => void }) {
  const wording = requestFormText;
  const [isTried, setTried] = useState(false);
  const missing = missingIn(draft);
  const check = () => {
    setTried(true);
    if (missing.length === 0) onCheck();
  };
  const said = missing.map((one) => wording.missing[one]).join(' ');
  return (
    <Form onSend={check}>
      <div>
        {draft.mode === 'quiet' ? <RequestCoalition chosenId={draft.coalitionId} /> : null}
        <RequestWhat draft={draft} words={words} threats={threats} />
        <RequestNeeds draft={draft} words={words} />
        <RequestWho draft={draft} ownId={own.id} />
        <Section title={wording.last}>
          <Stack>
            <p>{wording.kept}</p>
            {isTried && said !== '' ? <ProblemNote problem={{ detail: said, requestId: null }} /> : null}
            <FormFoot>
              <Button type="submit" weight="main">
                {wording.toCheck}
              </Button>
            </FormFoot>
          </Stack>
        </Section>
      </div>
    </Form>
  );
}

/** What seals a request in the page is large, and only for those who want it. */
function SilentSlot(props: RequestFormProps) {
  const part = useLatePart(true, () => import('./silent-form.tsx'));
  return part && <part.SilentForm {...props} onSent={(id) => goTo(`/requests/${id}`)} />;
}
