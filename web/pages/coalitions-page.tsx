import { useMemo, useRef } from 'preact/hooks';
import type { Api } from '../api.ts';
import { AllSourcesNote } from '../parts/all-sources-note.tsx';
import { CoalitionForm } from '../parts/coalition-form.tsx';
import { CoalitionLinkCheck } from '../parts/coalition-link-check.tsx';
import { CoalitionResults } from '../parts/coalition-results.tsx';
import { KnownAddress } from '../parts/known-address.tsx';
import { OwnCoalitionsLink } from '../parts/own-coalitions-link.tsx';
import { SourcesNote } from '../parts/sources-note.tsx';
import { draft } from '../state/coalition-draft.ts';
import type { Need } from '../state/coalition-needs.ts';
import { type CoalitionDraft, coalitionQuestionOf } from '../state/coalition-question.ts';
import { namedIn, studied } from '../state/coalition-study.ts';
import { bringable, countryResource, missingIn } from '../state/country.ts';
import { useInquiry } from '../state/inquiry.ts';
import { useMemberNames } from '../state/member-names.ts';
import { useResource } from '../state/resource.ts';
import { threats, threatWords } from '../state/threats.ts';
import { type Words, words } from '../state/words.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { Desk } from '../ui/desk.tsx';
import { Page } from '../ui/page.tsx';
import { Ready } from '../ui/ready.tsx';

export function CoalitionsPage() {
  return (
    <Page title={coalitionsText.title} lead={coalitionsText.lead} above={<OwnCoalitionsLink />}>
      <Ready of={words}>
        {(known) => (
          <KnownAddress words={known}>
            <Chosen words={known} draft={draft.value} />
          </KnownAddress>
        )}
      </Ready>
    </Page>
  );
}

/** Without a country there is nothing to ask; with one, what it lacks is asked for unless the viewer said otherwise. */
function Chosen({ words, draft }: { words: Words; draft: CoalitionDraft }) {
  if (draft.country === null) {
    return (
      <CoalitionLinkCheck draft={draft} near={NOBODY}>
        <CoalitionDesk words={words} draft={draft} country={null} needs={[]} statedCount={0} gaps={[]} hopeless={[]} />
      </CoalitionLinkCheck>
    );
  }
  return (
    <Ready of={countryResource(draft.country)} key={draft.country}>
      {(country) => <ForCountry words={words} draft={draft} country={country} />}
    </Ready>
  );
}

const NOBODY: readonly { id: string }[] = [];

function ForCountry({ words, draft, country }: { words: Words; draft: CoalitionDraft; country: Api['country'] }) {
  const near = useMemo(() => [...country.members, ...country.outside], [country]);
  const missing = missingIn(country.coverage, words.capacities);
  const gaps = bringable(missing).map(({ id }): Need => ({ capacityId: id, minLevel: 1, count: 1 }));
  return (
    <CoalitionLinkCheck draft={draft} near={near}>
      <CoalitionDesk
        words={words}
        draft={draft}
        country={country}
        needs={draft.needs ?? country.needs.map(({ capacityId }): Need => ({ capacityId, minLevel: 1, count: 1 }))}
        statedCount={country.needs.filter(({ isGap }) => !isGap).length}
        gaps={gaps}
        hopeless={missing.filter(({ outsideIds }) => outsideIds.length === 0).map(({ name }) => name)}
      />
    </CoalitionLinkCheck>
  );
}

type CoalitionDeskProps = {
  words: Words;
  draft: CoalitionDraft;
  country: Api['country'] | null;
  /** What is asked for. */
  needs: readonly Need[];
  /** How many needs of the start are there because members in the country say so. */
  statedCount: number;
  /** What nobody in the country offers and somebody from outside could bring. */
  gaps: readonly Need[];
  /** The names of what nobody at all could bring. */
  hopeless: readonly string[];
};

function CoalitionDesk(props: CoalitionDeskProps) {
  const { words, draft, country, needs } = props;
  const results = useRef<HTMLHeadingElement>(null);
  const question = coalitionQuestionOf(draft, needs);
  useInquiry(studied, question);
  useResource(threats);
  const latest = studied.latest.value;
  const candidates = useMemo(() => (country === null ? [] : [...country.members, ...country.outside]), [country]);
  const answer = latest?.state === 'ready' ? latest.value : null;
  const nameOf = useMemberNames(candidates, namedIn(answer, draft.excludedIds));
  const showResults = () => {
    results.current?.focus({ preventScroll: true });
    results.current?.scrollIntoView();
  };
  return (
    <>
      <Desk
        formTitle={coalitionsText.form}
        form={<CoalitionForm {...props} threats={threatWords.value} onSend={showResults} />}
        answerTitle={coalitionsText.results}
        answerRef={results}
        isBusy={studied.isBusy.value}
        isAnswerPrintedAlone
      >
        <CoalitionResults
          draft={draft}
          words={words}
          nameOf={nameOf}
          latest={latest}
          retry={() => studied.ask(question)}
          onShow={showResults}
        />
      </Desk>
      {answer ? <SourcesNote sources={answer.shown.sources} /> : <AllSourcesNote />}
    </>
  );
}
