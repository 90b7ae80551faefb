import { useEffect } from 'preact/hooks';
import { SignedOutNote } from '../../parts/signed-out-note.tsx';
import { session } from '../../state/session.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { HideCodes } from '../parts/hide-codes.tsx';
import { HideControl } from '../parts/hide-control.tsx';
import { PlainList } from '../parts/plain-list.tsx';
import { forgetEarlier, hidden, hideNow, showAgain } from '../state/hide.ts';
import { hideText } from '../text/hide-text.ts';

export function HidePage() {
  useEffect(forgetEarlier, []);
  return (
    <Page title={hideText.title} lead={<Lead />}>
      <Ready of={session} lines={4}>
        {({ account }) => {
          if (account === null) return <SignedOutNote />;
          return account.role === 'editor' ? <HideSections /> : <Prose paragraphs={[hideText.notYours]} />;
        }}
      </Ready>
    </Page>
  );
}

function Lead() {
  const loaded = session.loaded.value;
  const name = loaded.state === 'ready' ? loaded.value.account?.member?.name : undefined;
  return <>{name === undefined ? hideText.leadPlain : hideText.lead(name)}</>;
}

function HideSections() {
  return (
    <>
      <Ready of={hidden} lines={2}>
        {({ hiddenSince }) => (hiddenSince === null ? <HideSection /> : <ShowSection hiddenSince={hiddenSince} />)}
      </Ready>
      <Section title={hideText.happens}>
        <PlainList lines={hideText.happensLines} />
      </Section>
      <Section title={hideText.cannot}>
        <PlainList lines={hideText.cannotLines} />
      </Section>
      <Section title={hideText.codes} note={hideText.codesNote}>
        <HideCodes />
      </Section>
    </>
  );
}

function HideSection() {
  return (
    <Section title={hideText.now}>
      <HideControl label={hideText.hide} of={hideNow} onHide={() => hideNow.run(undefined)} />
    </Section>
  );
}

function ShowSection({ hiddenSince }: { hiddenSince: string }) {
  return (
    <Section title={hideText.isHidden}>
      <Stack>
        <Prose paragraphs={[hideText.since(hiddenSince), hideText.showNote]} />
        <div>
          <Button weight="main" onClick={() => showAgain.run(undefined)}>
            {hideText.show}
          </Button>
        </div>
        <ActionNote of={showAgain} meanwhile={hideText.yourDevice} />
      </Stack>
    </Section>
  );
}
