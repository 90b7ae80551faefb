/** What a page of one's own says to somebody who is not signed in. */
import { fragment, path } from '../state/location.ts';
import { signInFrom } from '../state/return-path.ts';
import { identityText } from '../text/identity-text.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Prose } from '../ui/prose.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';

export function SignedOutNote() {
  const { account, signIn } = identityText;
  return (
    <Section title={account.signedOut}>
      <Stack>
        <Prose paragraphs={account.signedOutText} />
        <ButtonLink href={signInFrom(path.value, fragment.value)} weight="main">
          {signIn.title}
        </ButtonLink>
      </Stack>
    </Section>
  );
}
