/** A colleague published in between: both texts are there, and nothing is lost. */
import { useState } from 'preact/hooks';
import { factsOf, factsWithout } from '#core/own/facts.ts';
import type { Words } from '../../state/words.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { FormFoot } from '../../ui/form.tsx';
import { Part } from '../../ui/part.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import { discardDraft, keepMineOnTop, type OwnState } from '../state/own-entry.ts';
import { ownText } from '../text/own-text.ts';
import { FactList } from './fact-list.tsx';

/** Where the way on leads from the foot of the screen. */
export const CONFLICT_ID = 'entry-conflict';

export function EntryConflict({ state, words }: { state: OwnState; words: Words }) {
  const [isLooking, setLooking] = useState(false);
  return (
    <div id={CONFLICT_ID} tabIndex={-1}>
      <Section title={ownText.conflict} note={ownText.conflictSentence}>
        <Stack>
          <FormFoot>
            <Button weight="main" onClick={keepMineOnTop}>
              {ownText.keepMine}
            </Button>
            <Button onClick={() => setLooking(!isLooking)}>{isLooking ? ownText.lookAway : ownText.look}</Button>
            <SureButton
              action={ownText.takeTheirs}
              label={ownText.takeTheirs}
              question={ownText.takeTheirsSure}
              onSure={() => discardDraft.run(undefined)}
            />
          </FormFoot>
          <ActionNote of={discardDraft} />
          {isLooking ? <BothTexts state={state} words={words} /> : null}
        </Stack>
      </Section>
    </div>
  );
}

function BothTexts({ state, words }: { state: OwnState; words: Words }) {
  const [theirs, mine] = [factsOf(state.published), factsOf(state.entry)];
  const lists = [
    { title: ownText.onlyTheirs, facts: factsWithout(theirs, mine) },
    { title: ownText.onlyMine, facts: factsWithout(mine, theirs) },
  ].filter(({ facts }) => facts.length > 0);
  if (lists.length === 0) return <p>{ownText.sameWords}</p>;
  return (
    <>
      {lists.map(({ title, facts }) => (
        <Part title={title} key={title}>
          <FactList facts={facts} words={words} />
        </Part>
      ))}
    </>
  );
}
