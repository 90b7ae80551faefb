/** What is asked of the coalition search, and its form in the address. A link to it reproduces the answer. */
import type { CoalitionQuestion } from '#core/coalition/question.ts';
import { ID_PATTERN } from '#core/id.ts';
import { MODES, type Mode } from '#core/vocabulary.ts';
import { type DraftConditions, NO_CONDITIONS, readConditions, writeConditions } from './coalition-conditions.ts';
import { type Need, readNeeds, writeNeeds } from './coalition-needs.ts';
import { COUNTRY, readFields, readList, readWord, WORD, writeFields } from './fragment-fields.ts';

export type CoalitionDraft = {
  country: string | null;
  /** What the needs were filled in from; null: from what the country lacks, or by hand. */
  threatId: string | null;
  /** Null: what nobody in the country offers. */
  needs: readonly Need[] | null;
  fromOutside: boolean;
  includedIds: readonly string[];
  excludedIds: readonly string[];
  conditions: DraftConditions;
  /** How openly it is to act; null: not chosen yet. */
  mode: Mode | null;
  /** The coalition looked at, where it is another than the one proposed first. */
  seenIds: readonly string[];
};

export const NO_DRAFT: CoalitionDraft = {
  country: null,
  threatId: null,
  needs: null,
  fromOutside: true,
  includedIds: [],
  excludedIds: [],
  conditions: NO_CONDITIONS,
  mode: null,
  seenIds: [],
};

/** Reads a fragment; what it does not understand, it leaves out. */
export function draftFromFragment(fragment: string): CoalitionDraft {
  const fields = readFields(fragment);
  const needs = fields.get('needs');
  const excludedIds = readList(fields.get('without'), ID_PATTERN);
  return {
    country: readWord(fields.get('country'), COUNTRY),
    threatId: readWord(fields.get('threat'), WORD),
    needs: needs === null ? null : readNeeds(needs === NOTHING ? '' : needs),
    fromOutside: fields.get('outside') !== 'no',
    includedIds: readList(fields.get('with'), ID_PATTERN).filter((id) => !excludedIds.includes(id)),
    excludedIds,
    conditions: readConditions(fields),
    mode: MODES.find((mode) => mode === fields.get('mode')) ?? null,
    seenIds: readList(fields.get('seen'), ID_PATTERN),
  };
}

export function fragmentOfDraft(draft: CoalitionDraft): string {
  const { country, threatId, needs, fromOutside, includedIds, excludedIds, conditions, mode, seenIds } = draft;
  return writeFields({
    country,
    threat: threatId,
    needs: needs === null ? null : writeNeeds(needs) || NOTHING,
    outside: fromOutside ? null : 'no',
    with: includedIds.join(','),
    without: excludedIds.join(','),
    ...writeConditions(conditions),
    mode,
    seen: seenIds.join(','),
  });
}

/** Every member that it names, wherever. */
export function membersIn({ includedIds, excludedIds, seenIds, conditions }: CoalitionDraft): string[] {
  return [...includedIds, ...excludedIds, ...seenIds, ...conditions.apart.flat()];
}

/** The same without some members; what was asked of two of whom one is gone is gone. */
export function withoutMembers(draft: CoalitionDraft, ids: readonly string[]): CoalitionDraft {
  const keep = (some: readonly string[]) => some.filter((id) => !ids.includes(id));
  const { includedIds, excludedIds, seenIds, conditions } = draft;
  return {
    ...draft,
    includedIds: keep(includedIds),
    excludedIds: keep(excludedIds),
    seenIds: keep(seenIds),
    conditions: { ...conditions, apart: conditions.apart.filter((pair) => keep(pair).length === pair.length) },
  };
}

/**
 * Null where there is nothing to ask yet. What survives a loss is asked for once more than it has to be left: who asks
 * for a need twice has asked for that already.
 */
export function coalitionQuestionOf(draft: CoalitionDraft, needs: readonly Need[]): CoalitionQuestion | null {
  const { country, fromOutside, includedIds, excludedIds, conditions, mode, seenIds } = draft;
  if (country === null || needs.length === 0) return null;
  const { atLeast, apart, ...others } = conditions;
  return {
    country,
    needs: needs.map((need) => ({ ...need, count: Math.max(1, need.count - conditions.survives) })),
    fromOutside,
    include: [...includedIds],
    exclude: [...excludedIds],
    conditions: {
      ...others,
      atLeast: atLeast.map(({ sectors, count }) => ({ sectors: [...sectors], count })),
      atMost: [],
      apart: apart.map(([one, other]): [string, string] => [one, other]),
      mode,
    },
    prefer: [...seenIds],
  };
}

/** A list of needs that somebody emptied differs from one that nobody touched. */
const NOTHING = 'none';
