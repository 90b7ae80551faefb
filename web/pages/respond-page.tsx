import { useMemo } from 'preact/hooks';
import type { Api } from '../api.ts';
import { AllSourcesNote } from '../parts/all-sources-note.tsx';
import { KnownAddress } from '../parts/known-address.tsx';
import { RespondBegin } from '../parts/respond-begin.tsx';
import { RespondHelpers } from '../parts/respond-helpers.tsx';
import { RespondHolders } from '../parts/respond-holders.tsx';
import { RespondMessages } from '../parts/respond-messages.tsx';
import { RespondNeeds } from '../parts/respond-needs.tsx';
import { RespondPlays } from '../parts/respond-plays.tsx';
import { SourcesNote } from '../parts/sources-note.tsx';
import type { RespondAnswer } from '../respond-api.ts';
import { studied } from '../state/coalition-study.ts';
import { useInquiry } from '../state/inquiry.ts';
import { chain, draft } from '../state/respond-draft.ts';
import { chosenPlays, needsAsked, type RespondDraft } from '../state/respond-question.ts';
import { threats } from '../state/threats.ts';
import { type Words, words } from '../state/words.ts';
import { pagesText } from '../text/pages-text.ts';
import { respondText } from '../text/respond-text.ts';
import { Page } from '../ui/page.tsx';
import { Ready, ReadyWhen } from '../ui/ready.tsx';
import { Verdict } from '../ui/verdict.tsx';

export function RespondPage() {
  return (
    <Page title={respondText.title} lead={respondText.lead}>
      <Ready of={words}>
        {(known) => (
          <KnownAddress words={known}>
            <Ready of={threats}>{(faced) => <RespondDesk words={known} threats={faced.threats} />}</Ready>
          </KnownAddress>
        )}
      </Ready>
    </Page>
  );
}

/** Links grow old, and people type them: something that is not known here is said, and asked for anew. */
function RespondDesk({ words, threats }: { words: Words; threats: Api['threats']['threats'] }) {
  const asked = draft.value;
  const { threatId } = asked;
  if (threatId === null || threats.some(({ id }) => id === threatId))
    return <RespondSteps words={words} draft={asked} />;
  return (
    <>
      <Verdict details={[pagesText.unknownWords(threatId)]} />
      <RespondSteps words={words} draft={{ ...asked, threatId: null }} />
    </>
  );
}

function RespondSteps({ words, draft }: { words: Words; draft: RespondDraft }) {
  const { threatId, country } = draft;
  const latest = chain.latest.value;
  // What is known of something else that happened says nothing here.
  const isOfThis = latest?.state === 'ready' && latest.value.threat.id === threatId;
  const plays = isOfThis ? latest.value.plays : NO_PLAYS;
  const needs = useMemo(() => needsAsked(draft, plays, chosenPlays(draft, plays)), [draft, plays]);
  const asked = needs.map(({ capacityId, minLevel }) => ({ capacityId, minLevel }));
  const question = threatId === null ? null : { threatId, country, needs: asked };
  useInquiry(chain, question);
  const loaded = latest?.state === 'ready' && !isOfThis ? { state: 'waiting' as const } : latest;
  return (
    <>
      <RespondBegin words={words} draft={draft} threat={isOfThis ? latest.value.threat : null} />
      {threatId === null || loaded === null ? (
        <AllSourcesNote />
      ) : (
        <ReadyWhen loaded={loaded} retry={() => chain.ask(question)} lines={10}>
          {(answer) => <Steps words={words} draft={draft} answer={answer} needs={needs} />}
        </ReadyWhen>
      )}
    </>
  );
}

const NO_PLAYS: RespondAnswer['plays'] = [];

/** Of the cases and holders, and of the helpers that were found for them. */
function RespondSources({ answer }: { answer: RespondAnswer }) {
  const found = studied.latest.value;
  const others = found?.state === 'ready' ? found.value.smallest.sources : [];
  const known = new Set(answer.sources.map(({ id }) => id));
  return <SourcesNote sources={[...answer.sources, ...others.filter(({ id }) => !known.has(id))]} />;
}

type StepsProps = {
  words: Words;
  draft: RespondDraft;
  answer: RespondAnswer;
  needs: ReturnType<typeof needsAsked>;
};

function Steps({ words, draft, answer, needs }: StepsProps) {
  return (
    <>
      <RespondPlays words={words} answer={answer} chosenIds={chosenPlays(draft, answer.plays)} />
      <RespondNeeds words={words} draft={draft} answer={answer} needs={needs} />
      <RespondHolders words={words} draft={draft} holdings={answer.holdings} needs={needs} />
      <RespondHelpers words={words} draft={draft} needs={needs} />
      <RespondMessages threatId={answer.threat.id} />
      <RespondSources answer={answer} />
    </>
  );
}
