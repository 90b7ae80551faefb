/** What the members of a coalition do together, and asking them for solidarity. */
import { useEffect } from 'preact/hooks';
import { requestLink } from '../../state/request-link.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import { actions, openActions } from '../state/requests.ts';
import { actionsText } from '../text/actions-text.ts';
import { ActionsSection } from './actions-section.tsx';

export function CoalitionActions({ coalitionId }: { coalitionId: string }) {
  useEffect(openActions, []);
  return (
    <>
      <Section title={actionsText.askTitle} note={actionsText.askNote}>
        <ButtonLink href={requestLink({ mode: 'quiet', coalitionId })}>{actionsText.askCoalition}</ButtonLink>
      </Section>
      <Ready of={actions} lines={2}>
        {(answer) => (
          <ActionsSection
            actions={answer.actions.filter(({ coalition }) => coalition?.id === coalitionId)}
            place={{ requestId: null, coalitionId, mode: 'quiet' }}
            mayStart
            note={actionsText.coalitionNote}
          />
        )}
      </Ready>
    </>
  );
}
