/** What came in, who sees it now, and the way back. */
import { text } from '../../text/text.ts';
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import type { ImportBrief } from '../imports-api.ts';
import { startOver } from '../state/import.ts';
import { cameIn, newMembersOf } from '../state/import-facts.ts';
import { broughtIn, imports } from '../state/import-sending.ts';
import { importText } from '../text/import-text.ts';
import { ImportEntry } from './import-entry.tsx';
import { ImportNotes } from './import-notes.tsx';

export function ImportDone() {
  const words = importText.done;
  return (
    <Ready of={imports}>
      {({ imports: all }) => {
        const own = all.find(({ id }) => id === broughtIn.value);
        return (
          <Section title={words.title} headingRef={() => undefined}>
            <Stack>
              {own ? <DoneVerdict own={own} /> : null}
              <ButtonRow>
                <ButtonLink href="/members" weight="main">
                  {words.members}
                </ButtonLink>
                <ButtonLink href="/map">{words.map}</ButtonLink>
                <Button onClick={startOver}>{words.more}</Button>
              </ButtonRow>
              {own ? <ImportEntry one={own} /> : null}
              <ImportNotes />
            </Stack>
          </Section>
        );
      }}
    </Ready>
  );
}

function DoneVerdict({ own }: { own: ImportBrief }) {
  const words = importText.done;
  if (own.state === 'undone') return <Verdict headline={words.undone} />;
  const others = cameIn(own, 'others');
  return (
    <Verdict
      headline={words.headline(newMembersOf(own))}
      details={[
        ...(others.length > 0 ? [words.besides(text.list(others))] : []),
        ...(own.level === 'private' ? [words.private] : []),
      ]}
    />
  );
}
