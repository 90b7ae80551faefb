import { text } from '../text/text.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';

export function NotFoundPage() {
  return (
    <Page title={text.notFound.title} lead={text.notFound.lead}>
      <ButtonLink href="/">{text.notFound.home}</ButtonLink>
    </Page>
  );
}
