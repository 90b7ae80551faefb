/** What a coalition has to be besides holding its needs, and its form in the address. */
import { ID_PATTERN } from '#core/id.ts';
import { SECTORS, type Sector } from '#core/vocabulary.ts';
import { COUNTS, type Count } from './coalition-needs.ts';
import { LANGUAGE, readList, readWord } from './fragment-fields.ts';

export type SectorDemand = { sectors: readonly Sector[]; count: Count };
export type Pair = readonly [string, string];
export type Losses = 0 | 1 | 2;

export type DraftConditions = {
  /** So many members of some sectors; a member of any of them counts. */
  atLeast: readonly SectorDemand[];
  officeHere: boolean;
  localMember: boolean;
  /** Every member works in it. */
  language: string | null;
  /** Not the one together with the other. */
  apart: readonly Pair[];
  /** Everything holds without any so many members. */
  survives: Losses;
  mostMembers: number | null;
};

export const NO_CONDITIONS: DraftConditions = {
  atLeast: [],
  officeHere: false,
  localMember: false,
  language: null,
  apart: [],
  survives: 0,
  mostMembers: null,
};

const MOST_MEMBERS = 40;

/** Reads the fields of a fragment; what it does not understand, it leaves out. */
export function readConditions(fields: URLSearchParams): DraftConditions {
  const most = Number(fields.get('most') ?? '');
  return {
    atLeast: readList(fields.get('least'), DEMAND).flatMap(readDemand),
    officeHere: fields.get('office') === 'yes',
    localMember: fields.get('local') === 'yes',
    language: readWord(fields.get('language'), LANGUAGE),
    apart: readList(fields.get('apart'), PAIR).flatMap(readPair),
    survives: LOSSES.find((one) => `${one}` === fields.get('survives')) ?? 0,
    mostMembers: Number.isInteger(most) && most >= 1 && most <= MOST_MEMBERS ? most : null,
  };
}

export function writeConditions(conditions: DraftConditions): Record<string, string | null> {
  const { atLeast, officeHere, localMember, language, apart, survives, mostMembers } = conditions;
  return {
    least: atLeast.map(({ sectors, count }) => `${sectors.join('.')}:${count}`).join(','),
    office: officeHere ? 'yes' : null,
    local: localMember ? 'yes' : null,
    language,
    apart: apart.map((pair) => pair.join('.')).join(','),
    survives: survives > 0 ? `${survives}` : null,
    most: mostMembers === null ? null : `${mostMembers}`,
  };
}

/** How many things are asked, for a heading that says so while they are folded away. */
export function countConditions(conditions: DraftConditions): number {
  const { atLeast, officeHere, localMember, language, apart, survives, mostMembers } = conditions;
  const single = [officeHere, localMember, language !== null, survives > 0, mostMembers !== null];
  return atLeast.length + apart.length + single.filter(Boolean).length;
}

/** How many members of exactly these sectors are asked for. */
export function demandFor(sectors: readonly Sector[], { atLeast }: DraftConditions): Count | 0 {
  return atLeast.find((one) => isSame(one.sectors, sectors))?.count ?? 0;
}

/** The demands with another count for these sectors; none takes the demand out. */
export function withDemand(sectors: readonly Sector[], count: Count | 0, { atLeast }: DraftConditions): SectorDemand[] {
  const others = atLeast.filter((one) => !isSame(one.sectors, sectors));
  if (count === 0) return others;
  const place = atLeast.findIndex((one) => isSame(one.sectors, sectors));
  const at = place < 0 ? others.length : place;
  return [...others.slice(0, at), { sectors, count }, ...others.slice(at)];
}

function isSame(one: readonly Sector[], other: readonly Sector[]): boolean {
  return one.length === other.length && one.every((sector) => other.includes(sector));
}

const LOSSES = [0, 1, 2] as const;
const DEMAND = /^[a-z.-]{1,120}:[1-3]$/;
const PAIR = /^[a-z2-9]{26}\.[a-z2-9]{26}$/;

function readDemand(item: string): SectorDemand[] {
  const [words = '', count] = item.split(':');
  const named = words.split('.');
  const sectors = SECTORS.filter((sector) => named.includes(sector));
  return sectors.length === 0 || sectors.length < named.length
    ? []
    : [{ sectors, count: COUNTS.find((one) => `${one}` === count) ?? 1 }];
}

function readPair(item: string): Pair[] {
  const [one = '', other = ''] = item.split('.');
  return ID_PATTERN.test(one) && ID_PATTERN.test(other) && one !== other ? [[one, other]] : [];
}
