/** A fact of an entry in words: what it is about, and what it says. */
import type { Fact } from '#core/own/facts.ts';
import { AVAILABILITIES, MEMBER_KINDS, SECTORS, STANCES } from '#core/vocabulary.ts';
import { levelWords } from '../../state/level-words.ts';
import type { Words } from '../../state/words.ts';
import { pagesText } from '../../text/pages-text.ts';
import { text } from '../../text/text.ts';
import { ownText } from '../text/own-text.ts';

export type FactWords = { name: string; value: string; details: string[] };

export function factWords(fact: Fact, words: Words): FactWords {
  switch (fact.about) {
    case 'field':
      return { name: ownText.fields[fact.field], value: valueWords(fact, words), details: [] };
    case 'presence': {
      const where = words.country(fact.country);
      return { name: ownText.place, value: `${where}, ${pagesText.presences[fact.kind].toLowerCase()}`, details: [] };
    }
    case 'offer': {
      const { capacityId, level, country, note, conditions } = fact;
      const rank = level === null ? [] : [levelWords(level)];
      const where = country === null ? [] : [words.country(country)];
      return {
        name: ownText.offer,
        value: [words.capacity(capacityId), ...rank, ...where].join(', '),
        details: [note ?? [], conditions === null ? [] : pagesText.member.conditions(conditions)].flat(),
      };
    }
    case 'need': {
      const { capacityId, urgency, note } = fact;
      const value = `${words.capacity(capacityId)}, ${pagesText.urgencies[urgency]}`;
      return { name: ownText.need, value, details: note === null ? [] : [note] };
    }
  }
}

/** The word for a value that is one of a list; free text is as it is. */
function valueWords({ field, value }: Extract<Fact, { about: 'field' }>, words: Words): string {
  const written = `${value}`;
  switch (field) {
    case 'kind':
      return wordIn(MEMBER_KINDS, pagesText.memberKinds, written);
    case 'sectors':
      return wordIn(SECTORS, text.sectors, written);
    case 'availability':
      return wordIn(AVAILABILITIES, pagesText.availabilities, written);
    case 'stance':
      return wordIn(STANCES, pagesText.stances, written);
    case 'languages':
      return text.language(written);
    case 'reach':
      return words.area(written);
    case 'requestLimit':
      return pagesText.member.requestLimitSentence(Number(value));
    default:
      return written;
  }
}

function wordIn<Word extends string>(list: readonly Word[], names: Record<Word, string>, value: string): string {
  const word = list.find((one) => one === value);
  return word === undefined ? value : names[word];
}
