/** Which words of the network the values of a column can mean, and which uses a column of a sheet can have. */
import type { SheetUse } from '#core/import/book.ts';
import type { ColumnUse } from '#core/import/mapping.ts';
import { compareText } from '#core/network.ts';
import {
  AVAILABILITIES,
  COALITION_STATUSES,
  LEVELS,
  MEMBER_KINDS,
  PRESENCE_KINDS,
  SECTORS,
  STANCES,
  TIE_DIRECTIONS,
  TIE_KINDS,
  URGENCIES,
  VISIBILITIES,
} from '#core/vocabulary.ts';
import type { Words } from '../../state/words.ts';
import { pagesText } from '../../text/pages-text.ts';
import { text } from '../../text/text.ts';
import type { Choice } from '../../ui/select.tsx';
import { importText } from '../text/import-text.ts';
import { LANGUAGES } from './languages.ts';

const WORDS_OF: Partial<Record<ColumnUse, (words: Words) => Choice<string>[]>> = {
  kind: () => named(MEMBER_KINDS, pagesText.memberKinds),
  'implementer-kind': () => named(MEMBER_KINDS, pagesText.memberKinds),
  sectors: () => named(SECTORS, text.sectors),
  availability: () => named(AVAILABILITIES, pagesText.availabilities),
  stance: () => named(STANCES, pagesText.stances),
  'presence-kind': () => named(PRESENCE_KINDS, pagesText.presences),
  'tie-kind': () => named(TIE_KINDS, pagesText.tieKinds),
  direction: () => named(TIE_DIRECTIONS, importText.directions),
  status: () => named(COALITION_STATUSES, pagesText.coalitionStatuses),
  visibility: () => named(VISIBILITIES, importText.levels),
  level: () => LEVELS.map((level) => ({ id: `${level}`, label: pagesText.levels[level] })),
  urgency: () => URGENCIES.map((urgency) => ({ id: `${urgency}`, label: pagesText.urgencies[urgency] })),
  country: ({ countries }) => sorted(countries.map(({ code, name }) => ({ id: code, label: name }))),
  reach: ({ areas }) => sorted(areas.map(({ code, name }) => ({ id: code, label: name }))),
  languages: () => sorted(LANGUAGES.map((code) => ({ id: code, label: text.language(code) }))),
  capacities: capacityChoices,
  needs: capacityChoices,
};

/** Null: whatever stands in the column is taken as it is. */
export function wordsFor(use: ColumnUse, words: Words): Choice<string>[] | null {
  return WORDS_OF[use]?.(words) ?? null;
}

const ABOUT_OFFERS = ['country', 'capacities', 'level', 'note', 'conditions', 'visibility'] as const;
const ABOUT_MEMBERS = [
  'name',
  'acronym',
  'aliases',
  'id',
  'identifiers',
  'kind',
  'sectors',
  'description',
  'website',
  'languages',
  'availability',
  'reach',
  'stance',
  'country',
  'presence-kind',
  'capacities',
  'level',
  'note',
  'conditions',
  'needs',
  'urgency',
  'coalitions',
  'visibility',
] as const;

/** What a column can be, the likeliest first. */
export const USES_IN: Record<SheetUse, readonly ColumnUse[]> = {
  members: ABOUT_MEMBERS,
  presences: ['member', 'presence-kind', ...ABOUT_MEMBERS.filter((use) => use !== 'presence-kind')],
  offers: ['member', ...ABOUT_OFFERS, 'acronym', 'kind', 'sectors'],
  needs: ['member', 'needs', 'urgency', 'note', 'visibility'],
  ties: ['from', 'to', 'tie-kind', 'direction', 'since', 'until', 'note', 'visibility'],
  coalitions: ['name', 'id', 'purpose', 'status', 'country', 'stated-size', 'convenor', 'member', 'visibility'],
  memberships: ['coalition', 'member', 'visibility'],
  activities: [
    'funder',
    'funder-acronym',
    'partner',
    'partner-acronym',
    'implementer',
    'implementer-acronym',
    'implementer-kind',
    'country',
    'capacities',
    'tie-kind',
    'since',
    'until',
    'visibility',
  ],
  ignored: [],
};

/** What can hold for every row of a sheet where no column says it. */
export const FIXED_IN: Record<SheetUse, readonly ColumnUse[]> = {
  members: ['country', 'kind'],
  presences: ['country', 'presence-kind'],
  offers: ['country'],
  needs: [],
  ties: ['tie-kind'],
  coalitions: ['country'],
  memberships: [],
  activities: ['country'],
  ignored: [],
};

function named<Id extends string>(ids: readonly Id[], labels: Record<Id, string>): Choice<string>[] {
  return ids.map((id) => ({ id, label: labels[id] }));
}

function capacityChoices({ capacities }: Words): Choice<string>[] {
  return sorted(capacities.filter(({ isRetired }) => !isRetired).map(({ id, labels }) => ({ id, label: labels.en })));
}

function sorted(choices: Choice<string>[]): Choice<string>[] {
  return choices.sort((one, other) => compareText(one.label, other.label));
}
