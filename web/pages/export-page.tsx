import { useEffect } from 'preact/hooks';
import { ExportChoice } from '../parts/export-choice.tsx';
import { ExportWanted } from '../parts/export-wanted.tsx';
import { forgetExport } from '../state/export-file.ts';
import { wantedIn } from '../state/export-wanted.ts';
import { fragment } from '../state/location.ts';
import { network } from '../state/network.ts';
import { exportText } from '../text/export-text.ts';
import { Desk } from '../ui/desk.tsx';
import { Page } from '../ui/page.tsx';
import { Prose } from '../ui/prose.tsx';
import { Ready } from '../ui/ready.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';

const wording = exportText;

export function ExportPage() {
  useEffect(forgetExport, []);
  return (
    <Page title={wording.title} lead={wording.lead}>
      <Ready of={network} lines={10}>
        {(facts) => (
          <Desk formTitle={wording.format} form={<ExportChoice />} answerTitle={wording.what} isBusy={false}>
            <ExportWanted wanted={wantedIn(facts, fragment.value)} network={facts} />
          </Desk>
        )}
      </Ready>
      <Section title={wording.good}>
        <Prose paragraphs={wording.notes} />
      </Section>
      <Section title={wording.otherwise}>
        <Stack>
          <p>
            {wording.pictureSentence} <a href="/map#panel=share">{wording.toPicture}</a>
          </p>
          <p>
            {wording.programsSentence} <a href="/api-guide">{wording.toGuide}</a>
          </p>
        </Stack>
      </Section>
    </Page>
  );
}
