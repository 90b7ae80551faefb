import { Page } from '../../ui/page.tsx';
import { Ready } from '../../ui/ready.tsx';
import { BridgeList } from '../parts/bridge-list.tsx';
import { CoordinatorsOnly } from '../parts/coordinators-only.tsx';
import { introductions } from '../state/fairness.ts';
import { deskText } from '../text/desk-text.ts';
import { fairnessText } from '../text/fairness-text.ts';

export function IntroductionsPage() {
  const wording = fairnessText.introductions;
  return (
    <Page title={wording.title} lead={wording.lead} above={<a href="/desk">{deskText.title}</a>}>
      <CoordinatorsOnly>
        {() => (
          <Ready of={introductions} lines={10}>
            {(found) => <BridgeList found={found} />}
          </Ready>
        )}
      </CoordinatorsOnly>
    </Page>
  );
}
