/** What a reason of the partner score says, in one sentence. */
import type { Reason } from '../api.ts';
import { partnersText } from '../text/partners-text.ts';
import { text } from '../text/text.ts';
import { levelWords } from './level-words.ts';
import type { Names } from './names.ts';

/** @param reach the areas where the partner helps without being there, as M49 codes */
export function reasonSentence(reason: Reason, names: Names, reach: readonly string[]): string {
  const { reasons } = partnersText;
  switch (reason.term) {
    case 'reciprocity':
      return offersSentence(reason, names);
    case 'place':
      return placeSentence(reason, names, reach);
    case 'crossSector': {
      if (!reason.pair) return reason.isOwnStated ? reasons.sectorUnknown : reasons.noOwnSector;
      const [one, other] = reason.pair;
      return one === other
        ? reasons.sameSector(text.sectors[one])
        : reasons.crossSector(text.sectors[one], text.sectors[other]);
    }
    case 'network':
      return tiesSentence(reason, names);
    case 'language':
      if (!reason.isOwnStated) return reasons.noOwnLanguage;
      if (!reason.isStated) return reasons.languagesNotStated;
      return reason.shared.length === 0
        ? reasons.noSharedLanguage
        : reasons.language(text.list(reason.shared.map(text.language)));
  }
}

type Of<Term> = Extract<Reason, { term: Term }>;
type Covered = Of<'reciprocity'>['covers'];

function offersSentence({ covers, soughtCount, coversInReturn }: Of<'reciprocity'>, names: Names): string {
  const { reasons } = partnersText;
  const parts: string[] = [];
  if (soughtCount === 0) parts.push(reasons.coversNone);
  else if (soughtCount === 1) parts.push(reasons.offers(coveredWords(covers, names)));
  else parts.push(reasons.covers(covers.length, soughtCount, coveredWords(covers, names)));
  if (coversInReturn.length > 0) {
    parts.push(reasons.inReturn(coveredWords(coversInReturn, names), coversInReturn.length));
  }
  return parts.join('. ');
}

function coveredWords(covered: Covered, names: Names): string {
  return covered
    .map(({ capacityId, level }) =>
      partnersText.reasons.at(
        names.capacity(capacityId),
        level === null ? partnersText.reasons.levelNotStated : levelWords(level),
      ),
    )
    .join(', ');
}

function placeSentence(reason: Of<'place'>, names: Names, reach: readonly string[]): string {
  const { reasons } = partnersText;
  const { country, presence, sharedCountries } = reason;
  if (country !== null && presence !== null) {
    if (presence === 'from-outside') return outsideSentence(country, names, reach);
    if (presence === 'beside')
      return reasons.beside(names.country(country), text.list(reason.besideCodes.map(names.country)));
    return reasons.place[presence](names.country(country));
  }
  if (!reason.isOwnStated) return reasons.noOwnCountry;
  if (sharedCountries.length === 0) return reasons.noSharedCountry;
  return reasons.sharedCountries(sharedCountries.length, text.list(sharedCountries.map(names.country)));
}

/** A narrow area counts for more than the whole world, so it is named. */
function outsideSentence(country: string, names: Names, reach: readonly string[]): string {
  const areas = names.areasOf(country).filter((area) => reach.includes(area));
  if (areas.length === 0) return partnersText.reasons.fromOutside(names.country(country));
  const narrow = areas.filter((area) => area !== WORLD);
  return narrow.length === 0
    ? partnersText.reasons.worldwide
    : partnersText.reasons.fromOutsideFor(text.list(narrow.map(names.area)));
}

const WORLD = '001';

function tiesSentence({ hops, sharedIds, points }: Of<'network'>, names: Names): string {
  const { reasons } = partnersText;
  if (hops === null) return points > 0 ? reasons.farAwayJoins : reasons.farAway;
  if (hops === 1) return reasons.tied;
  if (sharedIds.length > 0) return reasons.sharedAllies(text.list(sharedIds.map(names.member)));
  return reasons.fewSteps(hops);
}
