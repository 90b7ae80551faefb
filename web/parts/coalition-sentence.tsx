/** What the answer comes to, in a sentence that a person can repeat, with its proof and the next step. */
import { lookAt } from '../state/coalition-draft.ts';
import { COUNTS } from '../state/coalition-needs.ts';
import { checkProofOf } from '../state/coalition-proof.ts';
import type { CoalitionDraft } from '../state/coalition-question.ts';
import { startLink } from '../state/coalition-start-link.ts';
import type { Studied } from '../state/coalition-study.ts';
import { extentOf, isNarrowed, moveBetween, verdictOn, verdictOnLarger } from '../state/coalition-verdict.ts';
import { useResource } from '../state/resource.ts';
import { session } from '../state/session.ts';
import type { Words } from '../state/words.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Verdict } from '../ui/verdict.tsx';
import { CoalitionProof } from './coalition-proof.tsx';
import './coalition-sentence.css';

type CoalitionSentenceProps = {
  draft: CoalitionDraft;
  answer: Studied;
  /** What was in view before somebody came or went. */
  earlier: Studied | null;
  words: Words;
};

export function CoalitionSentence({ draft, answer, earlier, words }: CoalitionSentenceProps) {
  const coalitions = coalitionsText;
  const { smallest, shown } = answer;
  const isLarger = smallest !== shown;
  const moved =
    earlier === null || draft.seenIds.length > 0
      ? []
      : [moveBetween(extentOf(earlier.shown), extentOf(shown), words.capacity)];
  if (shown.members.length === 0) {
    const within = isNarrowed(shown) ? coalitions.nobodyLeftHint : coalitions.nobodyHintOutside;
    const hint = draft.fromOutside ? within : coalitions.nobodyHint;
    return <Verdict headline={verdictOn(shown, words.country(draft.country ?? ''))} details={moved} hints={[hint]} />;
  }
  const headline = isLarger ? verdictOnLarger(answer) : verdictOn(shown, words.country(draft.country ?? ''));
  const seen = draft.seenIds.length > 0 && !isLarger ? [coalitions.seenOther] : [];
  return (
    <>
      <Verdict
        headline={headline}
        details={[...moved, ...seen, coalitions.among(shown.candidateCount, isNarrowed(shown))]}
      />
      <div class="coalition-sentence_next">
        <ButtonLink weight="main" href={startLink(startOf(answer))}>
          {coalitions.propose}
        </ButtonLink>
        {smallest.proven ? <Button onClick={() => void checkProofOf(answer)}>{coalitions.proof.check}</Button> : null}
        {draft.seenIds.length > 0 ? (
          <Button weight="plain" onClick={() => lookAt([])}>
            {isLarger ? coalitions.backToSmallest : coalitions.backToFirst}
          </Button>
        ) : null}
      </div>
      <AccountNote />
      <CoalitionProof answer={answer} words={words} />
    </>
  );
}

/** Whoever is signed in knows already. */
function AccountNote() {
  const loaded = useResource(session);
  if (loaded.state === 'ready' && loaded.value.account !== null) return null;
  return <p class="coalition-sentence_note">{coalitionsText.proposeSentence}</p>;
}

function startOf({ question, shown }: Studied) {
  const { convenor } = shown.together;
  return {
    country: question.country,
    memberIds: shown.members.map(({ member }) => member.id),
    needs: shown.coverage.map(({ capacityId, minLevel, count }) => ({
      capacityId,
      minLevel,
      count: COUNTS.find((one) => one === count) ?? 3,
    })),
    mode: question.conditions.mode,
    convenorId: convenor !== null && convenor.reached > 0 ? convenor.memberId : null,
  };
}
