import { useMemo } from 'preact/hooks';
import { CASE_FACETS, type CaseFacet, fittingCases } from '#core/playbook/cases/filter.ts';
import { type RegionsOf, regionsIn } from '#core/playbook/cases/places.ts';
import type { CaseBrief, CasesAnswer } from '../cases-api.ts';
import { CaseEntry } from '../parts/case-entry.tsx';
import { CaseFilterForm } from '../parts/case-filter-form.tsx';
import { CaseWays } from '../parts/case-ways.tsx';
import { SourcesNote } from '../parts/sources-note.tsx';
import { type CaseFilter, caseFilterFrom, fragmentOfCases, NO_CASE_FILTER } from '../state/case-filter.ts';
import { cases, foundCases, isAskable } from '../state/cases.ts';
import { useInquiry } from '../state/inquiry.ts';
import { fragment } from '../state/location.ts';
import { type Words, words } from '../state/words.ts';
import { casesText } from '../text/cases-text.ts';
import { pagesText } from '../text/pages-text.ts';
import { text } from '../text/text.ts';
import { Desk } from '../ui/desk.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNote } from '../ui/problem-note.tsx';
import { Ready } from '../ui/ready.tsx';
import { Rows } from '../ui/rows.tsx';
import { Verdict } from '../ui/verdict.tsx';

export function PlaybookPage() {
  return (
    <Page title={casesText.title} lead={casesText.lead}>
      <Ready of={words}>
        {(known) => <Ready of={cases}>{(answer) => <CaseDesk answer={answer} words={known} />}</Ready>}
      </Ready>
    </Page>
  );
}

function CaseDesk({ answer, words }: { answer: CasesAnswer; words: Words }) {
  const regionsOf = useMemo(() => regionsIn(words.countries), [words]);
  const { filter, unknown } = useKnownFilter(answer, words, regionsOf);
  const isSearching = isAskable(filter.words);
  useInquiry(foundCases, isSearching ? filter.words : null);
  const found = foundCases.latest.value;
  const ids = useMemo(
    () => (isSearching && found?.state === 'ready' ? new Set(found.value.ids) : null),
    [isSearching, found],
  );
  const labelOf = useMemo(() => labelsIn(answer, words), [answer, words]);
  const said = fragmentOfCases(filter);
  const { fitting, counts } = useMemo(
    () => fittingCases(answer.cases, { choices: filter.choices, ids }, regionsOf),
    [answer, said, ids, regionsOf],
  );
  if (answer.cases.length === 0) {
    return (
      <>
        <Verdict
          isQuiet
          headline={casesText.empty}
          details={[pagesText.emptyNetworkHint]}
          hints={[casesText.emptyHint]}
        />
        <CaseWays threatId={null} />
      </>
    );
  }
  const form = <CaseFilterForm filter={filter} counts={counts} labelOf={labelOf} />;
  return (
    <>
      <CaseWays threatId={filter.choices.threat} />
      <Desk formTitle={casesText.filter} form={form} answerTitle={casesText.cases} isBusy={foundCases.isBusy.value}>
        {found?.state === 'failed' ? <ProblemNote problem={found.problem} /> : null}
        <CaseVerdict count={fitting.length} all={answer.cases.length} filter={filter} unknown={unknown} />
        <Rows items={fitting} keyOf={({ id }) => id} step={30} key={said}>
          {(one) => <CaseEntry one={one} words={words} {...namesOf(one, labelOf)} />}
        </Rows>
      </Desk>
      {answer.sources.length > 0 ? <SourcesNote sources={answer.sources} /> : null}
    </>
  );
}

type VerdictProps = { count: number; all: number; filter: CaseFilter; unknown: readonly string[] };

function CaseVerdict({ count, all, filter, unknown }: VerdictProps) {
  const leftOut = unknown.length > 0 ? [pagesText.unknownWords(text.list(unknown))] : [];
  if (count === 0) return <Verdict headline={casesText.none} details={leftOut} hints={casesText.noneHints} />;
  const isAll = fragmentOfCases(filter) === '';
  return <Verdict headline={casesText.found(count)} details={[...(isAll ? [] : [casesText.ofAll(all)]), ...leftOut]} />;
}

/** The filter of the address, less what no case has and no word of the network is called. */
function useKnownFilter(answer: CasesAnswer, words: Words, regionsOf: RegionsOf) {
  const known = useMemo(() => {
    const { counts } = fittingCases(answer.cases, { choices: NO_CASE_FILTER.choices, ids: null }, regionsOf);
    const also = [...answer.threats, ...answer.plays, ...words.capacities].map(({ id }) => id);
    return { counts, also: new Set([...also, ...words.countries.map(({ code }) => code)]) };
  }, [answer, words, regionsOf]);
  const { words: typed, choices } = caseFilterFrom(fragment.value);
  const unknown: string[] = [];
  const kept = { ...choices };
  for (const facet of CASE_FACETS) {
    const value = choices[facet];
    if (value === null || known.counts[facet].has(value) || known.also.has(value)) continue;
    unknown.push(value);
    kept[facet] = null;
  }
  return { filter: { words: typed, choices: kept }, unknown };
}

type LabelOf = (facet: CaseFacet, value: string) => string;

function labelsIn({ threats, plays }: CasesAnswer, words: Words): LabelOf {
  const threatById = new Map(threats.map(({ id, labels }) => [id, labels.en]));
  const playById = new Map(plays.map(({ id, labels }) => [id, labels.en]));
  const { kinds, dimensions, reaches } = casesText;
  const named = new Map<string, string>(Object.entries({ ...kinds, ...dimensions, ...reaches }));
  const labels: Record<CaseFacet, (value: string) => string> = {
    threat: (id) => threatById.get(id) ?? id,
    play: (id) => playById.get(id) ?? id,
    capacity: words.capacity,
    country: words.country,
    region: words.area,
    kind: (id) => named.get(id) ?? id,
    dimension: (id) => named.get(id) ?? id,
    solidarity: (id) => named.get(id) ?? id,
  };
  return (facet, value) => labels[facet](value);
}

function namesOf({ threatIds, playIds }: CaseBrief, labelOf: LabelOf) {
  return {
    threats: threatIds.map((id) => labelOf('threat', id)),
    plays: playIds.map((id) => labelOf('play', id)),
  };
}
