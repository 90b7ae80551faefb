/** Gives the account up for good. */
import { leave } from '../../state/account.ts';
import { identityText } from '../../text/identity-text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Section } from '../../ui/section.tsx';
import { SureButton } from '../../ui/sure-button.tsx';

export function LeaveControl() {
  const { account } = identityText;
  return (
    <Section title={account.leaving} note={account.leavingNote}>
      <SureButton
        action={account.leave}
        label={account.leave}
        question={account.leaveSure}
        weight="normal"
        onSure={() => leave.run(undefined)}
      />
      <ActionNote of={leave} />
    </Section>
  );
}
