import { useEffect } from 'preact/hooks';
import { session } from '../state/session.ts';
import { signIn } from '../state/sign-in.ts';
import { identityText } from '../text/identity-text.ts';
import { text } from '../text/text.ts';
import { ActionNote } from '../ui/action-note.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Form, FormFoot } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { Prose } from '../ui/prose.tsx';
import { Ready } from '../ui/ready.tsx';
import { Section } from '../ui/section.tsx';

export function SignInPage() {
  const words = identityText.signIn;
  useEffect(signIn.forget, []);
  return (
    <Page title={words.title} lead={words.lead}>
      <Section title={words.start}>
        <Ready of={session} lines={1}>
          {({ account }) =>
            account ? (
              <SignedIn who={text.who(account.role, account.member?.name ?? null)} />
            ) : (
              <Form onSend={() => signIn.run(undefined)}>
                <FormFoot>
                  <Button type="submit" weight="main">
                    {words.go}
                  </Button>
                </FormFoot>
                <ActionNote of={signIn} meanwhile={identityText.yourDevice} />
              </Form>
            )
          }
        </Ready>
      </Section>
      <Section title={words.how}>
        <Prose paragraphs={words.howText} />
      </Section>
      <Section title={words.else}>
        <Prose paragraphs={words.elseText} />
      </Section>
    </Page>
  );
}

function SignedIn({ who }: { who: string }) {
  const words = identityText.signIn;
  return (
    <>
      <Prose paragraphs={[words.already(who)]} />
      <ButtonLink href="/account">{words.toAccount}</ButtonLink>
    </>
  );
}
