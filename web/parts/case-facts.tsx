/** What is known of a case besides its story, each with the way on to more of its kind. */
import type { WholeCase } from '../cases-api.ts';
import { dateWords, whenWords } from '../state/case-dates.ts';
import { casesLink } from '../state/case-filter.ts';
import { respondLink } from '../state/respond-link.ts';
import type { Words } from '../state/words.ts';
import { casesText } from '../text/cases-text.ts';
import { text } from '../text/text.ts';
import type { Fact } from '../ui/facts.tsx';
import './case-facts.css';

/** As much as the facts rest on: a case as it is served, or as it will be. */
export type CaseAndWords = {
  case: Omit<WholeCase['case'], 'memberIds' | 'sourceId' | 'memberId' | 'id'>;
  threats: WholeCase['threats'];
  plays: WholeCase['plays'];
  members: readonly { id: string; name: string }[];
  coalition: WholeCase['coalition'];
};

export function CaseFacts({ whole, words }: { whole: CaseAndWords; words: Words }) {
  const facts = [...factsOf(whole, words), ...linkedFacts(whole)];
  return (
    <dl class="case-facts">
      {facts.map(({ name, value }) => (
        <div class="case-facts_pair" key={name}>
          <dt class="case-facts_name">{name}</dt>
          <dd class="case-facts_value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const WORLD = '001';

function factsOf({ case: one }: CaseAndWords, words: Words): Fact[] {
  const when = whenWords(one);
  const fact = (name: string, value: Fact['value'] | null): Fact[] => (value === null ? [] : [{ name, value }]);
  return [
    ...fact(casesText.actor, one.actor ?? (one.isAnonymous ? casesText.anonymous : null)),
    ...fact(casesText.kind, casesText.kinds[one.kind]),
    ...fact(
      casesText.where,
      one.country !== null ? (
        <a href={`/countries/${one.country}`}>{words.country(one.country)}</a>
      ) : (
        one.area && (one.area === WORLD ? casesText.many : words.area(one.area))
      ),
    ),
    ...fact(casesText.when, when),
    ...fact(casesText.publishedFact, one.published && dateWords(one.published)),
    ...fact(casesText.released, one.releasedOn && casesText.releasedFact(text.day(one.releasedOn))),
    ...fact(casesText.reach, one.solidarity && casesText.reaches[one.solidarity]),
    ...fact(
      casesText.dimension,
      one.dimensions.length === 0 ? null : text.list(one.dimensions.map((id) => casesText.dimensions[id])),
    ),
  ];
}

function linkedFacts({ case: one, threats, plays, members, coalition }: CaseAndWords): Fact[] {
  const links = (name: string, items: readonly { id: string; label: string; href: string }[]): Fact[] =>
    items.length === 0
      ? []
      : [
          {
            name,
            value: (
              <ul class="case-facts_list">
                {items.map(({ id, label, href }) => (
                  <li key={id}>
                    <a href={href}>{label}</a>
                  </li>
                ))}
              </ul>
            ),
          },
        ];
  return [
    ...links(
      casesText.threats,
      threats.map(({ id, labels }) => ({
        id,
        label: labels.en,
        href: respondLink({ threatId: id, country: one.country }),
      })),
    ),
    ...links(
      casesText.plays,
      plays.map(({ id, labels }) => ({ id, label: labels.en, href: casesLink({ play: id }) })),
    ),
    ...links(
      casesText.named,
      members.map(({ id, name }) => ({ id, label: name, href: `/members/${id}` })),
    ),
    ...links(
      casesText.coalition,
      coalition === null ? [] : [{ id: coalition.id, label: coalition.name, href: `/coalitions/${coalition.id}` }],
    ),
  ];
}
