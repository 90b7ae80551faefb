/** What the answer comes to, in a sentence that a person can repeat, with its proof and the next step. */
import { lookAt } from '../state/coalition-draft.ts';
import { COUNTS } from '../state/coalition-needs.ts';
import { checkProofOf } from '../state/coalition-proof.ts';
import type { CoalitionDraft } from '../state/coalition-question.ts';
import { startLink } from '../state/coalition-start-link.ts';
import type { Proposal, Studied } from '../state/coalition-study.ts';
import { extentOf, isNarrowed, moveBetween, verdictOn, verdictOnLarger } from '../state/coalition-verdict.ts';
import { requestLink } from '../state/request-link.ts';
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
  const names = { country: words.country(draft.country ?? ''), capacity: words.capacity };
  if (shown.members.length === 0) {
    const within = isNarrowed(shown) ? coalitions.nobodyLeftHint : coalitions.nobodyHintOutside;
    const hint = draft.fromOutside ? within : coalitions.nobodyHint;
    return <Verdict headline={verdictOn(shown, names)} details={moved} hints={[hint]} />;
  }
  const headline = isLarger ? verdictOnLarger(answer) : verdictOn(shown, names);
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
        <ButtonLink href={linkToAsk(answer, draft.threatId)}>{coalitions.askThem}</ButtonLink>
        {smallest.proven ? <Button onClick={() => void checkProofOf(answer)}>{coalitions.proof.check}</Button> : null}
        {draft.seenIds.length > 0 ? (
          <Button weight="plain" onClick={() => lookAt([])}>
            {isLarger ? coalitions.backToSmallest : coalitions.backToFirst}
          </Button>
        ) : null}
      </div>
      <Notes members={shown.members} />
      <CoalitionProof answer={answer} words={words} />
    </>
  );
}

/** Who of them can be invited here at all; and what it takes, where the viewer does not know already. */
function Notes({ members }: { members: Proposal['members'] }) {
  const coalitions = coalitionsText;
  const loaded = useResource(session);
  const isSignedIn = loaded.state === 'ready' && loaded.value.account !== null;
  const listed = members.filter(({ member }) => member.standing === 'listed').length;
  const notes = [
    ...(listed === 0 ? [] : [coalitions.accounts(members.length - listed, members.length)]),
    ...(isSignedIn ? [] : [coalitions.proposeSentence]),
  ];
  if (notes.length === 0) return null;
  return (
    <div class="coalition-sentence_notes">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}

function linkToAsk({ question, shown }: Studied, threatId: string | null): string {
  return requestLink({
    threatIds: threatId === null ? [] : [threatId],
    needs: shown.coverage,
    country: question.country,
    helperIds: shown.members.map(({ member }) => member.id),
  });
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
