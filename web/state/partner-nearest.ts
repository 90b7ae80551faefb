/** A near miss: who would fit if a condition were another, in a sentence, and the question with that change. */
import type { Api } from '../api.ts';
import { partnersText } from '../text/partners-text.ts';
import { text } from '../text/text.ts';
import type { Names } from './names.ts';
import { NO_SEARCH, type PartnerSearch } from './partner-question.ts';

export type NearMiss = Api['partners']['nearest'][number];

type Change = Pick<NearMiss, 'change' | 'to'>;

export function nearestSentence(miss: NearMiss, search: PartnerSearch, names: Names): string {
  const { count, memberIds } = miss;
  const changes = changesOf(miss);
  const keepsLanguage = search.language !== null && changes.every(({ change }) => change !== 'language');
  return partnersText.nearestSentence(
    { count, names: text.list(memberIds.map(names.member)), isAll: count <= memberIds.length },
    // Said again, as a near miss that speaks the language is worth a journey.
    keepsLanguage ? text.language(search.language ?? '') : null,
    changes.map((change) => changeWords(change, names)),
  );
}

/** What the question becomes. */
export function withNearMiss(miss: NearMiss, search: PartnerSearch): Partial<PartnerSearch> {
  return Object.assign({}, ...changesOf(miss).map((change) => withChange(change, search)));
}

function changesOf({ change, to, also }: NearMiss): Change[] {
  return [{ change, to }, ...(also === null ? [] : [also])];
}

function changeWords({ change, to }: Change, names: Names): string {
  const { nearest } = partnersText;
  return change === 'country' ? nearest.country(to === null ? null : names.country(to)) : nearest[change];
}

function withChange({ change, to }: Change, search: PartnerSearch): Partial<PartnerSearch> {
  switch (change) {
    case 'country':
      return to === null ? { country: null, where: 'any' } : { country: to };
    case 'level':
      return { capacities: search.capacities.map((sought) => ({ ...sought, minLevel: 1 })) };
    case 'capacity':
      return { capacities: [], threatId: null };
    case 'freshOnly':
      return { isFresh: false };
    default:
      return { [change]: NO_SEARCH[change] };
  }
}
