import { useEffect } from 'preact/hooks';
import { rolesManagedBy } from '#core/identity/permissions.ts';
import { SignedOutNote } from '../../parts/signed-out-note.tsx';
import { session } from '../../state/session.ts';
import { type Words, words } from '../../state/words.ts';
import { identityText } from '../../text/identity-text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { KeptHelpline } from '../helplines-api.ts';
import { HelplineForm } from '../parts/helpline-form.tsx';
import { HelplineLines } from '../parts/helpline-lines.tsx';
import {
  addHelpline,
  changeHelpline,
  EMPTY_HELPLINE,
  forgetHelplineProblems,
  helplines,
  openHelpline,
  stepHelpline,
} from '../state/helplines.ts';
import { helplinesText as text } from '../text/helplines-text.ts';

export function HelplinesPage() {
  useEffect(forgetHelplineProblems, []);
  return (
    <Page title={text.title} lead={text.lead} above={<a href="/account">{identityText.account.title}</a>}>
      <Ready of={session} lines={8}>
        {({ account }) => {
          if (account === null) return <SignedOutNote />;
          return rolesManagedBy(account.role).length > 0 ? <Keeping /> : <NotForYou />;
        }}
      </Ready>
    </Page>
  );
}

function NotForYou() {
  return (
    <Section title={text.keepersOnly}>
      <p>{text.keepersOnlySentence}</p>
    </Section>
  );
}

function Keeping() {
  return (
    <Ready of={words} lines={8}>
      {(known) => (
        <Ready of={helplines} lines={8}>
          {(answer) => <Lists all={answer.helplines} words={known} />}
        </Ready>
      )}
    </Ready>
  );
}

function Lists({ all, words }: { all: readonly KeptHelpline[]; words: Words }) {
  const due = all.filter(({ isShown }) => !isShown);
  const shown = all.filter(({ isShown }) => isShown);
  return (
    <>
      <ActionNote of={stepHelpline} />
      <ActionNote of={changeHelpline} />
      {due.length > 0 ? (
        <Section title={text.due} note={text.dueNote}>
          <HelplineLines helplines={due} words={words} />
        </Section>
      ) : null}
      <Section title={text.shown} note={text.count(shown.length)}>
        <Stack>
          {shown.length === 0 ? <p>{text.none}</p> : <HelplineLines helplines={shown} words={words} />}
          <p>
            <a href="/help" target="_self">
              {text.toPage}
            </a>
          </p>
        </Stack>
      </Section>
      <AddSection words={words} />
    </>
  );
}

/** The empty id stands for one that is not there yet. */
const NEW = '';

function AddSection({ words }: { words: Words }) {
  const isOpen = openHelpline.value === NEW;
  return (
    <Section title={text.add} note={text.addNote}>
      <Stack>
        <div>
          <Button
            isExpanded={isOpen}
            onClick={() => {
              openHelpline.value = isOpen ? null : NEW;
            }}
          >
            {text.add}
          </Button>
        </div>
        {isOpen ? <HelplineForm given={EMPTY_HELPLINE} words={words} go={text.addGo} onSend={addHelpline.run} /> : null}
        <ActionNote of={addHelpline} />
      </Stack>
    </Section>
  );
}
