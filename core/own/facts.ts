/** What an entry tells, fact by fact, so that two states of it can be compared in words. */
import type { Member, Need, Offer, Presence } from '../network.ts';

/** Fields whose value is one fact; those that hold several are one fact for each. */
const SINGLE = [
  'name',
  'acronym',
  'kind',
  'description',
  'website',
  'availability',
  'stance',
  'requestLimit',
] as const satisfies (keyof Member)[];
const SEVERAL = ['aliases', 'identifiers', 'sectors', 'languages', 'reach'] as const satisfies (keyof Member)[];

export const FACT_FIELDS = [...SINGLE, ...SEVERAL] as const;
export type FactField = (typeof FACT_FIELDS)[number];

export type Fact =
  | { about: 'field'; field: FactField; value: string | number }
  | ({ about: 'presence' } & Stated<Presence>)
  | ({ about: 'offer' } & Stated<Offer>)
  | ({ about: 'need' } & Need);

type Stated<Record> = Omit<Record, 'sourceId'>;

/** A member as somebody sees it, or an entry as its editor writes it. */
export type Telling = Pick<Member, FactField> & {
  presences: readonly Stated<Presence>[];
  offers: readonly Stated<Offer>[];
  needs: readonly Need[];
};

/** @param of null: nothing is told. */
export function factsOf(of: Telling | null): Fact[] {
  if (of === null) return [];
  const fields = [
    ...SINGLE.map((field) => ({ field, value: of[field] })),
    ...SEVERAL.flatMap((field) => of[field].map((value) => ({ field, value }))),
  ].flatMap(({ field, value }) => (value === null || value === '' ? [] : [{ about: 'field' as const, field, value }]));
  return [
    ...fields,
    ...of.presences.map(({ country, kind }) => ({ about: 'presence' as const, country, kind })),
    ...of.offers.map(({ capacityId, level, country, note, conditions }) => ({
      about: 'offer' as const,
      capacityId,
      level,
      country,
      note: note || null,
      conditions: conditions || null,
    })),
    ...of.needs.map(({ capacityId, urgency, note }) => ({
      about: 'need' as const,
      capacityId,
      urgency,
      note: note || null,
    })),
  ];
}

/** Those of some facts that are not among others, in their order. */
export function factsWithout(facts: readonly Fact[], others: readonly Fact[]): Fact[] {
  const known = new Set(others.map((fact) => JSON.stringify(fact)));
  return facts.filter((fact) => !known.has(JSON.stringify(fact)));
}
