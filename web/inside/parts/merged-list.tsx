/** What was merged lately, each with the way back. */
import { text } from '../../text/text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Line } from '../../ui/line.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import type { Merged } from '../desk-api.ts';
import { broughtBack, undoMerge } from '../state/duplicates.ts';
import { duplicatesText } from '../text/duplicates-text.ts';

export function MergedList({ merged }: { merged: readonly Merged[] }) {
  const backId = broughtBack.value;
  return (
    <Section title={duplicatesText.merged} note={merged.length > 0 ? duplicatesText.undoNote : undefined}>
      {backId === null ? null : (
        <>
          <Verdict headline={duplicatesText.undone} />
          <p>
            <a href={`/members/${backId}`}>{duplicatesText.undoneLink}</a>
          </p>
        </>
      )}
      {merged.length === 0 && backId === null ? <p>{duplicatesText.mergedNone}</p> : null}
      <Rows items={merged} keyOf={({ id }) => id} step={20}>
        {({ id, went, stayed, mergedOn, undoUntil }) => (
          <Line
            name={duplicatesText.mergedLine(went, stayed.name)}
            facts={duplicatesText.mergedFacts(text.day(mergedOn), text.day(undoUntil))}
          >
            <SureButton
              action={duplicatesText.undo}
              label={duplicatesText.undoFor(went)}
              question={duplicatesText.undoSure}
              onSure={() => undoMerge.run(id)}
            />
          </Line>
        )}
      </Rows>
      <ActionNote of={undoMerge} />
    </Section>
  );
}
