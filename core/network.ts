/**
 * A network as one viewer may see it, and how to read it. Records carry no visibility here: what is left is what
 * the viewer sees. Every question about the network is a pure function of this value.
 */
import type { StoredExchange, StoredLesson, StoredOtherNetwork } from './stored-exchange.ts';
import type {
  Area,
  Capacity,
  Country,
  Source,
  StoredCoalition,
  StoredContext,
  StoredMember,
  StoredNeed,
  StoredOffer,
  StoredPresence,
  StoredTie,
  Threat,
  ThreatNeed,
} from './stored-network.ts';
import type {
  Helpline,
  Play,
  PlayCapacity,
  StoredAlert,
  StoredCase,
  StoredMessage,
  StoredMessageVoice,
  ThreatPlay,
} from './stored-playbook.ts';
import type { Viewer } from './viewer.ts';

export type Presence = Omit<StoredPresence, 'memberId' | 'visibility'>;
export type Offer = Omit<StoredOffer, 'memberId' | 'visibility'>;
export type Need = Omit<StoredNeed, 'memberId' | 'visibility'>;
export type Tie = Omit<StoredTie, 'aVisibility' | 'bVisibility'>;
export type Context = StoredContext;
export type Coalition = Omit<StoredCoalition, 'visibility'> & { memberIds: string[] };

type FieldVisibility<Stored> = Extract<keyof Stored, 'visibility' | `${string}Visibility`>;

/** With the members that it names, as far as they are seen. */
export type Case = Omit<StoredCase, FieldVisibility<StoredCase>> & { memberIds: string[] };

export type Alert = Omit<StoredAlert, 'visibility'>;
export type OtherNetwork = Omit<StoredOtherNetwork, 'visibility'>;
export type MessageVoice = Omit<StoredMessageVoice, 'messageId'>;
export type Message = Omit<StoredMessage, 'visibility'> & { voices: MessageVoice[] };
export type Exchange = Omit<StoredExchange, 'visibility'>;
export type Lesson = Omit<StoredLesson, 'visibility'>;

/** What only an entry's own page shows. */
type OwnField = 'hiddenAt' | 'revision';

export type Member = Omit<StoredMember, FieldVisibility<StoredMember> | OwnField> & {
  presences: Presence[];
  offers: Offer[];
  needs: Need[];
  /** The other networks that it belongs to. */
  networkIds: string[];
};

export type Network = {
  /** Whose eyes this is for. The stored network has none, so no question can be asked of it by mistake. */
  seenBy: Viewer;
  members: Member[];
  ties: Tie[];
  coalitions: Coalition[];
  cases: Case[];
  alerts: Alert[];
  helplines: Helpline[];
  otherNetworks: OtherNetwork[];
  messages: Message[];
  exchanges: Exchange[];
  lessons: Lesson[];
  capacities: Capacity[];
  threats: Threat[];
  threatNeeds: ThreatNeed[];
  plays: Play[];
  playCapacities: PlayCapacity[];
  threatPlays: ThreatPlay[];
  areas: Area[];
  countries: Country[];
  contexts: Context[];
  sources: Source[];
};

export function memberById<M extends Pick<Member, 'id'>>({ members }: { members: M[] }): Map<string, M> {
  return new Map(members.map((member) => [member.id, member]));
}

export function countryByCode<C extends Pick<Country, 'code'>>({ countries }: { countries: C[] }): Map<string, C> {
  return new Map(countries.map((country) => [country.code, country]));
}

/** Whether the member says it can help in a country without being there. */
export function reaches(member: Pick<Member, 'reach'>, country: Pick<Country, 'areas'>): boolean {
  return member.reach.some((area) => country.areas.includes(area));
}

export function isPresentIn(member: Pick<Member, 'presences'>, countryCode: string): boolean {
  return member.presences.some((presence) => presence.country === countryCode);
}

/** The member's offers that hold in a country: those for that country alone and those without a country. */
export function offersIn<O extends Pick<Offer, 'country'>>(member: { offers: O[] }, countryCode: string): O[] {
  return member.offers.filter((offer) => offer.country === null || offer.country === countryCode);
}

/** Names first, ids for equal names: the order of every list, so that answers repeat. */
export function byName(one: { name: string; id: string }, other: { name: string; id: string }): number {
  return compareText(one.name, other.name) || compareText(one.id, other.id);
}

/** The same order for many at once: each name is folded once. */
export function sortedByName<T extends { name: string; id: string }>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, name: foldText(item.name) }))
    .sort((one, other) => compare(one.name, other.name) || compareText(one.item.id, other.item.id))
    .map(({ item }) => item);
}

/** Compares by code point after folding case and accents, the same on every machine (a locale would not be). */
export function compareText(one: string, other: string): number {
  return compare(foldText(one), foldText(other));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Lower case without diacritics, for comparing and searching. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
