import { useEffect } from 'preact/hooks';
import { NotFoundPage } from '../../pages/not-found-page.tsx';
import type { Params } from '../../routes.ts';
import { isNotFound } from '../../state/resource.ts';
import { session } from '../../state/session.ts';
import { type Words, words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import { Page } from '../../ui/page.tsx';
import { Ready } from '../../ui/ready.tsx';
import type { CoalitionPageAnswer } from '../coalitions-api.ts';
import { CoalitionActions } from '../parts/coalition-actions.tsx';
import { FormingSections } from '../parts/forming-sections.tsx';
import { InvitationSections } from '../parts/invitation-sections.tsx';
import { KeptRegion } from '../parts/kept-region.tsx';
import { PublicCoalition } from '../parts/public-coalition.tsx';
import { StandingSections } from '../parts/standing-sections.tsx';
import { coalitionResource, openCoalition } from '../state/coalitions.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';

export function CoalitionPage({ params }: { params: Params }) {
  const id = params['id'] ?? '';
  const coalition = coalitionResource(id);
  useEffect(() => openCoalition(id), [id]);
  const { value } = coalition.loaded;
  if (isNotFound(value)) return <NotFoundPage />;
  const answer = value.state === 'ready' ? value.value : null;
  const isAsked = answer !== null && answer.invitation !== null && answer.inside === null;
  return (
    <Page
      title={answer?.name ?? coalitionLifeText.loading}
      above={<Above isAsked={isAsked} />}
      lead={isAsked ? coalitionLifeText.invitation.lead : (answer?.purpose ?? undefined)}
    >
      <Ready of={words}>
        {(known) => (
          <Ready of={coalition} lines={10}>
            {(one) => (
              <KeptRegion label={coalitionLifeText.standing.stages[one.stage]} turn={viewOf(one)}>
                <Sections coalition={one} words={known} />
              </KeptRegion>
            )}
          </Ready>
        )}
      </Ready>
    </Page>
  );
}

/** What is shown of it, by name. */
function viewOf({ invitation, forming, inside }: CoalitionPageAnswer): string {
  if (inside !== null) return 'inside';
  if (forming !== null) return 'forming';
  return invitation === null ? 'facts' : 'invitation';
}

function Above({ isAsked }: { isAsked: boolean }) {
  const loaded = session.loaded.value;
  const isSignedIn = loaded.state === 'ready' && loaded.value.account !== null;
  if (isAsked) return <>{coalitionLifeText.invitation.above}</>;
  if (isSignedIn) return <a href="/coalitions/mine">{coalitionLifeText.mine}</a>;
  return <a href="/coalitions">{text.nav.coalitions}</a>;
}

/** Whether one's own member is in it, though it was not formed here. */
function isOwn({ members, stage }: CoalitionPageAnswer): boolean {
  const loaded = session.loaded.value;
  const account = loaded.state === 'ready' ? loaded.value.account : null;
  const stands = stage === 'active' || stage === 'standby';
  return stands && account?.role === 'editor' && members.some(({ id }) => id === account.member?.id);
}

function Sections({ coalition, words: known }: { coalition: CoalitionPageAnswer; words: Words }) {
  const { invitation, forming, inside, stage } = coalition;
  if (inside !== null) return <StandingSections coalition={coalition} inside={inside} words={known} />;
  if (forming !== null) return <FormingSections forming={forming} words={known} />;
  const facts = <PublicCoalition coalition={coalition} words={known} />;
  if (invitation === null) {
    return (
      <>
        {facts}
        {isOwn(coalition) ? <CoalitionActions coalitionId={coalition.id} /> : null}
      </>
    );
  }
  return (
    <>
      <InvitationSections invitation={invitation} words={known} />
      {stage === 'forming' || stage === 'over' ? null : facts}
    </>
  );
}
