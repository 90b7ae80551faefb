import { Page } from '../../ui/page.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import { CoordinatorsOnly } from '../parts/coordinators-only.tsx';
import { ExposureMost } from '../parts/exposure-most.tsx';
import { ExposureNever } from '../parts/exposure-never.tsx';
import { ExposureSpread } from '../parts/exposure-spread.tsx';
import { exposure } from '../state/fairness.ts';
import { deskText } from '../text/desk-text.ts';
import { fairnessText } from '../text/fairness-text.ts';

export function ExposurePage() {
  const wording = fairnessText.exposure;
  return (
    <Page title={wording.title} lead={wording.lead} above={<a href="/desk">{deskText.title}</a>}>
      <CoordinatorsOnly>
        {() => (
          <Ready of={exposure} lines={12}>
            {(found) => (
              <>
                <ExposureSpread exposure={found} />
                {found.cycle === null ? null : (
                  <>
                    <ExposureMost most={found.most} />
                    <ExposureNever counts={found.neverCounts} never={found.never} />
                  </>
                )}
              </>
            )}
          </Ready>
        )}
      </CoordinatorsOnly>
      <Section title={wording.howTitle}>
        <Prose paragraphs={wording.how} />
      </Section>
    </Page>
  );
}
