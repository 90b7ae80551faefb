/** Where an entry stands: hidden or not, when it was last confirmed, and how others see it. */
import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../text/text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { confirmEntry, isPublished, type OwnState } from '../state/own-entry.ts';
import { ownText } from '../text/own-text.ts';

export function EntryStatus({ state }: { state: OwnState }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isPublished.value) heading.current?.focus();
  }, []);
  const { confirmedOn, hiddenAt, standing, isDue, isChanged } = state;
  return (
    <Section title={ownText.status} headingRef={heading}>
      <Stack>
        <div role="status">
          {isPublished.value ? <p>{ownText.published}</p> : null}
          {standing === 'retired' ? <p>{ownText.retired}</p> : null}
          {hiddenAt === null ? null : <p>{ownText.hidden}</p>}
          <p>{confirmedOn === null ? ownText.neverConfirmed : ownText.confirmed(text.day(confirmedOn))}</p>
          {isDue && !isChanged ? <p>{ownText.dueQuestion}</p> : null}
        </div>
        {isDue && !isChanged ? (
          <Button weight="main" onClick={() => confirmEntry.run(undefined)}>
            {ownText.stillCorrect}
          </Button>
        ) : null}
        <ActionNote of={confirmEntry} />
        <p>
          <a href="/own/seen-as">{ownText.seeAs}</a>
        </p>
      </Stack>
    </Section>
  );
}
