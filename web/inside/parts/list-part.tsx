/** The way to add an organisation; the form opens when it is wanted. */
import { useState } from 'preact/hooks';
import type { Words } from '../../state/words.ts';
import { Button } from '../../ui/button.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import { desk } from '../state/desk.ts';
import { deskText } from '../text/desk-text.ts';
import { ListForm } from './list-form.tsx';

export function ListPart({ words }: { words: Words }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={deskText.add} note={deskText.addNote}>
      {isOpen ? (
        <Ready of={desk}>{({ members }) => <ListForm members={members} words={words} />}</Ready>
      ) : (
        <Button onClick={() => setOpen(true)}>{deskText.open}</Button>
      )}
    </Section>
  );
}
