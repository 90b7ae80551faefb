/** The second step of publishing: what it changes, in words, and then the button. */
import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../../state/words.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { FormFoot } from '../../ui/form.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { OwnEntry, Preview } from '../own-api.ts';
import { changesNothing } from '../state/audience-changes.ts';
import { backToEditing, type OwnState, publish } from '../state/own-entry.ts';
import { ownText } from '../text/own-text.ts';
import { ChangeColumns } from './change-columns.tsx';

type EntryPreviewProps = { preview: Preview & { entry: OwnEntry }; state: OwnState; words: Words };

export function EntryPreview({ preview, state, words }: EntryPreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView();
  }, []);
  return (
    <Section title={ownText.preview} note={ownText.previewNote} headingRef={heading}>
      <Stack>
        {state.hiddenAt !== null ? <p>{ownText.previewHidden}</p> : null}
        {changesNothing(preview.changes) ? (
          <p>{ownText.previewNothing}</p>
        ) : (
          <ChangeColumns changes={preview.changes} words={words} />
        )}
        <FormFoot>
          <Button weight="main" onClick={() => publish.run(preview)}>
            {ownText.publish}
          </Button>
          <Button onClick={backToEditing}>{ownText.back}</Button>
        </FormFoot>
        <ActionNote of={publish} />
      </Stack>
    </Section>
  );
}
