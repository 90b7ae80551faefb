/** The facts of a merge in words, those of one kind together. */
import type { Fact } from '#core/own/facts.ts';
import { groupBy } from '../../state/group-by.ts';
import type { Words } from '../../state/words.ts';
import { pagesText } from '../../text/pages-text.ts';
import type { MergeFacts } from '../desk-api.ts';
import { deskText } from '../text/desk-text.ts';
import { factWords } from './fact-words.ts';

export type FactGroup = { name: string; values: string[] };

const SINGLE = ['acronym', 'description', 'website', 'availability', 'stance', 'requestLimit'] as const;
const SEVERAL = ['aliases', 'identifiers', 'sectors', 'languages', 'reach'] as const;

export function mergeWords(facts: MergeFacts, words: Words): FactGroup[] {
  const lines = [...ownFacts(facts).map((fact) => lineOf(fact, words)), ...linesAround(facts)];
  return [...groupBy(lines, ({ name }) => name)].map(([name, group]) => ({
    name,
    values: group.map(({ value }) => value),
  }));
}

function ownFacts(of: MergeFacts): Fact[] {
  return [
    ...SINGLE.flatMap((field) => {
      const value = of[field];
      return value === null ? [] : [{ about: 'field' as const, field, value }];
    }),
    ...SEVERAL.flatMap((field) => of[field].map((value) => ({ about: 'field' as const, field, value }))),
    ...of.presences.map((presence) => ({ about: 'presence' as const, ...presence })),
    ...of.offers.map((offer) => ({ about: 'offer' as const, ...offer })),
    ...of.needs.map((need) => ({ about: 'need' as const, ...need })),
  ];
}

function lineOf(fact: Fact, words: Words): { name: string; value: string } {
  const { value, details } = factWords(fact, words);
  return { name: nameOf(fact), value: [value, ...details].join('. ') };
}

/** As the page of an organisation names them. */
function nameOf(fact: Fact): string {
  const { member } = pagesText;
  if (fact.about !== 'field')
    return { presence: member.presences, offer: member.offers, need: member.needs }[fact.about];
  const { field } = fact;
  return field === 'description' || field === 'name' ? deskText[field] : member[field];
}

function linesAround({
  source,
  ties,
  coalitions,
  convenes,
  cases,
  networks,
}: MergeFacts): { name: string; value: string }[] {
  const { readAt, tie, tieTo, coalition, convenes: convening, aCase, network } = deskText;
  return [
    ...(source === null ? [] : [{ name: readAt, value: source.title }]),
    ...ties.map(({ kind, heading, other }) => {
      const kinds = heading === 'from-other' ? pagesText.tieKindsReversed : pagesText.tieKinds;
      return { name: tie, value: tieTo(kinds[kind], other.name) };
    }),
    ...coalitions.map(({ name }) => ({ name: coalition, value: name })),
    ...convenes.map(({ name }) => ({ name: convening, value: name })),
    ...networks.map(({ name }) => ({ name: network, value: name })),
    ...cases.map(({ title }) => ({ name: aCase, value: title })),
  ];
}
