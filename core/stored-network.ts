/**
 * All that a network has stored, as flat lists of records with their visibility.
 * Only four places touch it: formats read it from files, `worker/db` saves and loads it, `asSeenBy` hides.
 * Everything else works on a `Network`, which is what one viewer may see of it.
 */

import type { ThreatKind } from './playbook-vocabulary.ts';
import type { StoredAffiliation, StoredExchange, StoredLesson, StoredOtherNetwork } from './stored-exchange.ts';
import type {
  Helpline,
  Play,
  PlayCapacity,
  StoredAlert,
  StoredCase,
  StoredCaseMember,
  StoredMessage,
  StoredMessageVoice,
  ThreatPlay,
} from './stored-playbook.ts';
import type {
  Availability,
  CapacityKind,
  CoalitionStatus,
  Indicator,
  Labels,
  Level,
  MemberKind,
  PresenceKind,
  Sector,
  Stance,
  Standing,
  TieDirection,
  TieKind,
  Urgency,
  Visibility,
} from './vocabulary.ts';

/** Where a fact was read; the source itself is shown wherever a visible record cites it. */
export type Source = {
  id: string;
  title: string;
  publisher: string;
  licence: string;
  url: string | null;
  /** As the source gives it: `2019`, `2025-08`. */
  date: string;
  note: string | null;
};

export type Capacity = { id: string; kind: CapacityKind; labels: Labels; isRetired: boolean };

/** Retired words are no longer offered to choose; what refers to them keeps its label. */
export type Threat = { id: string; kind: ThreatKind; labels: Labels; isRetired: boolean };

/** What a coalition against a threat might start from: a suggestion, which a network changes as it learns. */
export type ThreatNeed = {
  threatId: string;
  capacityId: string;
  minLevel: Level;
  /** By how many members it should be held. */
  count: 1 | 2 | 3;
};

/** A region of the world by its UN M49 code; `001` is the world. */
export type Area = { code: string; labels: Labels };

export type Country = {
  /** ISO 3166-1 alpha-2. */
  code: string;
  alpha3: string;
  labels: Labels;
  /** M49 codes of the areas that it lies in, from the widest (`001`) to the narrowest. */
  areas: string[];
};

export type StoredContext = {
  country: string;
  indicator: Indicator;
  year: number;
  /** 0..1 where the indicator is an index, otherwise null. */
  value: number | null;
  /** The word where the indicator is a rating, otherwise null. */
  rating: string | null;
  sourceId: string;
};

export type StoredMember = {
  id: string;
  name: string;
  acronym: string | null;
  kind: MemberKind;
  standing: Standing;
  sectors: Sector[];
  description: string | null;
  website: string | null;
  /** Other names under which it is known, in any language. */
  aliases: string[];
  /** In registers, `{list}-{number}` with the list as org-id.guide has it. Never asked for: it can tell who a hidden group is. */
  identifiers: string[];
  /** ISO 639-1 codes; empty means not stated. */
  languages: string[];
  availability: Availability | null;
  /** M49 codes of the areas where it says it can help without being there; `001` is everywhere. */
  reach: string[];
  stance: Stance | null;
  /** At most so many open requests at a time; null: no limit stated. */
  requestLimit: number | null;
  /** The days on which its own editors last said that all is still correct, and a coordinator last vouched for it. */
  confirmedOn: string | null;
  vouchedOn: string | null;
  sourceId: string | null;
  /** Since when it is hidden from everybody but its own editors; a coordinator still sees that it exists. */
  hiddenAt: string | null;
  /** Changes with every edit of the entry or of what belongs to it; null: never edited. For its editors alone. */
  revision: string | null;
  visibility: Visibility;
  descriptionVisibility: Visibility;
  websiteVisibility: Visibility;
  aliasesVisibility: Visibility;
  identifiersVisibility: Visibility;
  languagesVisibility: Visibility;
  availabilityVisibility: Visibility;
  reachVisibility: Visibility;
  stanceVisibility: Visibility;
  requestLimitVisibility: Visibility;
};

export type StoredPresence = {
  memberId: string;
  country: string;
  kind: PresenceKind;
  sourceId: string | null;
  visibility: Visibility;
};

export type StoredOffer = {
  memberId: string;
  capacityId: string;
  /** Null: the source states no level. */
  level: Level | null;
  /** The one country this offer holds for; null: wherever the member works. */
  country: string | null;
  note: string | null;
  /** What it asks in return or rules out, in its own words. */
  conditions: string | null;
  sourceId: string | null;
  visibility: Visibility;
};

export type StoredNeed = {
  memberId: string;
  capacityId: string;
  urgency: Urgency;
  note: string | null;
  visibility: Visibility;
};

/** Unique per pair and kind: `a` is always the smaller id. */
export type StoredTie = {
  a: string;
  b: string;
  kind: TieKind;
  direction: TieDirection;
  /** ISO dates, or parts of one (`2019`, `2019-05`). */
  since: string | null;
  until: string | null;
  sourceId: string | null;
  /** Each end decides for itself; the narrower of the two holds. */
  aVisibility: Visibility;
  bVisibility: Visibility;
};

export type StoredCoalition = {
  id: string;
  name: string;
  purpose: string | null;
  status: CoalitionStatus;
  country: string | null;
  /** As the source words it: `61`, `about 160`. */
  statedSize: string | null;
  /** The member who convenes it, where there is one. */
  convenorId: string | null;
  sourceId: string | null;
  visibility: Visibility;
};

export type StoredMembership = {
  coalitionId: string;
  memberId: string;
  /** The member's choice; the narrower of this and the coalition's holds. */
  visibility: Visibility;
};

/** Words that every deployment starts with; they are public and carry no facts about members. */
export type Words = {
  capacities: Capacity[];
  threats: Threat[];
  threatNeeds: ThreatNeed[];
  plays: Play[];
  playCapacities: PlayCapacity[];
  threatPlays: ThreatPlay[];
  areas: Area[];
  countries: Country[];
};

export type StoredNetwork = Words & {
  sources: Source[];
  contexts: StoredContext[];
  members: StoredMember[];
  presences: StoredPresence[];
  offers: StoredOffer[];
  needs: StoredNeed[];
  ties: StoredTie[];
  coalitions: StoredCoalition[];
  memberships: StoredMembership[];
  cases: StoredCase[];
  caseMembers: StoredCaseMember[];
  alerts: StoredAlert[];
  helplines: Helpline[];
  otherNetworks: StoredOtherNetwork[];
  affiliations: StoredAffiliation[];
  messages: StoredMessage[];
  messageVoices: StoredMessageVoice[];
  exchanges: StoredExchange[];
  lessons: StoredLesson[];
};

export function emptyStoredNetwork(): StoredNetwork {
  return {
    capacities: [],
    threats: [],
    threatNeeds: [],
    plays: [],
    playCapacities: [],
    threatPlays: [],
    areas: [],
    countries: [],
    sources: [],
    contexts: [],
    members: [],
    presences: [],
    offers: [],
    needs: [],
    ties: [],
    coalitions: [],
    memberships: [],
    cases: [],
    caseMembers: [],
    alerts: [],
    helplines: [],
    otherNetworks: [],
    affiliations: [],
    messages: [],
    messageVoices: [],
    exchanges: [],
    lessons: [],
  };
}
