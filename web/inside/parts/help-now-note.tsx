/** For somebody without an account: asking takes one, and what helps without one is a press away. */
import { SignedOutNote } from '../../parts/signed-out-note.tsx';
import { requestFormText } from '../text/request-form-text.ts';
import { requestsText } from '../text/requests-text.ts';

export function HelpNowNote() {
  return (
    <>
      <p>
        {requestFormText.signedOut}{' '}
        <a href="/help" target="_self">
          {requestsText.dangerLink}
        </a>
      </p>
      <SignedOutNote />
    </>
  );
}
