/** What somebody writes of a case, before it is one of the network. Empty texts say nothing. */
import type { CaseField, CaseKind, CaseLinkKind, Dimension, SolidarityReach } from '../../playbook-vocabulary.ts';
import type { Visibility } from '../../vocabulary.ts';

export type CaseWords = {
  title: string;
  kind: CaseKind;
  /** Told without the names of whoever acted. */
  isAnonymous: boolean;
  actor: string;
  country: string | null;
  /** M49, where it was in many countries. */
  area: string | null;
  /** A year, a month as `2024-05`, or a day. */
  began: string;
  ended: string;
  /** When the original text came out. */
  published: string;
  trigger: string;
  response: string;
  outcomes: string;
  challenges: string;
  lessons: string;
  solidarity: SolidarityReach | null;
  dimensions: Dimension[];
  url: string;
  links: { kind: CaseLinkKind; url: string; label: string }[];
  threatIds: string[];
  playIds: string[];
  capacityIds: string[];
  /** Whose response it was. */
  coalitionId: string | null;
  /** Who is named in it, besides whoever writes it. */
  namedIds: string[];
  /** Private: nobody else yet. */
  visibility: Visibility;
  /** Of its parts; the narrower of this and the whole holds. */
  levels: Record<CaseField, Visibility>;
};

/** As widely seen as the whole, unless somebody narrows a part. */
const OPEN: Record<CaseField, Visibility> = {
  actor: 'public',
  trigger: 'public',
  response: 'public',
  outcomes: 'public',
  challenges: 'public',
  lessons: 'public',
  links: 'public',
};

/** A case of which nothing is said yet, seen by nobody else. */
export function emptyCase(): CaseWords {
  return {
    title: '',
    kind: 'own-mechanism',
    isAnonymous: false,
    actor: '',
    country: null,
    area: null,
    began: '',
    ended: '',
    published: '',
    trigger: '',
    response: '',
    outcomes: '',
    challenges: '',
    lessons: '',
    solidarity: null,
    dimensions: [],
    url: '',
    links: [],
    threatIds: [],
    playIds: [],
    capacityIds: [],
    coalitionId: null,
    namedIds: [],
    visibility: 'private',
    levels: OPEN,
  };
}
