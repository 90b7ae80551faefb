/** A partner question, made ready to be put to every candidate. */
import { countryByCode, type Member, type Network } from '../network.ts';
import type { Country } from '../stored-network.ts';
import type { Level, Sector } from '../vocabulary.ts';
import type { PartnerQuestion } from './question.ts';

export type Sought = {
  capacityId: string;
  minLevel: Level;
  /** 1/3, 2/3 or 1: how urgent it is; asked for directly it is urgent. */
  weight: number;
};

export type Asked = {
  seeker: Member | null;
  sought: Sought[];
  country: Country | null;
  language: string | null;
  sector: Sector | null;
};

export type Unasked = { problem: 'unknown-country' | 'unknown-capacity' | 'unknown-member'; value: string };

/** What is asked, with names resolved among what the viewer can see; or the first name that is not there. */
export function readQuestion(
  question: PartnerQuestion,
  network: Network,
): { ok: true; asked: Asked } | ({ ok: false } & Unasked) {
  const seeker = network.members.find((member) => member.id === question.seekerId) ?? null;
  if (question.seekerId !== undefined && seeker === null) {
    return { ok: false, problem: 'unknown-member', value: question.seekerId };
  }
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
      country,
      language: question.language ?? null,
      sector: question.sector ?? null,
    },
  };
}

/** What was asked for, each capacity once at its highest level; otherwise what the seeker says it needs. */
function soughtBy(question: PartnerQuestion, seeker: Member | null): Sought[] {
  if (question.capacities.length === 0) {
    return (seeker?.needs ?? []).map(({ capacityId, urgency }) => ({ capacityId, minLevel: 1, weight: urgency / 3 }));
  }
  const levels = new Map<string, Level>();
  for (const { capacityId, minLevel = 1 } of question.capacities) {
    const known = levels.get(capacityId) ?? 1;
    levels.set(capacityId, minLevel > known ? minLevel : known);
  }
  const urgencyOf = new Map(seeker?.needs.map((need) => [need.capacityId, need.urgency]));
  return [...levels].map(([capacityId, minLevel]) => ({
    capacityId,
    minLevel,
    weight: (urgencyOf.get(capacityId) ?? 3) / 3,
  }));
}
