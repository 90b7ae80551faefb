/** Everything that is stored of the viewer, as a file. */
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { download, isDownloaded } from '../state/own-data.ts';
import { auditText } from '../text/audit-text.ts';

export function DownloadSection() {
  const words = auditText.ownData;
  return (
    <Section title={words.download}>
      <Stack>
        <Prose paragraphs={words.downloadText} />
        <div>
          <Button weight="main" onClick={() => download.run(undefined)}>
            {words.downloadGo}
          </Button>
        </div>
        <ActionNote of={download} meanwhile={words.downloading} />
        <div role="status">{isDownloaded.value ? <p>{words.downloaded}</p> : null}</div>
      </Stack>
    </Section>
  );
}
