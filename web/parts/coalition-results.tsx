/** The answer of the coalition search: how many it takes and whether fewer could, who covers what, and what else could be. */
import { before } from '../state/coalition-draft.ts';
import type { CoalitionDraft } from '../state/coalition-question.ts';
import { cancelStudy, isCancelled, type Studied, studied } from '../state/coalition-study.ts';
import type { Loaded } from '../state/resource.ts';
import type { Words } from '../state/words.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { Button } from '../ui/button.tsx';
import { Part } from '../ui/part.tsx';
import { ReadyWhen } from '../ui/ready.tsx';
import { Verdict } from '../ui/verdict.tsx';
import { CoalitionAlternatives } from './coalition-alternatives.tsx';
import { CoalitionLeftOut } from './coalition-left-out.tsx';
import { CoalitionProgress } from './coalition-progress.tsx';
import { CoalitionSentence } from './coalition-sentence.tsx';
import { CoalitionThin } from './coalition-thin.tsx';
import { CoalitionTogether } from './coalition-together.tsx';
import { CoalitionTradeOffs } from './coalition-trade-offs.tsx';
import { CoverageNames } from './coverage-names.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { ExcludedList } from './excluded-list.tsx';
import { MapSlot } from './map-slot.tsx';
import { MissingList } from './missing-list.tsx';
import { SeatList } from './seat-list.tsx';

type CoalitionResultsProps = {
  draft: CoalitionDraft;
  words: Words;
  nameOf: (id: string) => string;
  /** Null: nothing was asked yet. */
  latest: Loaded<Studied> | null;
  retry: () => void;
};

export function CoalitionResults({ draft, words, nameOf, latest, retry }: CoalitionResultsProps) {
  const coalitions = coalitionsText;
  if (latest === null && isCancelled.value) {
    return (
      <>
        <Verdict isQuiet headline={coalitions.progress.cancelled} />
        <Button onClick={retry}>{coalitions.progress.again}</Button>
      </>
    );
  }
  if (latest === null) {
    return <Verdict isQuiet headline={draft.country === null ? coalitions.ask : coalitions.askNeeds} />;
  }
  return (
    <>
      {studied.isBusy.value ? <CoalitionProgress onCancel={cancelStudy} /> : null}
      <ReadyWhen loaded={latest} retry={retry} lines={8}>
        {(answer) => <Answered draft={draft} words={words} nameOf={nameOf} answer={answer} />}
      </ReadyWhen>
    </>
  );
}

/** Beyond this many seats a table no longer fits beside the form, nor on a phone. */
const MOST_COLUMNS = 6;

type AnsweredProps = Pick<CoalitionResultsProps, 'draft' | 'words' | 'nameOf'> & { answer: Studied };

function Answered({ draft, words, nameOf, answer }: AnsweredProps) {
  const coalitions = coalitionsText;
  const { smallest, shown } = answer;
  const { members, coverage, requirements } = shown;
  // Until the next answer comes, the one shown is still the one before: nothing has moved yet.
  const earlier = before.value === answer ? null : before.value;
  const isComplete = [...coverage, ...requirements].every((line) => line.missing === 0);
  const missing = isComplete ? null : (
    <Part title={coalitions.missing}>
      <MissingList coverage={coverage} requirements={requirements} nameOf={nameOf} words={words} />
      {shown.isLeastMissing ? null : <p>{coalitions.mayBeLess}</p>}
    </Part>
  );
  return (
    <>
      <CoalitionSentence draft={draft} answer={answer} earlier={earlier} words={words} />
      {members.length === 0 ? (
        <>
          {missing}
          <ExcludedList ids={draft.excludedIds} nameOf={nameOf} />
        </>
      ) : (
        <>
          <Part title={coalitions.members}>
            <SeatList proposal={shown} includedIds={draft.includedIds} nameOf={nameOf} words={words} />
            <ExcludedList ids={draft.excludedIds} nameOf={nameOf} />
          </Part>
          {missing}
          <Part title={coalitions.coverage}>
            {members.length > MOST_COLUMNS ? (
              <CoverageNames proposal={shown} nameOf={nameOf} words={words} />
            ) : (
              <CoverageTable proposal={shown} nameOf={nameOf} words={words} />
            )}
          </Part>
          <CoalitionThin answer={answer} nameOf={nameOf} words={words} />
          <CoalitionTogether proposal={shown} nameOf={nameOf} />
          <CoalitionAlternatives smallest={smallest} shown={shown} nameOf={nameOf} />
          <CoalitionTradeOffs smallest={smallest} shown={shown} words={words} />
          <CoalitionLeftOut leftOut={smallest.leftOut} language={draft.conditions.language} nameOf={nameOf} />
          <MapSlot litIds={members.map(({ member }) => member.id)} heading={coalitions.onMap} />
        </>
      )}
    </>
  );
}
