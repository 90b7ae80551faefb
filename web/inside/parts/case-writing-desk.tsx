/** Writing a case and looking at it as others will: the two steps before anybody is asked. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseWords } from '#core/playbook/cases/case-words.ts';
import { lacksOf } from '#core/playbook/cases/lacks.ts';
import type { Words } from '../../state/words.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import type { CaseWordLists, Writing } from '../case-drafts-api.ts';
import type { CaseAround } from '../state/case-around.ts';
import { guardTyped, typeWords, wordsTyped } from '../state/case-writing.ts';
import { caseDraftsText } from '../text/case-drafts-text.ts';
import { CaseBar } from './case-bar.tsx';
import { CaseForm } from './case-form.tsx';
import { CasePreview } from './case-preview.tsx';
import { CaseReleaseSection } from './case-release-section.tsx';
import { PlainList } from './plain-list.tsx';

type CaseWritingDeskProps = {
  /** The draft as it is kept; of a new one neither id nor revision. */
  kept: Writing;
  isOut: boolean;
  missingNamed: number;
  words: Words;
  lists: CaseWordLists;
  own: { id: string; name: string } | null;
  around: CaseAround | null;
};

export function CaseWritingDesk(props: CaseWritingDeskProps) {
  const { kept, isOut, missingNamed, words, lists, own, around } = props;
  const [isLooking, setLooking] = useState(isOut);
  const top = useRef<HTMLDivElement>(null);
  const isTurned = useRef(false);
  useEffect(guardTyped, []);
  useEffect(() => {
    if (isTurned.current) top.current?.focus();
  }, [isLooking]);
  const typed = wordsTyped(kept.id);
  const current: CaseWords = typed ?? kept.words;
  const turn = (looks: boolean) => {
    isTurned.current = true;
    setLooking(looks);
    scrollTo(0, 0);
  };
  const writing = { ...kept, words: current };
  if (!isLooking) {
    return (
      <div ref={top} tabIndex={-1}>
        <CaseForm
          of={current}
          words={words}
          lists={lists}
          around={around}
          missingNamed={typed === null ? missingNamed : 0}
          onChange={(change) => typeWords(kept.id, { ...current, ...change })}
        />
        <CaseBar writing={writing} typed={typed} isOut={isOut} isKeepable={around !== null} onLook={() => turn(true)} />
      </div>
    );
  }
  const members =
    around === null || own === null ? [] : [own, ...current.namedIds.map((id) => ({ id, name: around.nameOf(id) }))];
  const coalition = around?.coalitions.find(({ id }) => id === current.coalitionId) ?? null;
  const lacks = lacksOf(current, knownIn(words, lists, around), { isFromSource: around === null });
  return (
    <div ref={top} tabIndex={-1}>
      <CasePreview
        of={current}
        words={words}
        lists={lists}
        members={members}
        coalition={coalition}
        note={noteOn(current, around)}
      />
      {lacks.length > 0 ? (
        <Section title={caseDraftsText.lacks}>
          <PlainList lines={lacks.map(({ lack, value }) => caseDraftsText.lack[lack](value))} />
        </Section>
      ) : (
        <CaseReleaseSection writing={writing} typed={typed} isOut={isOut} named={members.slice(1)} around={around} />
      )}
      <ButtonRow>
        <Button onClick={() => turn(false)}>{caseDraftsText.edit}</Button>
      </ButtonRow>
    </div>
  );
}

function noteOn({ isAnonymous }: CaseWords, around: CaseAround | null): string {
  if (around === null) return caseDraftsText.seenNoteSource;
  return isAnonymous ? caseDraftsText.seenNoteAnonymous : caseDraftsText.seenNote;
}

/** What the service checks too: here it is said before anything is sent. */
function knownIn(
  { countries, areas, capacities }: Words,
  { threats, plays }: CaseWordLists,
  around: CaseAround | null,
) {
  return { countries, areas, capacities, threats, plays, coalitions: around?.coalitions ?? [] };
}
