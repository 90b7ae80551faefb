/** The answer of the partner finder: who fits and why, who was left out and why, and what to change when nobody fits. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Api, Partner } from '../api.ts';
import { countBothGain } from '../state/both-gain.ts';
import { fragment } from '../state/location.ts';
import { type Names, namesFrom } from '../state/names.ts';
import { changeBetween, type ListChange } from '../state/partner-changes.ts';
import { MOST_COMPARED, type PartnerSearch } from '../state/partner-question.ts';
import { ranksOf } from '../state/partner-summary.ts';
import { requestLink } from '../state/request-link.ts';
import type { Loaded } from '../state/resource.ts';
import type { Words } from '../state/words.ts';
import { partnersText } from '../text/partners-text.ts';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { ReadyWhen } from '../ui/ready.tsx';
import { Rows } from '../ui/rows.tsx';
import { Verdict } from '../ui/verdict.tsx';
import { MapSlot } from './map-slot.tsx';
import { PartnerCompareBar } from './partner-compare-bar.tsx';
import { PartnerComparison } from './partner-comparison.tsx';
import { PartnerEntry } from './partner-entry.tsx';
import { PartnerLeftOut } from './partner-left-out.tsx';
import { PartnerNearest } from './partner-nearest.tsx';
import { PartnerStart } from './partner-start.tsx';
import { SaveSearchSlot } from './save-search-slot.tsx';
import './partner-results.css';

type PartnerResultsProps = {
  search: PartnerSearch;
  words: Words;
  /** Null: nothing was asked yet. */
  latest: Loaded<Api['partners']> | null;
  retry: () => void;
};

export function PartnerResults({ search, words, latest, retry }: PartnerResultsProps) {
  const answer = latest?.state === 'ready' ? latest.value : null;
  const change = useChange(answer);
  if (latest === null) return <PartnerStart capacities={words.capacities} />;
  return (
    <ReadyWhen loaded={latest} retry={retry} lines={8}>
      {(answer) => {
        const known = [...answer.named, ...answer.partners.map(({ member }) => member)];
        return <Found search={search} names={namesFrom(words, known)} answer={answer} change={change} />;
      }}
    </ReadyWhen>
  );
}

type FoundProps = { search: PartnerSearch; names: Names; answer: Api['partners']; change: ListChange | null };

function Found({ search, names, answer, change }: FoundProps) {
  const { partners, fitting, nearest } = answer;
  // Beside somebody who fits, whoever offers something else is not near.
  const isNearer = nearest.some(({ change }) => change !== 'capacity');
  return (
    <>
      <Headline search={search} names={names} answer={answer} />
      <p class="partner-results_change" role="status">
        {change ? partnersText.changed(change) : ''}
      </p>
      <SaveSearchSlot fragment={fragment.value} />
      {fitting === 0 ? <PartnerNearest search={search} names={names} answer={answer} /> : null}
      {search.comparedIds.length > 1 ? <PartnerComparison search={search} names={names} answer={answer} /> : null}
      {/* Together, so that the bar stands over the list and nothing else. */}
      <div class="partner-results_list">
        {fitting > 0 ? <List search={search} names={names} partners={partners} /> : null}
        <PartnerCompareBar count={search.comparedIds.length} />
      </div>
      {fitting > 0 && isNearer ? <PartnerNearest search={search} names={names} answer={answer} /> : null}
      <PartnerLeftOut search={search} names={names} answer={answer} />
      {fitting > 0 ? (
        <>
          <ButtonRow>
            <ButtonLink href={linkToAsk(search, partners)}>{partnersText.askThem}</ButtonLink>
          </ButtonRow>
          <div class="partner-results_order">
            <Fold summary={partnersText.order}>{() => <p>{partnersText.orderSentence}</p>}</Fold>
          </div>
          <MapOf search={search} partners={partners} />
        </>
      ) : null}
    </>
  );
}

function Headline({ search, names, answer: { partners, fitting } }: Omit<FoundProps, 'change'>) {
  if (fitting === 0) {
    const { country } = search;
    return <Verdict headline={country === null ? partnersText.none : partnersText.noneIn(names.country(country))} />;
  }
  const gaining = search.seekerId === null ? 0 : countBothGain(partners);
  return (
    <Verdict
      headline={partnersText.found(fitting)}
      details={[
        ...(gaining > 0 ? [partnersText.bothGain(gaining)] : []),
        ...(partners.length < fitting ? [partnersText.firstShown(partners.length)] : []),
      ]}
    />
  );
}

type ListProps = { search: PartnerSearch; names: Names; partners: Api['partners']['partners'] };

function List({ search, names, partners }: ListProps) {
  const { comparedIds, seekerId, capacities, country } = search;
  const ranks = ranksOf(partners);
  const shared = new Set(ranks.filter((rank, index) => ranks.indexOf(rank) !== index));
  return (
    <Rows items={partners} keyOf={({ member }) => member.id} step={10} isNumbered>
      {(partner, index) => {
        const rank = ranks[index] ?? index + 1;
        return (
          <PartnerEntry
            partner={partner}
            rank={rank}
            isRankShared={shared.has(rank)}
            isFirst={index === 0}
            names={names}
            hasSeeker={seekerId !== null}
            comparing={{
              isChosen: comparedIds.includes(partner.member.id),
              isFull: comparedIds.length >= MOST_COMPARED,
            }}
            sought={{ capacityId: capacities[0]?.capacityId ?? null, country }}
          />
        );
      }}
    </Rows>
  );
}

/** Those that are compared, or else the first. */
function linkToAsk(
  { threatId, capacities, country, comparedIds }: PartnerSearch,
  partners: readonly Partner[],
): string {
  const firstIds = partners.slice(0, MOST_WAYS).map(({ member }) => member.id);
  return requestLink({
    threatIds: threatId === null ? [] : [threatId],
    needs: capacities,
    country,
    helperIds: comparedIds.length > 0 ? comparedIds : firstIds,
  });
}

/** So many of the first have their ways drawn: those of fifty would be the whole network. */
const MOST_WAYS = 5;

function MapOf({ search: { comparedIds }, partners }: Omit<ListProps, 'names'>) {
  const compared = partners.filter(({ member }) => comparedIds.includes(member.id));
  const ways = (compared.length > 0 ? compared : partners.slice(0, MOST_WAYS)).flatMap(({ paths }) => paths);
  return (
    <MapSlot
      litIds={partners.map(({ member }) => member.id)}
      ways={ways}
      heading={ways.length > 0 ? partnersText.onMapWays : partnersText.onMap}
    />
  );
}

/** What the latest change of the question did to the list; gone once the list is the same again. */
export function useChange(answer: Api['partners'] | null): ListChange | null {
  const before = useRef<Api['partners'] | null>(null);
  const [change, setChange] = useState<ListChange | null>(null);
  useEffect(() => {
    if (before.current !== null && answer !== null && before.current !== answer) {
      setChange(changeBetween(before.current.partners, answer.partners));
    }
    before.current = answer;
  }, [answer]);
  return change;
}
