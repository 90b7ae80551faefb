/** The ways on from the list of cases: what can be done about a threat, and for whom it is open, writing one. */

import { useResource } from '../state/resource.ts';
import { session } from '../state/session.ts';
import { casesText } from '../text/cases-text.ts';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';

export function CaseWays({ threatId }: { threatId: string | null }) {
  const loaded = useResource(session);
  const account = loaded.state === 'ready' ? loaded.value.account : null;
  const isEditor = account?.role === 'editor';
  const isCoordinator = account?.role === 'coordinator';
  if (threatId === null && !isEditor && !isCoordinator) return null;
  return (
    <ButtonRow>
      {threatId === null ? null : (
        <ButtonLink href={`/respond#threat=${threatId}`} weight="main">
          {casesText.respond}
        </ButtonLink>
      )}
      {isEditor ? <ButtonLink href="/playbook/new">{casesText.write}</ButtonLink> : null}
      {isEditor ? <ButtonLink href="/playbook/drafts">{casesText.yours}</ButtonLink> : null}
      {isCoordinator ? <ButtonLink href="/playbook/new">{casesText.enter}</ButtonLink> : null}
    </ButtonRow>
  );
}
