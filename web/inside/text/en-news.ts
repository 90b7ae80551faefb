/** English: the words of what is new for somebody. */
import type { NewsKind } from '#core/digest/items.ts';
import { withArticle } from '../../text/en-article.ts';
import { midSentence } from '../../text/en-sentences.ts';

export const enNews = {
  title: 'What is new for you',
  lead: 'What came in that has to do with your organisation, and why you are shown it. Only what you may see, and nothing of what others do here.',
  leadAll: 'All that came in that you may see. Your account speaks for no organisation, so nothing is chosen for you.',
  since: (day: string) => `Since ${day}, when you last marked it as seen`,
  sinceFirst: (day: string) => `Since ${day}`,
  fresh: 'New',
  none: 'Nothing new',
  noneText: [
    'Nothing that has to do with your countries, needs, capacities or coalitions came in since then. The more your entry says, the more can be found for you.',
  ],
  noneTextAll: ['Nothing that you can see came in since then.'],
  toEntry: 'Your entry',
  toSearches: 'Keep a search for partners',
  sameDay: 'Of the day you looked',
  sameDayNote: 'The service keeps the day alone, so it cannot tell whether this came before or after.',
  open: 'Open now',
  openNote: 'Whenever it came: what waits, is to come, or is agreed, besides what stands above.',
  seen: 'Mark all as seen',
  seenNote: 'The service keeps the day, not what you read.',

  kinds: {
    case: 'Case',
    alert: 'Alert',
    exchange: 'Exchange',
    lesson: 'Lesson',
    coalition: 'Coalition',
    message: 'Message',
    request: 'Request',
  } satisfies Record<NewsKind, string>,
  /** What is silent has no words that the service could read. */
  untitled: 'A silent request',
  aCoalition: 'your coalition',
  because: (reasons: string) => `Shown because ${reasons}.`,
  reasons: {
    country: (country: string) => `you are in ${withArticle(country)}`,
    need: (capacity: string) => `you need ${midSentence(capacity)}`,
    offer: (capacity: string) => `you offer ${midSentence(capacity)}`,
    threat: (threat: string, coalition: string) => `${coalition} has faced ${midSentence(threat)}`,
    ownThreat: (threat: string) => `you have faced ${midSentence(threat)}`,
    coalition: (coalition: string) => `you are in ${coalition}`,
    named: 'it names you',
  },
};
