/** The ways on from the list of cases: what can be done about a threat, and for whom it is open, writing one. */
import { partnerLink } from '../state/partner-link.ts';
import { useResource } from '../state/resource.ts';
import { respondLink } from '../state/respond-link.ts';
import { session } from '../state/session.ts';
import { threats, threatWords } from '../state/threats.ts';
import { casesText } from '../text/cases-text.ts';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';

export function CaseWays({ threatId }: { threatId: string | null }) {
  const loaded = useResource(session);
  const account = loaded.state === 'ready' ? loaded.value.account : null;
  const isEditor = account?.role === 'editor';
  const isCoordinator = account?.role === 'coordinator';
  useResource(threats);
  const threat = threatWords.value.find(({ id }) => id === threatId);
  return (
    <ButtonRow>
      <ButtonLink href={respondLink({ threatId, country: null })} weight={threatId === null ? 'normal' : 'main'}>
        {threatId === null ? casesText.begin : casesText.respond}
      </ButtonLink>
      {threat ? (
        <ButtonLink href={partnerLink({ threatId: threat.id, capacities: threat.needs })}>{casesText.find}</ButtonLink>
      ) : null}
      {isEditor ? <ButtonLink href="/playbook/new">{casesText.write}</ButtonLink> : null}
      {isEditor ? <ButtonLink href="/playbook/drafts">{casesText.yours}</ButtonLink> : null}
      {isCoordinator ? <ButtonLink href="/playbook/new">{casesText.enter}</ButtonLink> : null}
    </ButtonRow>
  );
}
