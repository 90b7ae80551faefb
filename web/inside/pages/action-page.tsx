import { useEffect } from 'preact/hooks';
import { NotFoundPage } from '../../pages/not-found-page.tsx';
import type { Params } from '../../routes.ts';
import { isNotFound } from '../../state/resource.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Page } from '../../ui/page.tsx';
import { Ready } from '../../ui/ready.tsx';
import { ActionCard } from '../parts/action-card.tsx';
import { KeptRegion } from '../parts/kept-region.tsx';
import type { JointAction } from '../requests-api.ts';
import { actionResource, openAction, sign, takeActionStep } from '../state/requests.ts';
import { actionsText } from '../text/actions-text.ts';
import { requestsText } from '../text/requests-text.ts';

export function ActionPage({ params }: { params: Params }) {
  const id = params['id'] ?? '';
  const resource = actionResource(id);
  useEffect(() => openAction(id), [id]);
  const { value } = resource.loaded;
  if (isNotFound(value)) return <NotFoundPage />;
  const action = value.state === 'ready' ? value.value : null;
  return (
    <Page title={action?.title ?? actionsText.title} above={<Above action={action} />}>
      <Ready of={resource} lines={8}>
        {(one) => (
          <KeptRegion label={actionsText.stages[one.stage]} turn={one.stage}>
            <ActionCard action={one} />
            <ActionNote of={sign} />
            <ActionNote of={takeActionStep} />
          </KeptRegion>
        )}
      </Ready>
    </Page>
  );
}

/** What it belongs to. */
function Above({ action }: { action: JointAction | null }) {
  if (action?.requestId) return <a href={`/requests/${action.requestId}`}>{actionsText.forRequest}</a>;
  if (action?.coalition) return <a href={`/coalitions/${action.coalition.id}`}>{action.coalition.name}</a>;
  return <a href="/requests">{requestsText.title}</a>;
}
