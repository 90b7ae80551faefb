import { useEffect } from 'preact/hooks';
import { JointActions } from '../inside/parts/joint-actions.tsx';
import { RequestsDesk } from '../inside/parts/requests-desk.tsx';
import { openRequests, requests } from '../inside/state/requests.ts';
import { requestsText } from '../inside/text/requests-text.ts';
import { NEW_REQUEST_PATH } from '../state/request-link.ts';
import { threats } from '../state/threats.ts';
import { words } from '../state/words.ts';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { Ready } from '../ui/ready.tsx';

export function RequestsPage() {
  useEffect(openRequests, []);
  return (
    <Page title={requestsText.title} lead={requestsText.lead}>
      <ButtonRow>
        <ButtonLink href={NEW_REQUEST_PATH} weight="main">
          {requestsText.ask}
        </ButtonLink>
      </ButtonRow>
      <Ready of={words} lines={6}>
        {(known) => (
          <Ready of={threats} lines={6}>
            {(answer) => (
              <Ready of={requests} lines={8}>
                {({ requests: all }) => <RequestsDesk requests={all} words={known} threats={answer.threats} />}
              </Ready>
            )}
          </Ready>
        )}
      </Ready>
      <JointActions />
    </Page>
  );
}
