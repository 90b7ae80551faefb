/** What is stored of one member and of what belongs to it, and how an entry becomes that. */
import { LEVELLED_FIELDS } from '../levelled-fields.ts';
import type { StoredMember, StoredNeed, StoredOffer, StoredPresence } from '../stored-network.ts';
import type { Entry } from './entry.ts';

export type OwnRecords = {
  member: StoredMember;
  presences: StoredPresence[];
  offers: StoredOffer[];
  needs: StoredNeed[];
};

/** What is stored, as its editor edits it. */
export function entryOf({ member, presences, offers, needs }: OwnRecords): Entry {
  return {
    ...fieldsOf(member),
    presences: presences.map(({ memberId, sourceId, ...presence }) => presence),
    offers: offers.map(({ memberId, sourceId, ...offer }) => offer),
    needs: needs.map(({ memberId, ...need }) => need),
  };
}

/**
 * The records once an entry is saved. What it states as before keeps its source; what it states anew is the member's
 * own word and has none. A level is no statement. Whether the entry itself keeps its source depends on what everybody
 * sees who sees the entry at all: nothing kept to fewer may move it.
 */
export function recordsWith(stored: OwnRecords, entry: Entry): OwnRecords {
  const memberId = stored.member.id;
  const fields = tidied(fieldsOf(entry));
  const isAsBefore = statement(openFieldsOf(fields, fields)) === statement(openFieldsOf(stored.member, fields));
  const presenceSources = sourcesBy(stored.presences);
  const offerSources = sourcesBy(stored.offers);
  return {
    member: { ...stored.member, ...fields, sourceId: isAsBefore ? stored.member.sourceId : null },
    presences: entry.presences.map((presence) => withSource({ memberId, ...presence }, presenceSources)),
    offers: entry.offers
      .map((offer) => ({ ...offer, note: offer.note || null, conditions: offer.conditions || null }))
      .map((offer) => withSource({ memberId, ...offer }, offerSources)),
    needs: entry.needs.map((need) => ({ memberId, ...need, note: need.note || null })),
  };
}

type Fields = Omit<Entry, 'presences' | 'offers' | 'needs'>;

/** What an entry says in the fields that are open to all who see an entry with these levels. */
function openFieldsOf(of: Fields, levels: Fields): object {
  const open = LEVELLED_FIELDS.filter((field) => levels[`${field}Visibility`] === levels.visibility);
  const { name, acronym, kind, sectors } = of;
  return { name, acronym, kind, sectors, ...Object.fromEntries(open.map((field) => [field, of[field]])) };
}

/** By name, so that nothing else of a member can come along. */
function fieldsOf(of: Fields): Fields {
  return {
    name: of.name,
    acronym: of.acronym,
    kind: of.kind,
    sectors: of.sectors,
    visibility: of.visibility,
    description: of.description,
    descriptionVisibility: of.descriptionVisibility,
    website: of.website,
    websiteVisibility: of.websiteVisibility,
    aliases: of.aliases,
    aliasesVisibility: of.aliasesVisibility,
    identifiers: of.identifiers,
    identifiersVisibility: of.identifiersVisibility,
    languages: of.languages,
    languagesVisibility: of.languagesVisibility,
    availability: of.availability,
    availabilityVisibility: of.availabilityVisibility,
    reach: of.reach,
    reachVisibility: of.reachVisibility,
    stance: of.stance,
    stanceVisibility: of.stanceVisibility,
    requestLimit: of.requestLimit,
    requestLimitVisibility: of.requestLimitVisibility,
  };
}

/** What was left empty is not stated, and nothing is stated twice. */
function tidied(fields: Fields): Fields {
  return {
    ...fields,
    acronym: fields.acronym || null,
    description: fields.description || null,
    website: fields.website || null,
    sectors: [...new Set(fields.sectors)],
    aliases: [...new Set(fields.aliases)],
    identifiers: [...new Set(fields.identifiers)],
    languages: [...new Set(fields.languages)],
    reach: [...new Set(fields.reach)],
  };
}

function sourcesBy(records: (StoredPresence | StoredOffer)[]): Map<string, string | null> {
  return new Map(records.map(({ sourceId, ...record }) => [statement(record), sourceId]));
}

function withSource<Record extends object>(record: Record, sources: Map<string, string | null>) {
  return { ...record, sourceId: sources.get(statement(record)) ?? null };
}

/** What a record says, whoever may see it, in one order of its fields. */
function statement(record: object): string {
  const said = Object.entries(record).filter(([field]) => !/visibility$/i.test(field));
  return JSON.stringify(said.sort(([one], [other]) => (one < other ? -1 : 1)));
}
