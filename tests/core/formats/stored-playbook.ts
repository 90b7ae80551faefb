/** What random networks hold of the playbook, as files can hold it. */

import {
  CASE_KINDS,
  CASE_LINK_KINDS,
  DIMENSIONS,
  EXCHANGE_KINDS,
  FRAMES,
  MESSAGE_STAGES,
  OTHER_NETWORK_KINDS,
  SOLIDARITY_REACHES,
  VOICES,
} from '#core/playbook-vocabulary.ts';
import type { StoredNetwork, Words } from '#core/stored-network.ts';
import { VISIBILITIES, type Visibility } from '#core/vocabulary.ts';

type Draw = {
  pick: <T>(values: readonly T[]) => T;
  some: <T>(values: readonly T[]) => T[];
  maybe: <T>(value: () => T) => T | null;
  text: () => string;
  visibility: () => Visibility;
  ids: (max: number) => string[];
};
type Known = Pick<StoredNetwork, 'sources' | 'members' | 'coalitions'> &
  Pick<Words, 'threats' | 'capacities' | 'plays'>;

export function playbookOf({ pick, some, maybe, text, visibility, ids }: Draw, known: Known) {
  const oneOf = <T>(records: readonly { id: T }[]) => (records.length > 0 ? maybe(() => pick(records).id) : null);
  const idsOf = (records: { id: string }[]) => some(records).map(({ id }) => id);
  const member = () => oneOf(known.members);
  const country = () => pick(['KE', 'UG']);
  const day = () => pick(['2025-03-01', '2024-12-31']);
  const page = () => pick(['https://example.org/a|b', 'http://example.org/%C3%A4']);
  const yes = () => pick([true, false]);
  const line = () => text().replace(/\s+/g, ' ');

  const cases = ids(3).map((id) => ({
    id,
    title: text(),
    kind: pick(CASE_KINDS),
    isAnonymous: yes(),
    actor: maybe(text),
    country: maybe(country),
    area: maybe(() => '002'),
    began: maybe(() => '2020'),
    ended: maybe(() => '2020-04'),
    published: maybe(day),
    releasedOn: maybe(day),
    trigger: maybe(text),
    response: maybe(text),
    outcomes: maybe(text),
    challenges: maybe(text),
    lessons: maybe(text),
    solidarity: maybe(() => pick(SOLIDARITY_REACHES)),
    dimensions: some(DIMENSIONS),
    url: maybe(page),
    links: some(CASE_LINK_KINDS).map((kind) => ({ kind, url: page(), label: maybe(line) })),
    threatIds: idsOf(known.threats),
    playIds: idsOf(known.plays),
    capacityIds: idsOf(known.capacities),
    coalitionId: oneOf(known.coalitions),
    memberId: member(),
    sourceId: oneOf(known.sources),
    visibility: visibility(),
    actorVisibility: pick(VISIBILITIES),
    triggerVisibility: pick(VISIBILITIES),
    responseVisibility: pick(VISIBILITIES),
    outcomesVisibility: pick(VISIBILITIES),
    challengesVisibility: pick(VISIBILITIES),
    lessonsVisibility: pick(VISIBILITIES),
    linksVisibility: pick(VISIBILITIES),
  }));
  const otherNetworks = ids(2).map((id) => ({
    id,
    name: text(),
    acronym: maybe(text),
    kind: pick(OTHER_NETWORK_KINDS),
    website: maybe(page),
    note: maybe(text),
    proposerId: member(),
    sourceId: oneOf(known.sources),
    visibility: visibility(),
  }));
  const messages = ids(2).map((id) => ({
    id,
    topic: text(),
    frame: pick(FRAMES),
    texts: ['en', 'tig'].map((language) => ({ language, text: pick([text(), `${text()}\n[fr]\n\\[en]\n${text()}`]) })),
    doNote: maybe(text),
    dontNote: maybe(text),
    threatIds: idsOf(known.threats),
    country: maybe(country),
    ownerId: member(),
    stage: pick(MESSAGE_STAGES),
    reviewOn: maybe(day),
    revision: 'first',
    visibility: visibility(),
  }));
  const exchanges = ids(2).map((id) => ({
    id,
    kind: pick(EXCHANGE_KINDS),
    topic: text(),
    note: maybe(text),
    startsAt: maybe(() => pick(['2026-02-01', '2026-02-01T14:30Z'])),
    link: maybe(page),
    languages: some(['en', 'tig']),
    threatIds: idsOf(known.threats),
    capacityIds: idsOf(known.capacities),
    country: maybe(country),
    hostId: member(),
    caseId: oneOf(cases),
    outcome: maybe(text),
    openedOn: day(),
    visibility: visibility(),
  }));
  return {
    cases,
    caseMembers: cases.flatMap(({ id: caseId }) => idsOf(known.members).map((memberId) => ({ caseId, memberId }))),
    alerts: ids(2).map((id) => ({
      id,
      country: country(),
      threatIds: idsOf(known.threats),
      title: text(),
      text: maybe(text),
      happenedOn: pick(['2026', '2026-01-31']),
      url: maybe(page),
      reporterId: member(),
      verifiedOn: maybe(day),
      sourceId: oneOf(known.sources),
      visibility: visibility(),
    })),
    helplines: ids(2).map((id) => ({
      id,
      name: text(),
      covers: text(),
      threatIds: idsOf(known.threats),
      languages: some(['en', 'tig']),
      countries: some(['KE', 'UG']),
      isAlwaysOpen: yes(),
      hours: maybe(text),
      reach: text(),
      url: maybe(page),
      checkedOn: day(),
    })),
    otherNetworks,
    affiliations: otherNetworks.flatMap(({ id: networkId }) =>
      idsOf(known.members).map((memberId) => ({ memberId, networkId, visibility: visibility() })),
    ),
    messages,
    messageVoices: messages.flatMap(({ id: messageId }) =>
      idsOf(known.members).map((memberId) => ({ messageId, memberId, voice: pick(VOICES), words: maybe(text) })),
    ),
    exchanges,
    lessons: ids(2).map((id) => ({
      id,
      text: text(),
      memberId: member(),
      caseId: oneOf(cases),
      exchangeId: oneOf(exchanges),
      learnedOn: day(),
      visibility: visibility(),
    })),
  };
}
