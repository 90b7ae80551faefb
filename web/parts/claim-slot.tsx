/** Asks whether a listed organisation is the reader's own. The form is loaded when it is wanted. */
import { useState } from 'preact/hooks';
import { openAnew } from '../state/location.ts';
import { claimsText } from '../text/claims-text.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';

type ClaimForm = typeof import('./claim-form.tsx')['ClaimForm'];

type Slot = { state: 'closed' } | { state: 'loading' } | { state: 'failed' } | { state: 'open'; form: ClaimForm };

export function ClaimSlot({ memberId }: { memberId: string }) {
  const [slot, setSlot] = useState<Slot>({ state: 'closed' });
  const open = () => {
    setSlot({ state: 'loading' });
    import('./claim-form.tsx').then(
      ({ ClaimForm }) => setSlot({ state: 'open', form: ClaimForm }),
      () => setSlot({ state: 'failed' }),
    );
  };
  return (
    <Section title={claimsText.title} note={claimsText.note}>
      {slot.state === 'closed' ? <Button onClick={open}>{claimsText.open}</Button> : null}
      {slot.state === 'loading' ? <p role="status">{text.loading}</p> : null}
      {slot.state === 'failed' ? (
        <Stack>
          <p role="alert">{claimsText.failed}</p>
          <Button onClick={openAnew}>{text.retry}</Button>
        </Stack>
      ) : null}
      {slot.state === 'open' ? <slot.form memberId={memberId} /> : null}
    </Section>
  );
}
