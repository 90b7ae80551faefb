/** What an introduction is called, how far it is, and what each side sees of the other, in words. */
import type { Words } from '../../state/words.ts';
import { pagesText } from '../../text/pages-text.ts';
import { text } from '../../text/text.ts';
import type { Introduction, Told } from '../introductions-api.ts';
import { introductionsText } from '../text/introductions-text.ts';

export function soughtWords({ capacityId, country }: { capacityId: string; country: string | null }, words: Words) {
  return introductionsText.sought(words.capacity(capacityId), country === null ? null : words.country(country));
}

/** One line that says who asks whom for what, as far as names are known. */
export function headlineOf(introduction: Introduction, words: Words): string {
  const { side, stage, way, isChosen, question, other } = introduction;
  const { headlines, ended } = introductionsText;
  if (question === null) return way === 'offered' ? ended.offeredToUs : ended.helper;
  const what = soughtWords(question, words);
  if (way === 'offered' && side === 'helper') {
    if (stage === 'ended') return ended.offered(what);
    return headlines.offered(other?.name ?? headlines.unseen, what);
  }
  if (way === 'offered' && other === null) return headlines.offeredToUs(what);
  if (side === 'helper')
    return other ? headlines.neededBy(other.name, what, question.urgency) : headlines.needed(what, question.urgency);
  if (stage === 'ended') return ended.seeker(what);
  if (stage === 'asked') return headlines.asked(other?.name ?? headlines.unseen, what);
  if (other) return headlines.helps(other.name, what);
  return isChosen ? headlines.asked(headlines.unseen, what) : headlines.somebodyHelps(what);
}

const PROGRESS = { asked: 0, willing: 1, agreed: 2, ended: 0 } as const;

/** The place of the present step among those that are shown. */
export function progressOf({ stage, contact, shown }: Introduction): number {
  return contact !== null || shown?.contact ? 3 : PROGRESS[stage];
}

export function meaningOf({ side, stage, way, isChosen, steps }: Introduction): string {
  const { meaning } = introductionsText;
  if (stage === 'agreed') return steps.includes('share') ? meaning.agreed : meaning.agreedDone;
  if (stage === 'willing' && way === 'offered' && side === 'helper') return meaning.offered;
  if (stage === 'willing' && side === 'helper' && way === 'brokered') return meaning.willingBrokered;
  if (stage === 'willing') return side === 'seeker' ? meaning.willingSeeker : meaning.willingHelper;
  if (side === 'seeker') return meaning.askedSeeker;
  if (way === 'brokered') return meaning.askedBrokered;
  return isChosen ? meaning.asked : meaning.askedUnaware;
}

/** `Local group, Media and Peace`; null where nothing was told. */
export function toldWords({ kind, sectors }: Told): string | null {
  const facts = [
    ...(kind === null ? [] : [pagesText.memberKinds[kind]]),
    ...(sectors.length === 0 ? [] : [text.list(sectors.map((sector) => text.sectors[sector]))]),
  ];
  return facts.length === 0 ? null : facts.join(', ');
}

/** What the other side sees of us, in one sentence. */
export function shownSentence({ side, stage, way, isChosen, shown }: Introduction): string {
  const words = introductionsText.shown;
  if (side === 'helper' && stage === 'asked') return isChosen ? words.chosen : words.unaware;
  const told = shown?.told && stage !== 'agreed' ? toldWords(shown.told) : null;
  const isNamed = shown?.name ?? false;
  if (way === 'offered' && side === 'seeker' && !isNamed) return words.chosenNeed;
  const willing = isNamed ? words.willing : words.willingUnnamed;
  const items = [
    side === 'seeker' ? words.question : willing,
    ...(shown?.words ? [words.words] : []),
    ...(told === null ? [] : [words.told(told)]),
    ...(isNamed ? [words.name] : []),
    ...(shown?.contact ? [words.contact] : []),
  ];
  return words.sentence(items, isNamed);
}
