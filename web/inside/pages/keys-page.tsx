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
import { Verdict } from '../../ui/verdict.tsx';
import type { OwnKey } from '../keys-api.ts';
import { KeyPaper } from '../parts/key-paper.tsx';
import { KeyState } from '../parts/key-state.tsx';
import { forgetEarlierKeys, makeKey, ownKey, paper, said } from '../state/letter-key.ts';
import { lettersText } from '../text/letters-text.ts';

export function KeysPage() {
  useEffect(() => {
    forgetEarlierKeys();
    return forgetEarlierKeys;
  }, []);
  return (
    <Page title={lettersText.title} lead={lettersText.lead}>
      <Ready of={session} lines={6}>
        {({ account }) => {
          if (account === null) return <SignedOutNote />;
          return account.role === 'editor' ? <KeySections /> : <Prose paragraphs={[lettersText.notYours]} />;
        }}
      </Ready>
    </Page>
  );
}

function KeySections() {
  const shown = paper.value;
  return (
    <>
      {said.value === null ? null : <Verdict headline={said.value} />}
      {shown ? <KeyPaper shown={shown} key={shown.pair.recipient} /> : null}
      {shown ? null : (
        <Ready of={ownKey} lines={6}>
          {(own) => (own.key === null ? <MakeSection own={own} /> : <KeyState own={own} ownKey={own.key} />)}
        </Ready>
      )}
    </>
  );
}

function MakeSection({ own }: { own: OwnKey }) {
  const words = lettersText.make;
  return (
    <Section title={words.title} note={words.note}>
      <Stack>
        <Prose paragraphs={words.why} />
        <div>
          <Button weight="main" onClick={() => makeKey.run(own)}>
            {words.go}
          </Button>
        </div>
        <ActionNote of={makeKey} meanwhile={words.yourDevice} />
      </Stack>
    </Section>
  );
}
