/** The answer of the coalition search: how many it takes and whether fewer could, who covers what, and what else could be. */
import { before, lookAt } from '../state/coalition-draft.ts';
import type { CoalitionDraft } from '../state/coalition-question.ts';
import { cancelStudy, isCancelled, type Studied, studied } from '../state/coalition-study.ts';
import { gapsIn } from '../state/coalition-verdict.ts';
import type { Loaded } from '../state/resource.ts';
import type { Words } from '../state/words.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { Button } from '../ui/button.tsx';
import { Part } from '../ui/part.tsx';
import { ReadyWhen } from '../ui/ready.tsx';
import { Verdict } from '../ui/verdict.tsx';
import { CoalitionAlternatives } from './coalition-alternatives.tsx';
import { CoalitionAsked } from './coalition-asked.tsx';
import { CoalitionCoverage } from './coalition-coverage.tsx';
import { CoalitionGlance, PLACES } from './coalition-glance.tsx';
import { CoalitionLeftOut } from './coalition-left-out.tsx';
import { CoalitionProgress } from './coalition-progress.tsx';
import { CoalitionSentence } from './coalition-sentence.tsx';
import { CoalitionThin } from './coalition-thin.tsx';
import { CoalitionTogether } from './coalition-together.tsx';
import { CoalitionTradeOffs } from './coalition-trade-offs.tsx';
import { ExcludedList } from './excluded-list.tsx';
import { MapSlot } from './map-slot.tsx';
import { MissingList } from './missing-list.tsx';
import { SeatList } from './seat-list.tsx';
import './coalition-results.css';

type CoalitionResultsProps = {
  draft: CoalitionDraft;
  words: Words;
  nameOf: (id: string) => string;
  /** Null: nothing was asked yet. */
  latest: Loaded<Studied> | null;
  retry: () => void;
  /** Brings the answer into view. */
  onShow: () => void;
};

export function CoalitionResults({ draft, words, nameOf, latest, retry, onShow }: CoalitionResultsProps) {
  const coalitions = coalitionsText;
  if (latest?.state === 'ready' && latest.value.question.country !== draft.country && studied.isBusy.value) {
    return <Waiting retry={retry} />;
  }
  if (isCancelled.value && !studied.isBusy.value) {
    const { cancelled, cancelledKept, again } = coalitions.progress;
    return (
      <>
        <Verdict isQuiet headline={latest === null ? cancelled : cancelledKept} />
        <div class="coalition-results_again">
          <Button onClick={retry}>{again}</Button>
        </div>
        {latest?.state === 'ready' ? (
          <Answered draft={draft} words={words} nameOf={nameOf} answer={latest.value} onShow={onShow} />
        ) : null}
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
        {(answer) => <Answered draft={draft} words={words} nameOf={nameOf} answer={answer} onShow={onShow} />}
      </ReadyWhen>
    </>
  );
}

/** What was found for another country is of no use here. */
function Waiting({ retry }: { retry: () => void }) {
  return (
    <>
      <CoalitionProgress onCancel={cancelStudy} />
      <ReadyWhen loaded={{ state: 'waiting' }} retry={retry} lines={8}>
        {() => null}
      </ReadyWhen>
    </>
  );
}

type AnsweredProps = Pick<CoalitionResultsProps, 'draft' | 'words' | 'nameOf' | 'onShow'> & { answer: Studied };

function Answered({ draft, words, nameOf, answer, onShow }: AnsweredProps) {
  const coalitions = coalitionsText;
  const { shown } = answer;
  const { members } = shown;
  // Until the next answer comes, the one shown is still the one before: nothing has moved yet.
  const earlier = before.value === answer ? null : before.value;
  const onLook = (memberIds: readonly string[]) => {
    lookAt(memberIds);
    onShow();
  };
  const missing =
    gapsIn(shown) === 0 ? null : (
      <Part title={coalitions.missing} id={PLACES.missing}>
        <MissingList proposal={shown} nameOf={nameOf} words={words} />
        {shown.isLeastMissing ? null : <p>{coalitions.mayBeLess}</p>}
      </Part>
    );
  return (
    <>
      <CoalitionAsked draft={draft} nameOf={nameOf} words={words} />
      <CoalitionSentence draft={draft} answer={answer} earlier={earlier} words={words} />
      {members.length === 0 ? (
        <>
          {missing}
          <ExcludedList ids={draft.excludedIds} nameOf={nameOf} />
          <CoalitionLeftOut answer={answer} nameOf={nameOf} />
        </>
      ) : (
        <>
          <CoalitionGlance answer={answer} />
          <Part title={coalitions.members}>
            <SeatList proposal={shown} includedIds={draft.includedIds} nameOf={nameOf} words={words} />
            <ExcludedList ids={draft.excludedIds} nameOf={nameOf} />
          </Part>
          {missing}
          <CoalitionCoverage proposal={shown} nameOf={nameOf} words={words} />
          <CoalitionThin answer={answer} nameOf={nameOf} words={words} onLook={onLook} />
          <CoalitionTogether proposal={shown} nameOf={nameOf} />
          <CoalitionAlternatives answer={answer} nameOf={nameOf} onLook={onLook} />
          <CoalitionTradeOffs answer={answer} nameOf={nameOf} words={words} onLook={onLook} />
          <CoalitionLeftOut answer={answer} nameOf={nameOf} />
          <div class="coalition-results_map">
            <MapSlot litIds={members.map(({ member }) => member.id)} heading={coalitions.onMap} />
          </div>
        </>
      )}
    </>
  );
}
