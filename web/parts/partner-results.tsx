/** The answer of the partner finder: who fits and why, who was left out and why, and what to change when nobody fits. */
import type { Api } from '../api.ts';
import { namesFrom } from '../state/names.ts';
import type { PartnerSearch } from '../state/partner-question.ts';
import type { Loaded } from '../state/resource.ts';
import type { Words } from '../state/words.ts';
import { text } from '../text/text.ts';
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
  if (latest === null) return <Verdict isQuiet headline={text.partners.ask} />;
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
        <Verdict headline={text.partners.none} hints={hintsFor(search)} />
        <LeftOut search={search} words={words} leftOut={answer.leftOut} />
      </>
    );
  }
  return (
    <>
      <Verdict
        headline={text.partners.found(fitting)}
        details={[
          ...(partners.length < fitting ? [text.partners.firstShown(partners.length)] : []),
          text.partners.orderSentence,
        ]}
      />
      <Rows items={partners} keyOf={({ member }) => member.id} step={10} isNumbered>
        {(partner, index) => <PartnerEntry partner={partner} rank={index + 1} names={names} />}
      </Rows>
      <LeftOut search={search} words={words} leftOut={answer.leftOut} />
      <MapSlot litIds={partners.map(({ member }) => member.id)} heading={text.partners.onMap} />
    </>
  );
}

type LeftOutProps = { search: PartnerSearch; words: Words; leftOut: Api['partners']['leftOut'] };

function LeftOut({ search, words, leftOut }: LeftOutProps) {
  const { closed, elsewhere } = leftOut;
  if (closed === 0 && elsewhere === 0) return null;
  const sentences = [];
  if (elsewhere > 0) {
    sentences.push(
      search.country === null
        ? text.partners.elsewhereAnywhere(elsewhere)
        : text.partners.elsewhere(elsewhere, words.country(search.country)),
    );
  }
  if (closed > 0) sentences.push(text.partners.closed(closed));
  return <Verdict isQuiet title={text.partners.leftOut} details={[...sentences, text.partners.visibleOnly]} />;
}

/** What to change so that somebody may fit, in the order in which it helps most. */
function hintsFor(search: PartnerSearch): string[] {
  const { noneHints } = text.partners;
  const hints: string[] = [];
  if (search.capacities.some((sought) => sought.minLevel > 1)) hints.push(noneHints.level);
  if (search.country !== null) hints.push(noneHints.country);
  if (search.sector !== null) hints.push(noneHints.sector);
  if (search.capacities.length > 1) hints.push(noneHints.capacities);
  return hints;
}
