/** What a page for coordinators says to everybody else, and the page itself to a coordinator. */
import type { ComponentChildren } from 'preact';
import { SignedOutNote } from '../../parts/signed-out-note.tsx';
import { session } from '../../state/session.ts';
import { Ready } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import { deskText } from '../text/desk-text.ts';

export function CoordinatorsOnly({ children }: { children: () => ComponentChildren }) {
  return (
    <Ready of={session} lines={8}>
      {({ account }) => {
        if (account === null) return <SignedOutNote />;
        if (account.role === 'coordinator') return children();
        return (
          <Section title={deskText.coordinatorsOnly}>
            <p>{deskText.coordinatorsOnlySentence}</p>
          </Section>
        );
      }}
    </Ready>
  );
}
