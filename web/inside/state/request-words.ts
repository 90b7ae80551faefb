/** What is said of a request in a line or two. */
import type { RequestNeed } from '#core/requests/questions.ts';
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import type { Fact } from '../../ui/facts.tsx';
import type { RequestBrief, RequestWhole } from '../requests-api.ts';
import { requestsText } from '../text/requests-text.ts';

/** Its headline; what is silent has none that the service knows. */
export function titleOf({ title, isOwn }: Pick<RequestBrief, 'title' | 'isOwn'>): string {
  return title ?? (isOwn ? requestsText.silentOwn : requestsText.silentTitle);
}

/** Who asks, as far as one may see it. */
export function seekerOf({ seeker, isOwn, mode }: Pick<RequestBrief, 'seeker' | 'isOwn' | 'mode'>): string | null {
  if (isOwn) return requestsText.you;
  if (seeker !== null) return seeker.name;
  return mode === 'silent' ? null : requestsText.somebody;
}

export function needWords({ capacityId, minLevel }: RequestNeed, words: Words): string {
  return `${words.capacity(capacityId)}${requestsText.facts.atLevel[minLevel]}`;
}

/** `Urgent, by 3 March 2026`. */
export function whenWords({ urgency, by }: Pick<RequestBrief, 'urgency' | 'by'>): string | null {
  const soon = urgency === null ? [] : [requestsText.urgencies[urgency]];
  const day = by === null ? [] : [requestsText.by(text.day(by))];
  return soon.length + day.length === 0 ? null : [...soon, ...day].join(', ');
}

/** Who knows of it, in the words of its mode, less those whom one keeps out. */
export function knownWords({
  mode,
  coalition,
  excluded,
}: Pick<RequestWhole, 'mode' | 'coalition' | 'excluded'>): string {
  const known = coalition === null ? requestsText.known[mode] : requestsText.knownIn(coalition.name);
  return excluded.length === 0 ? known : requestsText.knownBut(known, excluded.length);
}

type AskedWords = Pick<RequestBrief, 'needs' | 'threatIds' | 'country' | 'by' | 'urgency'>;

/** What is needed, what it is about, where and when, as far as it is said. */
export function askedFacts(asked: AskedWords, words: Words, threatName: (id: string) => string): Fact[] {
  const { facts: wording } = requestsText;
  const { needs, threatIds, country } = asked;
  const when = whenWords(asked);
  return [
    {
      name: wording.needs,
      value: needs.length === 0 ? wording.needsNone : text.list(needs.map((one) => needWords(one, words))),
    },
    ...(threatIds.length === 0 ? [] : [{ name: wording.threats, value: text.list(threatIds.map(threatName)) }]),
    ...(country === null ? [] : [{ name: wording.where, value: words.country(country) }]),
    ...(when === null ? [] : [{ name: wording.when, value: when }]),
  ];
}
