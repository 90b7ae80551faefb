/** What a page for editors says to everybody else, and the page itself to an editor. */
import type { ComponentChildren } from 'preact';
import { SignedOutNote } from '../../parts/signed-out-note.tsx';
import { session } from '../../state/session.ts';
import { Ready } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import { ownText } from '../text/own-text.ts';

export function EditorsOnly({ children }: { children: () => ComponentChildren }) {
  return (
    <Ready of={session} lines={8}>
      {({ account }) => {
        if (account === null) return <SignedOutNote />;
        if (account.role === 'editor') return children();
        return (
          <Section title={ownText.editorsOnly}>
            <p>{ownText.editorsOnlySentence}</p>
          </Section>
        );
      }}
    </Ready>
  );
}
