/** Asks coordinators for an entry, or to take it down: two questions, a text and a way to answer. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { LONGEST_CLAIM, LONGEST_CONTACT } from '#core/desk/limits.ts';
import { CLAIM_KINDS, type ClaimKind } from '#core/vocabulary.ts';
import { claimsApi } from '../claims-api.ts';
import { createAction } from '../state/action.ts';
import { claimsText } from '../text/claims-text.ts';
import { ActionNote } from '../ui/action-note.tsx';
import { Button } from '../ui/button.tsx';
import { Form, FormFoot } from '../ui/form.tsx';
import { LongText } from '../ui/long-text.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { Verdict } from '../ui/verdict.tsx';
import './claim-form.css';

export function ClaimForm({ memberId }: { memberId: string }) {
  const [kind, setKind] = useState<ClaimKind>('claim');
  const [words, setWords] = useState('');
  const [contact, setContact] = useState('');
  const [next, setNext] = useState<string | null>(null);
  const claim = useMemo(() => createAction(claimsApi.claim, (answer) => setNext(answer.next)), []);
  const place = useRef<HTMLDivElement>(null);
  // Whoever pressed the button that the form took the place of goes on in its first field.
  useEffect(() => place.current?.querySelector<HTMLElement>('select')?.focus(), []);
  if (next !== null) return <Verdict headline={claimsText.sent} details={[next]} />;
  return (
    <div class="claim-form" ref={place}>
      <Form onSend={() => claim.run({ memberId, kind, words, contact })}>
        <Select
          label={claimsText.kind}
          choices={CLAIM_KINDS.map((id) => ({ id, label: claimsText.kinds[id] }))}
          chosen={kind}
          onChoose={setKind}
        />
        <LongText
          label={claimsText.words}
          hint={claimsText.wordsHint}
          maxLength={LONGEST_CLAIM}
          lines={4}
          value={words}
          onInput={setWords}
        />
        <TextField
          label={claimsText.contact}
          hint={claimsText.contactHint}
          type="text"
          maxLength={LONGEST_CONTACT}
          isRequired
          value={contact}
          onInput={setContact}
        />
        <p>{claimsText.promise}</p>
        <FormFoot>
          <Button type="submit" weight="main">
            {claimsText.send}
          </Button>
        </FormFoot>
        <ActionNote of={claim} meanwhile={claimsText.meanwhile} />
      </Form>
    </div>
  );
}
