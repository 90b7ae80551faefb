/** What is stored of the playbook: plays, cases, alerts, helplines and messages. */
import type {
  CaseField,
  CaseKind,
  CaseLinkKind,
  Dimension,
  Frame,
  MessageStage,
  SolidarityReach,
  Voice,
} from './playbook-vocabulary.ts';
import type { Labels, Level, Visibility } from './vocabulary.ts';

/** Something that can be done about a threat, or with an opening. */
export type Play = {
  id: string;
  labels: Labels;
  summary: string | null;
  /** No longer offered to choose; what refers to it keeps its label. */
  isRetired: boolean;
};

/** What a play takes. */
export type PlayCapacity = {
  playId: string;
  capacityId: string;
  minLevel: Level;
  /** By how many members it should be held. */
  count: 1 | 2 | 3;
};

/** What may be tried: a suggestion of the words. What was tried, the cases say. */
export type ThreatPlay = { threatId: string; playId: string };

/** A page elsewhere, opened by nobody but who follows it. */
export type CaseLink = { kind: CaseLinkKind; url: string; label: string | null };

export type StoredCase = {
  id: string;
  title: string;
  kind: CaseKind;
  /** Whose it is, who acted and who is named in it is then for the editors of its member alone. */
  isAnonymous: boolean;
  /** Who acted, in the words of the source. */
  actor: string | null;
  country: string | null;
  /** The M49 code of the area where it was in many countries. */
  area: string | null;
  /** ISO dates, or parts of one (`2019`, `2019-05`). */
  began: string | null;
  ended: string | null;
  published: string | null;
  /** The day on which all who are named had agreed; null: it comes from a source. */
  releasedOn: string | null;
  trigger: string | null;
  response: string | null;
  outcomes: string | null;
  challenges: string | null;
  lessons: string | null;
  solidarity: SolidarityReach | null;
  dimensions: Dimension[];
  /** Of the original text. */
  url: string | null;
  links: CaseLink[];
  threatIds: string[];
  playIds: string[];
  /** What it took. */
  capacityIds: string[];
  coalitionId: string | null;
  memberId: string | null;
  sourceId: string | null;
  visibility: Visibility;
} & Record<`${CaseField}Visibility`, Visibility>;

/** A member that a case names, having agreed to it. */
export type StoredCaseMember = { caseId: string; memberId: string };

export type StoredAlert = {
  id: string;
  country: string;
  threatIds: string[];
  title: string;
  text: string | null;
  /** An ISO date, or a part of one. */
  happenedOn: string;
  url: string | null;
  /** The member that reported it. */
  reporterId: string | null;
  /** The day on which a coordinator vouched for it; null: nobody did, and few see it. */
  verifiedOn: string | null;
  sourceId: string | null;
  visibility: Visibility;
};

/** Somebody who helps and can be reached now. The operator keeps the list. */
export type Helpline = {
  id: string;
  name: string;
  covers: string;
  threatIds: string[];
  languages: string[];
  /** Empty: everywhere. */
  countries: string[];
  isAlwaysOpen: boolean;
  hours: string | null;
  /** How to reach it safely. */
  reach: string;
  url: string | null;
  /** The day on which somebody last saw that all of this is so. */
  checkedOn: string;
};

export type MessageText = { language: string; text: string };

/** Words that a network says together. */
export type StoredMessage = {
  id: string;
  topic: string;
  frame: Frame;
  texts: MessageText[];
  doNote: string | null;
  dontNote: string | null;
  threatIds: string[];
  country: string | null;
  /** The member that looks after it. */
  ownerId: string | null;
  stage: MessageStage;
  /** The day by which somebody should read it again. */
  reviewOn: string | null;
  revision: string;
  visibility: Visibility;
};

export type StoredMessageVoice = { messageId: string; memberId: string; voice: Voice; words: string | null };
