import { useEffect } from 'preact/hooks';
import { session } from '../../state/session.ts';
import { words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import { Page } from '../../ui/page.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { AskForm } from '../parts/ask-form.tsx';
import { EditorsOnly } from '../parts/editors-only.tsx';
import { ask, target } from '../state/ask.ts';
import { introductionsText } from '../text/introductions-text.ts';

export function AskPage() {
  const { ask: wording, inbox } = introductionsText;
  useEffect(ask.forget, []);
  const lead = target.value.helperId === null ? wording.leadCall : wording.lead;
  return (
    <Page title={wording.title} lead={lead} above={<a href="/inbox">{inbox.title}</a>}>
      <EditorsOnly>{() => <AskSection />}</EditorsOnly>
    </Page>
  );
}

function AskSection() {
  const wording = introductionsText.ask;
  const loaded = session.loaded.value;
  const ownId = loaded.state === 'ready' ? (loaded.value.account?.member?.id ?? null) : null;
  return (
    <Section title={wording.what} note={wording.emergency}>
      <Stack>
        {target.value.helperId === null ? (
          <p>
            {wording.seen} <a href="/partners">{text.nav.partners}</a>.
          </p>
        ) : null}
        <Ready of={words} lines={6}>
          {(known) => <AskForm words={known} ownId={ownId} />}
        </Ready>
      </Stack>
    </Section>
  );
}
