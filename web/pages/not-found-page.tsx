import { fragment, path } from '../state/location.ts';
import { useResource } from '../state/resource.ts';
import { signInFrom } from '../state/return-path.ts';
import { session } from '../state/session.ts';
import { text } from '../text/text.ts';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';

/** Whoever follows a link that was meant for somebody signed in can sign in from here and come back. */
export function NotFoundPage() {
  const loaded = useResource(session);
  const isSignedOut = loaded.state === 'ready' && loaded.value.account === null;
  return (
    <Page title={text.notFound.title} lead={text.notFound.lead}>
      <ButtonRow>
        {isSignedOut ? (
          <ButtonLink href={signInFrom(path.value, fragment.value)}>{text.notFound.signIn}</ButtonLink>
        ) : null}
        <ButtonLink href="/">{text.notFound.home}</ButtonLink>
      </ButtonRow>
    </Page>
  );
}
