import { useEffect } from 'preact/hooks';
import { NotFoundPage } from '../../pages/not-found-page.tsx';
import type { Params } from '../../routes.ts';
import { isNotFound } from '../../state/resource.ts';
import { threats } from '../../state/threats.ts';
import { words } from '../../state/words.ts';
import { Page } from '../../ui/page.tsx';
import { Ready } from '../../ui/ready.tsx';
import { KeptRegion } from '../parts/kept-region.tsx';
import { RequestSections } from '../parts/request-sections.tsx';
import { titleOf } from '../state/request-words.ts';
import { openRequest, requestResource } from '../state/requests.ts';
import { requestsText } from '../text/requests-text.ts';

export function RequestPage({ params }: { params: Params }) {
  const id = params['id'] ?? '';
  const resource = requestResource(id);
  useEffect(() => openRequest(id), [id]);
  const { value } = resource.loaded;
  if (isNotFound(value)) return <NotFoundPage />;
  const title = value.state === 'ready' ? titleOf(value.value) : requestsText.loading;
  return (
    <Page title={title} above={<a href="/requests">{requestsText.title}</a>}>
      <Ready of={words}>
        {(known) => (
          <Ready of={threats}>
            {(answer) => (
              <Ready of={resource} lines={10}>
                {(request) => (
                  <KeptRegion label={title} turn={request.stage}>
                    <RequestSections request={request} words={known} threats={answer.threats} />
                  </KeptRegion>
                )}
              </Ready>
            )}
          </Ready>
        )}
      </Ready>
    </Page>
  );
}
