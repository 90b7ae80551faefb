/** The files of cases, and of who is named in them. */

import { CASE_KINDS, CASE_LINK_KINDS, DIMENSIONS, SOLIDARITY_REACHES } from '../../playbook-vocabulary.ts';
import type { CaseLink } from '../../stored-playbook.ts';
import { DATE, DAY, RECORD_ID, WEB_PAGE } from './cell-forms.ts';
import { fileKind } from './file-kind.ts';
import {
  cellOf,
  note,
  printYes,
  type Row,
  readForm,
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
  readYes,
} from './row.ts';

export const CASES = fileKind({
  file: 'cases.csv',
  columns: [
    'id',
    'title',
    'kind',
    'anonymous',
    'actor',
    'country',
    'area',
    'began',
    'ended',
    'published',
    'released',
    'trigger',
    'response',
    'outcomes',
    'challenges',
    'lessons',
    'solidarity',
    'dimensions',
    'url',
    'links',
    'threats',
    'plays',
    'capacities',
    'coalition',
    'member',
    'source',
    'visibility',
    'actor_visibility',
    'trigger_visibility',
    'response_visibility',
    'outcomes_visibility',
    'challenges_visibility',
    'lessons_visibility',
    'links_visibility',
  ],
  needed: ['title', 'kind'],
  unique: [['id']],
  named: { list: 'cases', id: 'id', name: 'title' },
  givenId: 'id',
  records: (network) => network.cases,
  read: (row) => {
    const visibility = readVisibility(row, 'visibility');
    return {
      id: readForm(row, 'id', RECORD_ID),
      title: readText(row, 'title'),
      kind: readOneOf(row, 'kind', CASE_KINDS),
      isAnonymous: readYes(row, 'anonymous'),
      actor: readOptionalText(row, 'actor'),
      country: readOptionalReference(row, 'country', 'countries'),
      area: readOptionalReference(row, 'area', 'areas'),
      began: readOptionalForm(row, 'began', DATE),
      ended: readOptionalForm(row, 'ended', DATE),
      published: readOptionalForm(row, 'published', DATE),
      releasedOn: readOptionalForm(row, 'released', DAY),
      trigger: readOptionalText(row, 'trigger'),
      response: readOptionalText(row, 'response'),
      outcomes: readOptionalText(row, 'outcomes'),
      challenges: readOptionalText(row, 'challenges'),
      lessons: readOptionalText(row, 'lessons'),
      solidarity: readOptionalOneOf(row, 'solidarity', SOLIDARITY_REACHES),
      dimensions: readSomeOf(row, 'dimensions', DIMENSIONS),
      url: readOptionalForm(row, 'url', WEB_PAGE),
      links: readLinks(row),
      threatIds: readReferences(row, 'threats', 'threats'),
      playIds: readReferences(row, 'plays', 'plays'),
      capacityIds: readReferences(row, 'capacities', 'capacities'),
      coalitionId: readOptionalReference(row, 'coalition', 'coalitions'),
      memberId: readOptionalReference(row, 'member', 'members'),
      sourceId: readOptionalReference(row, 'source', 'sources'),
      visibility,
      actorVisibility: readVisibility(row, 'actor_visibility', visibility),
      triggerVisibility: readVisibility(row, 'trigger_visibility', visibility),
      responseVisibility: readVisibility(row, 'response_visibility', visibility),
      outcomesVisibility: readVisibility(row, 'outcomes_visibility', visibility),
      challengesVisibility: readVisibility(row, 'challenges_visibility', visibility),
      lessonsVisibility: readVisibility(row, 'lessons_visibility', visibility),
      linksVisibility: readVisibility(row, 'links_visibility', visibility),
    };
  },
  print: (one) => ({
    id: one.id,
    title: one.title,
    kind: one.kind,
    anonymous: printYes(one.isAnonymous),
    actor: one.actor,
    country: one.country,
    area: one.area,
    began: one.began,
    ended: one.ended,
    published: one.published,
    released: one.releasedOn,
    trigger: one.trigger,
    response: one.response,
    outcomes: one.outcomes,
    challenges: one.challenges,
    lessons: one.lessons,
    solidarity: one.solidarity,
    dimensions: one.dimensions,
    url: one.url,
    links: one.links
      .map(({ kind, url, label }) => [kind, url, ...(label === null ? [] : [label])].join(' '))
      .join('\n'),
    threats: one.threatIds,
    plays: one.playIds,
    capacities: one.capacityIds,
    coalition: one.coalitionId,
    member: one.memberId,
    source: one.sourceId,
    visibility: one.visibility,
    actor_visibility: one.actorVisibility,
    trigger_visibility: one.triggerVisibility,
    response_visibility: one.responseVisibility,
    outcomes_visibility: one.outcomesVisibility,
    challenges_visibility: one.challengesVisibility,
    lessons_visibility: one.lessonsVisibility,
    links_visibility: one.linksVisibility,
  }),
});

/** A line for each link: its kind, its address, and what it is called, if it is called anything. */
function readLinks(row: Row<'links'>): CaseLink[] {
  return cellOf(row, 'links')
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      const [, word = '', url = '', label = ''] = /^(\S+)\s+(\S+)(?:\s+(.*))?$/.exec(line) ?? [];
      const kind = CASE_LINK_KINDS.find((one) => one === word);
      if (kind !== undefined && WEB_PAGE.schema.safeParse(url).success) return { kind, url, label: label || null };
      note(row, 'links', 'bad-link', line);
      return [];
    });
}

export const CASE_MEMBERS = fileKind({
  file: 'case-members.csv',
  columns: ['case', 'member'],
  needed: ['case', 'member'],
  unique: [['case', 'member']],
  records: (network) => network.caseMembers,
  read: (row) => ({
    caseId: readReference(row, 'case', 'cases'),
    memberId: readReference(row, 'member', 'members'),
  }),
  print: ({ caseId, memberId }) => ({ case: caseId, member: memberId }),
});
