/** The answer of the coalition search: how many it takes and whether fewer could, who covers what, what stays missing. */
import type { Api } from '../api.ts';
import { before } from '../state/coalition-draft.ts';
import type { CoalitionDraft } from '../state/coalition-question.ts';
import { extentOf, moveBetween, verdictOn } from '../state/coalition-verdict.ts';
import type { Loaded } from '../state/resource.ts';
import type { Words } from '../state/words.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { Part } from '../ui/part.tsx';
import { ReadyWhen } from '../ui/ready.tsx';
import { Verdict } from '../ui/verdict.tsx';
import { CoverageNames } from './coverage-names.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { ExcludedList } from './excluded-list.tsx';
import { MapSlot } from './map-slot.tsx';
import { MissingList } from './missing-list.tsx';
import { SeatList } from './seat-list.tsx';

type CoalitionResultsProps = {
  draft: CoalitionDraft;
  words: Words;
  /** Null: nothing was asked yet. */
  latest: Loaded<Api['proposal']> | null;
  retry: () => void;
};

export function CoalitionResults({ draft, words, latest, retry }: CoalitionResultsProps) {
  const coalitions = coalitionsText;
  if (latest === null) {
    return <Verdict isQuiet headline={draft.country === null ? coalitions.ask : coalitions.askNeeds} />;
  }
  return (
    <ReadyWhen loaded={latest} retry={retry} lines={8}>
      {(proposal) => <Proposed draft={draft} words={words} proposal={proposal} />}
    </ReadyWhen>
  );
}

/** Beyond this many seats a table no longer fits beside the form, nor on a phone. */
const MOST_COLUMNS = 6;

type ProposedProps = { draft: CoalitionDraft; words: Words; proposal: Api['proposal'] };

function Proposed({ draft, words, proposal }: ProposedProps) {
  const coalitions = coalitionsText;
  const { members, coverage } = proposal;
  const verdict = verdictOn(proposal, words.country(draft.country ?? ''));
  // Until the next answer comes, the one shown is still the one before: nothing has moved yet.
  const earlier = before.value === proposal ? null : before.value;
  const details = earlier === null ? [] : [moveBetween(extentOf(earlier), extentOf(proposal))];
  if (members.length === 0) {
    const hint = draft.fromOutside ? coalitions.nobodyHintOutside : coalitions.nobodyHint;
    return (
      <>
        <Verdict headline={verdict.headline} details={details} hints={[hint]} />
        <Part title={coalitions.missing}>
          <MissingList coverage={coverage} words={words} />
        </Part>
        <ExcludedList ids={draft.excludedIds} />
      </>
    );
  }
  return (
    <>
      <Verdict headline={`${verdict.headline}. ${verdict.detail}`} details={details} />
      <Part title={coalitions.members}>
        <SeatList seats={members} sources={proposal.sources} words={words} />
        <ExcludedList ids={draft.excludedIds} />
      </Part>
      <Part title={coalitions.missing}>
        <MissingList coverage={coverage} words={words} />
      </Part>
      <Part title={coalitions.coverage}>
        {members.length > MOST_COLUMNS ? (
          <CoverageNames proposal={proposal} words={words} />
        ) : (
          <CoverageTable proposal={proposal} words={words} />
        )}
      </Part>
      <MapSlot litIds={members.map(({ member }) => member.id)} heading={coalitions.onMap} />
    </>
  );
}
