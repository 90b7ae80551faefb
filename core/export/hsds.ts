/**
 * A network as tables of Open Referral's Human Services Data Specification 3.0: what a member offers is a service of an
 * organisation. It has no place for ties, needs and coalitions.
 */
import type { Sheet } from '../import/book.ts';
import type { Member, Network, Offer } from '../network.ts';
import { uuidOf } from './uuid.ts';

type Table = Pick<Sheet, 'file' | 'header' | 'rows'>;
type Told = Pick<Network, 'members' | 'capacities' | 'countries'>;
type Service = { id: string; member: Member; offer: Offer };

/** @param network the part that is wanted, as whoever takes it away sees it. */
export function hsdsTables({ members, capacities, countries }: Told): Table[] {
  const labels = new Map(capacities.map(({ id, labels: { en } }) => [id, en]));
  const names = new Map(countries.map(({ code, labels: { en } }) => [code, en]));
  const services = members.flatMap((member) => member.offers.map((offer) => serviceOf(member, offer)));
  const offeredIds = new Set(services.map(({ offer }) => offer.capacityId));
  const offered = capacities.filter(({ id }) => offeredIds.has(id));
  return [
    tableOf('organizations.csv', members.map(organizationOf)),
    tableOf(
      'services.csv',
      services.map((one) => serviceRow(one, labels)),
    ),
    tableOf(
      'service_areas.csv',
      services.flatMap((one) => areasOf(one, names)),
    ),
    tableOf('languages.csv', services.flatMap(languagesOf)),
    tableOf(
      'taxonomy_terms.csv',
      offered.map(({ id, labels: { en } }) => ({
        id: uuidOf('term', id),
        code: id,
        name: en,
        taxonomy: 'capacities',
        language: 'en',
      })),
    ),
    tableOf('attributes.csv', services.map(attributeOf)),
  ].filter(({ rows, file }) => rows.length > 0 || file === 'organizations.csv');
}

/** In the order of the specification; columns of its own that it calls deprecated or that we know nothing of are left out. */
const HEADERS: Record<string, readonly string[]> = {
  'organizations.csv': ['id', 'name', 'alternate_name', 'description', 'website'],
  'services.csv': ['id', 'organization_id', 'name', 'description', 'status', 'application_process', 'assured_date'],
  'service_areas.csv': ['id', 'service_id', 'name', 'extent', 'extent_type'],
  'languages.csv': ['id', 'service_id', 'name', 'code'],
  'taxonomy_terms.csv': ['id', 'code', 'name', 'taxonomy', 'language'],
  'attributes.csv': ['id', 'link_id', 'taxonomy_term_id', 'link_type', 'link_entity', 'value'],
};

function tableOf(file: string, records: Record<string, string>[]): Table {
  const header = [...(HEADERS[file] ?? [])];
  const rows = records.map((record, place) => ({ at: place + 2, cells: header.map((column) => record[column] ?? '') }));
  return { file, header, rows };
}

function organizationOf({ id, name, acronym, description, website }: Member): Record<string, string> {
  return {
    id: uuidOf('organization', id),
    name,
    alternate_name: acronym ?? '',
    // It has to have one.
    description: description ?? name,
    website: website ?? '',
  };
}

function serviceOf(member: Member, offer: Offer): Service {
  return { id: uuidOf('service', member.id, offer.capacityId, offer.country ?? ''), member, offer };
}

function serviceRow({ id, member, offer }: Service, labels: ReadonlyMap<string, string>): Record<string, string> {
  return {
    id,
    organization_id: uuidOf('organization', member.id),
    name: labels.get(offer.capacityId) ?? offer.capacityId,
    description: offer.note ?? '',
    status: member.availability === 'closed' ? 'inactive' : 'active',
    application_process: offer.conditions ?? '',
    assured_date: member.vouchedOn ?? member.confirmedOn ?? '',
  };
}

/** The one country that it holds for, or those where the member is. */
function areasOf({ id, member, offer }: Service, names: ReadonlyMap<string, string>): Record<string, string>[] {
  const codes = offer.country === null ? new Set(member.presences.map(({ country }) => country)) : [offer.country];
  return [...codes].map((code) => ({
    id: uuidOf('area', id, code),
    service_id: id,
    name: names.get(code) ?? code,
    extent: code,
    extent_type: 'ISO 3166-1 alpha-2',
  }));
}

function languagesOf({ id, member }: Service): Record<string, string>[] {
  return member.languages.map((code) => ({ id: uuidOf('language', id, code), service_id: id, name: code, code }));
}

/** The capacity, with its level as the value, where one is stated. */
function attributeOf({ id, offer }: Service): Record<string, string> {
  return {
    id: uuidOf('attribute', id),
    link_id: id,
    taxonomy_term_id: uuidOf('term', offer.capacityId),
    link_type: 'capacity',
    link_entity: 'service',
    value: offer.level === null ? '' : String(offer.level),
  };
}
