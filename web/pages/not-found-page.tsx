import { fragment, path } from '../state/location.ts';
import { useResource } from '../state/resource.ts';
import { signInFrom } from '../state/return-path.ts';
import { session } from '../state/session.ts';
import { pagesText } from '../text/pages-text.ts';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';

/** Whoever follows a link that was meant for somebody signed in can sign in from here and come back. */
export function NotFoundPage() {
  const loaded = useResource(session);
  const isSignedOut = loaded.state === 'ready' && loaded.value.account === null;
  return (
    <Page title={pagesText.notFound.title} lead={pagesText.notFound.lead}>
      <ButtonRow>
        {isSignedOut ? (
          <ButtonLink href={signInFrom(path.value, fragment.value)}>{pagesText.notFound.signIn}</ButtonLink>
        ) : null}
        <ButtonLink href="/">{pagesText.notFound.home}</ButtonLink>
      </ButtonRow>
    </Page>
  );
}
