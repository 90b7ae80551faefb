/** What is stored of how members learn from each other, and of the other networks that they belong to. */
import type { ExchangeKind, OtherNetworkKind } from './playbook-vocabulary.ts';
import type { Visibility } from './vocabulary.ts';

export type StoredOtherNetwork = {
  id: string;
  name: string;
  acronym: string | null;
  kind: OtherNetworkKind;
  website: string | null;
  note: string | null;
  /** The member that entered it; null: a coordinator, or a source. */
  proposerId: string | null;
  sourceId: string | null;
  visibility: Visibility;
};

/** That a member belongs to another network. It counts as the member's own record, as an offer does. */
export type StoredAffiliation = { memberId: string; networkId: string; visibility: Visibility };

export type StoredExchange = {
  id: string;
  kind: ExchangeKind;
  topic: string;
  note: string | null;
  /** A day (`2026-03-01`) or a minute (`2026-03-01T14:00Z`), UTC. */
  startsAt: string | null;
  link: string | null;
  languages: string[];
  threatIds: string[];
  capacityIds: string[];
  country: string | null;
  hostId: string | null;
  /** The case that it is about. */
  caseId: string | null;
  /** What came of it. */
  outcome: string | null;
  openedOn: string;
  visibility: Visibility;
};

export type StoredLesson = {
  id: string;
  text: string;
  /** Who learned it and says so. */
  memberId: string | null;
  caseId: string | null;
  exchangeId: string | null;
  learnedOn: string;
  visibility: Visibility;
};
