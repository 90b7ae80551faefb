/** A draft in the making. */
import type { Level } from '../vocabulary.ts';
import { LEVELS, URGENCIES, type Urgency, VISIBILITIES, type Visibility } from '../vocabulary.ts';
import type { SheetRow } from './book.ts';
import type { Draft, DraftMembership, DraftNeed, DraftOffer, DraftPresence, DraftTie } from './draft.ts';
import type { Register } from './draft-register.ts';
import { oneOf, type SheetReader, upTo, wordsOfCell } from './draft-rows.ts';
import { foldHeader, saidIn } from './values-fold.ts';

export type Drafting = {
  register: Register;
  presences: Map<string, DraftPresence>;
  offers: Map<string, DraftOffer>;
  needs: Map<string, DraftNeed>;
  ties: Map<string, DraftTie>;
  memberships: Map<string, DraftMembership>;
  problems: Draft['problems'];
  /** Whether a sheet lists members by ids, so that an id that is not among them is a mistake. */
  hasIds: boolean;
};

/** What a row says of who may see it; the narrowest where it says several things. */
export function visibilityIn(reader: SheetReader, row: SheetRow): { visibility?: Visibility } {
  const places = (reader.places.get('visibility') ?? []).filter((place) => !isOfAnEmptyField(reader, row, place));
  const visibility = oneOf(
    VISIBILITIES,
    places.flatMap((place) => wordsOfCell(reader, row, 'visibility', place)),
  );
  return visibility === undefined ? {} : { visibility };
}

/** `website_visibility` says nothing in a row without a website. */
function isOfAnEmptyField({ sheet }: SheetReader, row: SheetRow, place: number): boolean {
  const field = /^(.+) visibility$/.exec(foldHeader(sheet.header[place] ?? ''))?.[1];
  const fieldPlace = sheet.header.findIndex((word) => foldHeader(word) === field);
  return fieldPlace !== -1 && saidIn(row.cells[fieldPlace] ?? '') === '';
}

export function addPresence({ presences }: Drafting, presence: DraftPresence): void {
  const key = JSON.stringify([presence.member, presence.country, presence.kind]);
  if (!presences.has(key)) presences.set(key, presence);
}

/** Of one capacity in one country the strongest level is kept, and the first note. */
export function addOffer({ offers }: Drafting, offer: DraftOffer): void {
  const key = JSON.stringify([offer.member, offer.capacityId, offer.country ?? null]);
  const known = offers.get(key);
  if (!known) offers.set(key, offer);
  else if ((offer.level ?? 0) > (known.level ?? 0) && offer.level !== undefined) known.level = offer.level;
}

export function addNeed({ needs }: Drafting, need: DraftNeed): void {
  const key = JSON.stringify([need.member, need.capacityId]);
  const known = needs.get(key);
  if (!known) needs.set(key, need);
  else if (need.urgency > known.urgency) known.urgency = need.urgency;
}

export function addMembership({ memberships }: Drafting, membership: DraftMembership): void {
  const key = JSON.stringify([membership.coalition, membership.member]);
  if (!memberships.has(key)) memberships.set(key, membership);
}

/** A pair has one tie of a kind; told from both ends it goes both ways. */
export function addTie({ ties }: Drafting, tie: DraftTie): void {
  const [first, second] = tie.a < tie.b ? [tie.a, tie.b] : [tie.b, tie.a];
  const key = JSON.stringify([first, second, tie.kind]);
  const known = ties.get(key);
  if (!known) ties.set(key, tie);
  else if (known.direction !== directionSeenFrom(known.a, tie)) known.direction = 'both';
}

function directionSeenFrom(a: string, tie: DraftTie): DraftTie['direction'] {
  if (tie.a === a || tie.direction === 'both') return tie.direction;
  return tie.direction === 'a-to-b' ? 'b-to-a' : 'a-to-b';
}

export function levelOf(text: string | null | undefined): Level | undefined {
  return LEVELS.find((level) => String(level) === text);
}

export function urgencyOf(text: string | null | undefined): Urgency | undefined {
  return URGENCIES.find((urgency) => String(urgency) === text);
}

export function noteIn(reader: SheetReader, row: SheetRow, use: 'note' | 'conditions'): string | undefined {
  return upTo(reader, row, use, 1000);
}

/** The fields that are there, without those that are undefined. */
export function said<T extends object>(fields: T): T {
  for (const [field, value] of Object.entries(fields)) if (value === undefined) Reflect.deleteProperty(fields, field);
  return fields;
}
