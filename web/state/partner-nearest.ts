/** A near miss: who would fit if one condition were another, in a sentence, and the question with that change. */
import type { Api } from '../api.ts';
import { partnersText } from '../text/partners-text.ts';
import { text } from '../text/text.ts';
import type { Names } from './names.ts';
import { type PartnerSearch, WHERES } from './partner-question.ts';

export type NearMiss = Api['partners']['nearest'][number];

export function nearestSentence(
  { change, to, count, memberIds }: NearMiss,
  search: PartnerSearch,
  names: Names,
): string {
  const { nearest, wheres } = partnersText;
  const who = nearest.somebody(count, text.list(memberIds.map(names.member)), conditionsKept(change, search));
  switch (change) {
    case 'country':
      return to === null ? nearest.anyCountry(who) : nearest.country(who, names.country(to));
    case 'where':
      return nearest.where(who, wheres[whereOf(to)]);
    case 'capacity':
      return nearest.capacity(who, names.capacity(to ?? ''));
    default:
      return nearest[change](who);
  }
}

/** The language is said again, as it is what a near miss is nearest in. */
function conditionsKept(change: NearMiss['change'], { language }: PartnerSearch): string | null {
  return language === null || change === 'language' ? null : text.language(language);
}

/** What the question becomes. */
export function withNearMiss({ change, to }: NearMiss, search: PartnerSearch): Partial<PartnerSearch> {
  switch (change) {
    case 'country':
      return { country: to, where: to === null ? 'any' : search.where };
    case 'where':
      return { where: whereOf(to) };
    case 'level':
      return { capacities: search.capacities.map((sought) => ({ ...sought, minLevel: 1 })) };
    case 'capacity':
      return { capacities: search.capacities.filter(({ capacityId }) => capacityId !== to) };
    case 'freshOnly':
      return { isFresh: false };
    case 'specialism':
    case 'text':
      return { [change]: '' };
    default:
      return { [change]: null };
  }
}

function whereOf(to: string | null): PartnerSearch['where'] {
  return WHERES.find((where) => where === to) ?? 'any';
}
