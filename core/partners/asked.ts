/** A partner question, made ready to be put to every candidate. */
import { countryByCode, foldText, type Member, type Network } from '../network.ts';
import { membersWithText } from '../search/find.ts';
import type { Level, Sector, Urgency } from '../vocabulary.ts';
import type { Manner, PartnerQuestion, Readiness } from './question.ts';
import type { Term } from './reasons.ts';
import { type Sought, soughtFrom } from './usefulness.ts';
import { type Spot, spotIn } from './whereabouts.ts';

export type Weights = Record<Term, number>;

/** How much each term weighs where all of them apply and the viewer does not say otherwise. */
export const WEIGHTS: Weights = { reciprocity: 0.45, place: 0.2, crossSector: 0.15, network: 0.1, language: 0.1 };

/** How much what the seeker is given counts, against what it gives. */
const OWN_SIDE = { help: 0.7, mutual: 0.5 } as const;

export type Asked = {
  seeker: Member | null;
  sought: Sought[];
  /** Folded words that an offer has to hold; none: any offer counts. */
  specialism: string[];
  /** How well each member fits the words asked for, those that fit alone; null: no words are asked for. */
  textScores: ReadonlyMap<string, number> | null;
  spot: Spot | null;
  language: string | null;
  sector: Sector | null;
  availability: Readiness | null;
  stance: Manner | null;
  freshOnly: boolean;
  ownSide: number;
  weights: Weights;
  reachOut: number;
  /** The day of asking, by which an entry is fresh. */
  today: string;
};

/** What is asked where nothing is: any member at all, on no particular day. */
export const ANYBODY: Asked = {
  seeker: null,
  sought: [],
  specialism: [],
  textScores: null,
  spot: null,
  language: null,
  sector: null,
  availability: null,
  stance: null,
  freshOnly: false,
  ownSide: OWN_SIDE.help,
  weights: WEIGHTS,
  reachOut: 0.5,
  today: '',
};

export type Unasked = { problem: 'unknown-country' | 'unknown-capacity' | 'unknown-member'; value: string };

/**
 * What is asked, with names resolved among what the viewer can see; or the first name that is not there.
 * @param today an ISO date
 */
export function readQuestion(
  question: PartnerQuestion,
  network: Network,
  today: string,
): { ok: true; asked: Asked } | ({ ok: false } & Unasked) {
  const { seekerId } = question;
  const seeker = (seekerId !== undefined && network.members.find(({ id }) => id === seekerId)) || null;
  if (seekerId !== undefined && seeker === null) return { ok: false, problem: 'unknown-member', value: seekerId };
  const country = question.country === undefined ? null : (countryByCode(network).get(question.country) ?? null);
  if (question.country !== undefined && country === null) {
    return { ok: false, problem: 'unknown-country', value: question.country };
  }
  const known = new Set(network.capacities.map((capacity) => capacity.id));
  const stranger = question.capacities.find(({ capacityId }) => !known.has(capacityId));
  if (stranger) return { ok: false, problem: 'unknown-capacity', value: stranger.capacityId };
  return {
    ok: true,
    asked: {
      seeker,
      sought: soughtBy(question, seeker),
      specialism: wordsIn(question.specialism ?? ''),
      textScores: question.text === undefined ? null : membersWithText(network, question.text),
      spot: country && spotIn(country, question.where, network.countries),
      language: question.language ?? null,
      sector: question.sector ?? null,
      availability: question.availability ?? null,
      stance: question.stance ?? null,
      freshOnly: question.freshOnly,
      ownSide: OWN_SIDE[question.view],
      weights: question.weights ?? WEIGHTS,
      reachOut: question.reachOut,
      today,
    },
  };
}

function wordsIn(text: string): string[] {
  return foldText(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** What was asked for, each capacity once at its highest level and urgency; otherwise what the seeker says it needs. */
function soughtBy({ capacities }: PartnerQuestion, seeker: Member | null): Sought[] {
  if (capacities.length === 0) return soughtFrom(seeker?.needs ?? []);
  const byId = new Map<string, { minLevel: Level; urgency: Urgency | null }>();
  for (const { capacityId, minLevel = 1, urgency = null } of capacities) {
    const known = byId.get(capacityId);
    byId.set(capacityId, {
      minLevel: known && known.minLevel > minLevel ? known.minLevel : minLevel,
      urgency: known && (known.urgency ?? 0) > (urgency ?? 0) ? known.urgency : urgency,
    });
  }
  const urgencyOf = new Map(seeker?.needs.map((need) => [need.capacityId, need.urgency]));
  return [...byId].map(([capacityId, { minLevel, urgency }]) => ({
    capacityId,
    minLevel,
    urgency: urgency ?? urgencyOf.get(capacityId) ?? null,
  }));
}
