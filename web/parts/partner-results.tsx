/** The answer of the partner finder: who fits and why, who was left out and why, and what to change when nobody fits. */
import type { Api } from '../api.ts';
import { namesFrom } from '../state/names.ts';
import type { PartnerSearch } from '../state/partner-question.ts';
import type { Loaded } from '../state/resource.ts';
import type { Words } from '../state/words.ts';
import { partnersText } from '../text/partners-text.ts';
import { ReadyWhen } from '../ui/ready.tsx';
import { Rows } from '../ui/rows.tsx';
import { Verdict } from '../ui/verdict.tsx';
import { MapSlot } from './map-slot.tsx';
import { PartnerEntry } from './partner-entry.tsx';

type PartnerResultsProps = {
  search: PartnerSearch;
  words: Words;
  /** Null: nothing was asked yet. */
  latest: Loaded<Api['partners']> | null;
  retry: () => void;
};

export function PartnerResults({ search, words, latest, retry }: PartnerResultsProps) {
  if (latest === null) return <Verdict isQuiet headline={partnersText.ask} />;
  return (
    <ReadyWhen loaded={latest} retry={retry} lines={8}>
      {(answer) => <Found search={search} words={words} answer={answer} />}
    </ReadyWhen>
  );
}

type FoundProps = { search: PartnerSearch; words: Words; answer: Api['partners'] };

function Found({ search, words, answer }: FoundProps) {
  const { partners, fitting } = answer;
  const names = namesFrom(words);
  if (fitting === 0) {
    return (
      <>
        <Verdict headline={partnersText.none} hints={hintsFor(search)} />
        <LeftOut search={search} words={words} leftOut={answer.leftOut} />
      </>
    );
  }
  return (
    <>
      <Verdict
        headline={partnersText.found(fitting)}
        details={[
          ...(partners.length < fitting ? [partnersText.firstShown(partners.length)] : []),
          partnersText.orderSentence,
        ]}
      />
      <Rows items={partners} keyOf={({ member }) => member.id} step={10} isNumbered>
        {(partner) => (
          <PartnerEntry
            partner={partner}
            rank={1 + partners.findIndex(({ score }) => score === partner.score)}
            isRankShared={partners.filter(({ score }) => score === partner.score).length > 1}
            names={names}
            sought={{ capacityId: search.capacities[0]?.capacityId ?? null, country: search.country }}
          />
        )}
      </Rows>
      <LeftOut search={search} words={words} leftOut={answer.leftOut} />
      <MapSlot litIds={partners.map(({ member }) => member.id)} heading={partnersText.onMap} />
    </>
  );
}

type LeftOutCounts = Api['partners']['leftOut'];
type LeftOutProps = { search: PartnerSearch; words: Words; leftOut: LeftOutCounts };

function LeftOut({ search, words, leftOut }: LeftOutProps) {
  const sentences = leftOutSentences(search, words, leftOut);
  if (sentences.length === 0) return null;
  return <Verdict isQuiet title={partnersText.leftOut} details={[...sentences, partnersText.visibleOnly]} />;
}

/** Without a capacity nobody was left out for lack of one: then the sentences speak of the place alone. */
function leftOutSentences(
  search: PartnerSearch,
  words: Words,
  { closed, elsewhere, unstated }: LeftOutCounts,
): string[] {
  const partners = partnersText;
  const isCapacityAsked = search.capacities.length > 0;
  const sentences: string[] = [];
  if (unstated > 0) sentences.push(partners.unstated(unstated));
  if (elsewhere > 0) sentences.push(elsewhereSentence(search, words, elsewhere));
  if (closed > 0) sentences.push(isCapacityAsked ? partners.closed(closed) : partners.closedAny(closed));
  return sentences;
}

function elsewhereSentence({ capacities, country, seekerId }: PartnerSearch, words: Words, n: number): string {
  const partners = partnersText;
  if (country === null) return partners.elsewhereAnywhere(n);
  const name = words.country(country);
  if (capacities.length > 0) return partners.elsewhere(n, name);
  return seekerId === null ? partners.elsewhereAny(n, name) : partners.elsewhereInNeed(n, name);
}

/** What to change so that somebody may fit, in the order in which it helps most. */
function hintsFor(search: PartnerSearch): string[] {
  const { noneHints } = partnersText;
  const hints: string[] = [];
  if (search.capacities.some((sought) => sought.minLevel > 1)) hints.push(noneHints.level);
  if (search.country !== null) hints.push(noneHints.country);
  if (search.sector !== null) hints.push(noneHints.sector);
  if (search.capacities.length > 1) hints.push(noneHints.capacities);
  return hints;
}
