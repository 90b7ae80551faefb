/** What a loss comes to, in sentences that claim no more than was counted. */
import { groupBy } from '../../state/group-by.ts';
import type { Words } from '../../state/words.ts';
import { whatIfText } from '../text/what-if-text.ts';
import type { Loss, WorstLoss } from '../what-if-api.ts';

type Names = { words: Pick<Words, 'capacity' | 'country'>; member: (id: string) => string };

export type LossVerdict = { title: string; headline: string; details: string[] };

export function verdictOn(loss: Loss, country: string | null, names: Names): LossVerdict {
  const title = whatIfText.ifLost(loss.lostIds.map(names.member));
  const happens = whatHappens(loss, country, names);
  if (happens.length === 0) return { title, ...nothingLost(loss, country, names) };
  const repair = repairIn(loss, names);
  const details = repair.length === 0 ? [] : [whatIfText.smallest(repair)];
  return { title, headline: whatIfText.sentence(happens), details };
}

/** More than this in one sentence nobody repeats. */
const MOST_CLAUSES = 3;

/** The worst first, each as a part of one sentence; coalitions only where it holds nothing else. */
function whatHappens(loss: Loss, country: string | null, names: Names): string[] {
  const { orphanIds, orphanThereIds, parts, coalitions, capacities } = loss;
  const gone = capacities.scarce.filter(({ after }) => after === 0);
  const apart = parts.apart.filter(({ size }) => size > 1).reduce((sum, { size }) => sum + size, 0);
  const there = country === null ? '' : names.words.country(country);
  const clauses = [
    ...goneIn(gone, names),
    ...(orphanIds.length > 0 ? [whatIfText.orphaned(orphanIds.map(names.member))] : []),
    ...(apart > 0 ? [whatIfText.cutOff(apart)] : []),
    ...(orphanThereIds.length > 0 ? [whatIfText.orphanedThere(orphanThereIds.map(names.member), there)] : []),
  ].slice(0, MOST_CLAUSES);
  if (clauses.length > 0 || coalitions.length === 0) return clauses;
  return [whatIfText.coalitionsHit(coalitions.map(({ name }) => name))];
}

type Scarce = Loss['capacities']['scarce'];

/** Named while they are of one country. */
function goneIn(gone: Scarce, { words }: Names): string[] {
  const byCountry = groupBy(gone, ({ country }) => country);
  if (byCountry.size > 1) return [whatIfText.goneMany(gone.length, byCountry.size)];
  return [...byCountry].flatMap(([country, all]) => {
    const named = (some: Scarce) => some.map(({ capacityId }) => words.capacity(capacityId));
    const held = named(all.filter(({ isFromOutside }) => !isFromOutside));
    const brought = named(all.filter(({ isFromOutside }) => isFromOutside));
    return [
      ...(held.length > 0 ? [whatIfText.gone(held, words.country(country))] : []),
      ...(brought.length > 0 ? [whatIfText.notBrought(brought, words.country(country))] : []),
    ];
  });
}

function nothingLost({ capacities, tieCount, lostIds }: Loss, country: string | null, { words }: Names) {
  const headline = country === null ? whatIfText.nothing : whatIfText.nothingThere(words.country(country));
  if (tieCount > 0) return { headline, details: [whatIfText.someTies(tieCount)] };
  const isUnseen = country === null && capacities.scarce.length === 0 && capacities.thinned === 0;
  return { headline, details: isUnseen ? [whatIfText.noTies(lostIds.length)] : [] };
}

/** More pairs than this are a number. */
const MOST_PAIRS = 3;

function repairIn({ repair }: Loss, { member }: Names): string[] {
  const { ties, members } = repair;
  const [helper] = members.helpers;
  const introduce =
    ties.count <= MOST_PAIRS
      ? whatIfText.introduce(ties.introductions.map(({ oneId, otherId }) => [member(oneId), member(otherId)]))
      : whatIfText.introduceMany(ties.count);
  const ask =
    members.helpers.length === 1 && helper
      ? whatIfText.askHelper(member(helper.memberId))
      : whatIfText.askHelpers(members.helpers.length);
  return [...(ties.count > 0 ? [introduce] : []), ...(members.helpers.length > 0 ? [ask] : [])];
}

/** What hangs on a capacity after the loss. */
export function capacityWords(line: Scarce[number], member: Names['member']): string {
  const { after, isFromOutside, lastId, outside } = line;
  if (after === 0) return isFromOutside ? whatIfText.capacityNotBrought : whatIfText.capacityGone(outside);
  const last = lastId === null ? '' : member(lastId);
  return isFromOutside ? whatIfText.capacityBroughtOnce(last) : whatIfText.capacityOnce(last);
}

export function harmWords({ capacities, cutOff, orphans }: WorstLoss): string {
  return [
    ...(capacities > 0 ? [whatIfText.lossCapacities(capacities)] : []),
    ...(cutOff > 0 ? [whatIfText.lossCutOff(cutOff)] : []),
    ...(orphans > 0 ? [whatIfText.lossOrphans(orphans)] : []),
  ].join(' · ');
}

export function coalitionWords(hit: Loss['coalitions'][number], capacity: Words['capacity']): string {
  return [
    whatIfText.coalitionLeft(hit.before, hit.after),
    ...(hit.losesConvenor ? [whatIfText.coalitionConvenor] : []),
    ...(hit.capacityIds.length > 0 ? [whatIfText.coalitionCapacities(hit.capacityIds.map(capacity))] : []),
  ].join(' · ');
}

export function distanceWords({ pairs, cutPairs, before, after, countedFrom, countable }: Loss['distance']): string[] {
  if (pairs === 0) return [whatIfText.distanceNone];
  return [
    ...(cutPairs > 0 ? [whatIfText.distanceCut(cutPairs, pairs)] : []),
    ...(before !== null && after !== null ? [whatIfText.distanceKept(before, after)] : []),
    ...(countedFrom < countable ? [whatIfText.distanceEstimate(countedFrom, countable)] : []),
  ];
}
