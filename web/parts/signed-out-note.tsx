/** What a page of one's own says to somebody who is not signed in. */
import { identityText } from '../text/identity-text.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';

export function SignedOutNote() {
  const { account, signIn } = identityText;
  return (
    <Section title={account.signedOut}>
      <ButtonLink href="/sign-in" weight="main">
        {signIn.title}
      </ButtonLink>
    </Section>
  );
}
