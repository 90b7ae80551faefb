/** The files of members and of what belongs to one of them. */
import {
  AVAILABILITIES,
  LEVELS,
  MEMBER_KINDS,
  PRESENCE_KINDS,
  SECTORS,
  STANDINGS,
  URGENCIES,
} from '../../vocabulary.ts';
import { LANGUAGE, RECORD_ID, WEB_PAGE } from './cell-forms.ts';
import { fileKind } from './file-kind.ts';
import {
  cellOf,
  note,
  type Row,
  readForm,
  readForms,
  readOneOf,
  readOptionalForm,
  readOptionalOneOf,
  readOptionalReference,
  readOptionalText,
  readReference,
  readReferences,
  readSomeOf,
  readText,
  readVisibility,
} from './row.ts';

export const MEMBERS = fileKind({
  file: 'members.csv',
  columns: [
    'id',
    'name',
    'acronym',
    'kind',
    'standing',
    'sectors',
    'description',
    'website',
    'languages',
    'availability',
    'reach',
    'source',
    'visibility',
    'description_visibility',
    'website_visibility',
    'languages_visibility',
    'availability_visibility',
    'reach_visibility',
  ],
  needed: ['name', 'kind'],
  unique: [['id']],
  named: { list: 'members', id: 'id', name: 'name' },
  givenId: 'id',
  records: (network) => network.members,
  read: (row) => {
    const visibility = readVisibility(row, 'visibility');
    return {
      id: readForm(row, 'id', RECORD_ID),
      name: readText(row, 'name'),
      acronym: readOptionalText(row, 'acronym'),
      kind: readOneOf(row, 'kind', MEMBER_KINDS),
      standing: readOptionalOneOf(row, 'standing', STANDINGS) ?? 'listed',
      sectors: readSomeOf(row, 'sectors', SECTORS),
      description: readOptionalText(row, 'description'),
      website: readOptionalForm(row, 'website', WEB_PAGE),
      languages: readForms(row, 'languages', LANGUAGE),
      availability: readOptionalOneOf(row, 'availability', AVAILABILITIES),
      reach: readReferences(row, 'reach', 'areas'),
      sourceId: readOptionalReference(row, 'source', 'sources'),
      visibility,
      descriptionVisibility: readVisibility(row, 'description_visibility', visibility),
      websiteVisibility: readVisibility(row, 'website_visibility', visibility),
      languagesVisibility: readVisibility(row, 'languages_visibility', visibility),
      availabilityVisibility: readVisibility(row, 'availability_visibility', visibility),
      reachVisibility: readVisibility(row, 'reach_visibility', visibility),
    };
  },
  print: (member) => ({
    id: member.id,
    name: member.name,
    acronym: member.acronym,
    kind: member.kind,
    standing: member.standing,
    sectors: member.sectors,
    description: member.description,
    website: member.website,
    languages: member.languages,
    availability: member.availability,
    reach: member.reach,
    source: member.sourceId,
    visibility: member.visibility,
    description_visibility: member.descriptionVisibility,
    website_visibility: member.websiteVisibility,
    languages_visibility: member.languagesVisibility,
    availability_visibility: member.availabilityVisibility,
    reach_visibility: member.reachVisibility,
  }),
});

export const PRESENCES = fileKind({
  file: 'presences.csv',
  columns: ['member', 'country', 'kind', 'source', 'visibility'],
  needed: ['member', 'country', 'kind'],
  unique: [['member', 'country', 'kind']],
  records: (network) => network.presences,
  read: (row) => ({
    memberId: readReference(row, 'member', 'members'),
    country: readReference(row, 'country', 'countries'),
    kind: readOneOf(row, 'kind', PRESENCE_KINDS),
    sourceId: readOptionalReference(row, 'source', 'sources'),
    visibility: readVisibility(row, 'visibility'),
  }),
  print: ({ memberId, sourceId, ...presence }) => ({ member: memberId, ...presence, source: sourceId }),
});

export const OFFERS = fileKind({
  file: 'offers.csv',
  columns: ['member', 'capacity', 'level', 'country', 'note', 'source', 'visibility'],
  needed: ['member', 'capacity'],
  unique: [['member', 'capacity', 'country']],
  records: (network) => network.offers,
  read: (row) => ({
    memberId: readReference(row, 'member', 'members'),
    capacityId: readReference(row, 'capacity', 'capacities'),
    level: readOptionalOneOf(row, 'level', LEVELS),
    country: readOptionalReference(row, 'country', 'countries'),
    note: readOptionalText(row, 'note'),
    sourceId: readOptionalReference(row, 'source', 'sources'),
    visibility: readVisibility(row, 'visibility'),
  }),
  print: ({ memberId, capacityId, sourceId, ...offer }) => ({
    member: memberId,
    capacity: capacityId,
    ...offer,
    source: sourceId,
  }),
});

export const NEEDS = fileKind({
  file: 'needs.csv',
  columns: ['member', 'capacity', 'urgency', 'note', 'visibility'],
  needed: ['member', 'capacity', 'urgency'],
  unique: [['member', 'capacity']],
  records: (network) => network.needs,
  read: (row) => ({
    memberId: readReference(row, 'member', 'members'),
    capacityId: readReference(row, 'capacity', 'capacities'),
    urgency: readOneOf(row, 'urgency', URGENCIES),
    note: readOptionalText(row, 'note'),
    visibility: readNeedVisibility(row),
  }),
  print: ({ memberId, capacityId, ...need }) => ({ member: memberId, capacity: capacityId, ...need }),
});

/** What a member lacks is never public. */
function readNeedVisibility(row: Row<'visibility'>) {
  if (cellOf(row, 'visibility') === 'public') note(row, 'visibility', 'not-one-of', 'public');
  return readVisibility(row, 'visibility');
}
