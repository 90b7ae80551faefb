/** What a file says of a network, before it is compared with one. What it says nothing of is undefined, never empty. */
import type {
  StoredCoalition,
  StoredMember,
  StoredNeed,
  StoredOffer,
  StoredPresence,
  StoredTie,
} from '../stored-network.ts';
import type { Visibility } from '../vocabulary.ts';
import type { ImportProblem, Place } from './problem.ts';

type Said<T> = { [Field in keyof T]?: Exclude<T[Field], null> };

/** What all records of a draft have. */
type Drafted = {
  at: Place;
  /** Only where the file states one, as our own files do. */
  visibility?: Visibility;
};

/** Within a draft records refer to each other by key, which is the file's id or name made one of a kind. */
export type DraftMember = Drafted & {
  key: string;
  /** Our own id, where the file carries one. */
  id: string | null;
  /** Empty where the file refers to it by an id or a register's number alone: it can be found, never made. */
  name: string;
} & Said<
    Pick<
      StoredMember,
      'acronym' | 'kind' | 'sectors' | 'description' | 'website' | 'languages' | 'availability' | 'reach' | 'stance'
    >
  > & {
    aliases?: string[];
    /** Of registers, `{list}-{number}` as org-id.guide has them. */
    identifiers?: string[];
  };

export type DraftPresence = Drafted & { member: string } & Pick<StoredPresence, 'country' | 'kind'>;
export type DraftOffer = Drafted & { member: string } & Pick<StoredOffer, 'capacityId'> &
  Said<Pick<StoredOffer, 'level' | 'country' | 'note' | 'conditions'>>;
export type DraftNeed = Drafted & { member: string } & Pick<StoredNeed, 'capacityId' | 'urgency'> &
  Said<Pick<StoredNeed, 'note'>>;
/** `a` and `b` in the order of the file; the direction is of that order. */
export type DraftTie = Drafted & { a: string; b: string } & Pick<StoredTie, 'kind' | 'direction'> &
  Said<Pick<StoredTie, 'since' | 'until'>>;
export type DraftCoalition = Drafted & { key: string; id: string | null; name: string; convenor?: string } & Said<
    Pick<StoredCoalition, 'purpose' | 'status' | 'country' | 'statedSize'>
  >;
export type DraftMembership = Drafted & { coalition: string; member: string };

export type Draft = {
  members: DraftMember[];
  presences: DraftPresence[];
  offers: DraftOffer[];
  needs: DraftNeed[];
  ties: DraftTie[];
  coalitions: DraftCoalition[];
  memberships: DraftMembership[];
  problems: ImportProblem[];
  /** Columns that were left aside, each with how many of its cells hold something. */
  leftAside: { place: Place; filled: number }[];
};
