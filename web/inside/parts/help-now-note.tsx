/** For somebody without an account: asking takes one, and what helps without one is a press away. */
import { SignedOutNote } from '../../parts/signed-out-note.tsx';
import { Section } from '../../ui/section.tsx';
import { requestFormText } from '../text/request-form-text.ts';

export function HelpNowNote() {
  const wording = requestFormText;
  return (
    <>
      <Section title={wording.danger}>
        <p>
          <a href="/help" target="_self">
            {wording.dangerLink}
          </a>
        </p>
      </Section>
      <SignedOutNote />
    </>
  );
}
