/** What random worlds hold of the playbook, of other networks and of exchange: at every level, of any member or of none. */

import {
  CASE_FIELDS,
  CASE_LINK_KINDS,
  DIMENSIONS,
  EXCHANGE_KINDS,
  FRAMES,
  MESSAGE_STAGES,
  OTHER_NETWORK_KINDS,
  SOLIDARITY_REACHES,
  VOICES,
} from '#core/playbook-vocabulary.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import type { StoredCase } from '#core/stored-playbook.ts';
import { VISIBILITIES, type Visibility } from '#core/vocabulary.ts';
import { aLesson, aMessage, anAlert, anExchange, anOtherNetwork } from './playbook-records.ts';
import { type Chance, idFromChance } from './random.ts';

const THREATS = ['raid', 'smear-campaign', 'law-improved'];
const PLAYS = ['joint-statement', 'legal-defence', 'old-play'];
const CAPACITIES = ['legal-support', 'digital-security', 'advocacy', 'cluster-health'];
const COUNTRIES = ['KE', 'TD', 'IN'];

type Known = { ids: string[]; cases: StoredCase[]; sourceIds: string[] };
type Playbook = Pick<
  StoredNetwork,
  | 'cases'
  | 'caseMembers'
  | 'alerts'
  | 'helplines'
  | 'otherNetworks'
  | 'affiliations'
  | 'messages'
  | 'messageVoices'
  | 'exchanges'
  | 'lessons'
>;

/** @param cases that are there already, of which more is told. */
export function playbookFrom(chance: Chance, { ids, cases: known, sourceIds }: Known): Playbook {
  const level = () => chance.one(VISIBILITIES);
  const maybe = <T>(of: readonly T[], probability = 0.5) =>
    of.length > 0 && chance.is(probability) ? chance.one(of) : null;
  const words = (of: string) => (chance.is(0.5) ? `${of} ${chance.below(1000)}` : null);
  const several = (most: number) => Array.from({ length: chance.below(most + 1) }, (_, index) => index);
  const threatIds = () => chance.some(THREATS, 0.3);

  const cases = known.map((one) => ({ ...one, ...moreOf(chance) }));
  const caseIds = cases.map(({ id }) => id);
  const otherNetworks = several(3).map((index) =>
    anOtherNetwork(`Other network ${index}`, {
      id: idFromChance(chance),
      kind: chance.one(OTHER_NETWORK_KINDS),
      note: words('Note'),
      proposerId: maybe(ids),
      sourceId: maybe(sourceIds, 0.3),
      visibility: level(),
    }),
  );
  const messages = several(3).map((index) =>
    aMessage(`Topic ${index}`, {
      id: idFromChance(chance),
      frame: chance.one(FRAMES),
      doNote: words('Do'),
      threatIds: threatIds(),
      country: maybe(COUNTRIES),
      ownerId: maybe(ids, 0.8),
      stage: chance.one(MESSAGE_STAGES),
      visibility: level(),
    }),
  );
  const exchanges = several(3).map((index) =>
    anExchange(`Exchange ${index}`, {
      id: idFromChance(chance),
      kind: chance.one(EXCHANGE_KINDS),
      note: words('About'),
      startsAt: maybe(['2026-02-01', '2026-05-01T14:00Z']),
      threatIds: threatIds(),
      capacityIds: chance.some(CAPACITIES, 0.2),
      country: maybe(COUNTRIES),
      hostId: maybe(ids, 0.8),
      caseId: maybe(caseIds),
      outcome: words('Outcome'),
      openedOn: `2026-01-0${1 + chance.below(9)}`,
      visibility: level(),
    }),
  );
  return {
    cases,
    caseMembers: caseIds.flatMap((caseId) => chance.some(ids, 0.15).map((memberId) => ({ caseId, memberId }))),
    alerts: several(3).map((index) =>
      anAlert(`Alert ${index}`, {
        id: idFromChance(chance),
        country: chance.one(COUNTRIES),
        threatIds: threatIds(),
        text: words('Text'),
        happenedOn: `2026-01-0${1 + chance.below(9)}`,
        reporterId: maybe(ids, 0.8),
        verifiedOn: maybe(['2026-01-10'], 0.6),
        sourceId: maybe(sourceIds, 0.3),
        visibility: level(),
      }),
    ),
    helplines: several(2).map((index) => ({
      id: idFromChance(chance),
      name: `Helpline ${index}`,
      covers: 'An invented helpline',
      threatIds: threatIds(),
      languages: chance.some(['ar', 'en', 'fr'], 0.5),
      countries: chance.some(COUNTRIES, 0.3),
      isAlwaysOpen: chance.is(0.5),
      hours: null,
      reach: 'By an invented number',
      url: null,
      checkedOn: `202${4 + chance.below(3)}-02-01`,
    })),
    otherNetworks,
    affiliations: otherNetworks.flatMap(({ id: networkId }) =>
      chance.some(ids, 0.4).map((memberId) => ({ memberId, networkId, visibility: level() })),
    ),
    messages,
    messageVoices: messages.flatMap(({ id: messageId }) =>
      chance
        .some(ids, 0.3)
        .map((memberId) => ({ messageId, memberId, voice: chance.one(VOICES), words: words('Words') })),
    ),
    exchanges,
    lessons: several(4).map((index) =>
      aLesson(`Lesson ${index}`, {
        id: idFromChance(chance),
        memberId: maybe(ids, 0.8),
        caseId: maybe(caseIds),
        exchangeId: maybe(exchanges.map(({ id }) => id)),
        learnedOn: `2026-02-0${1 + chance.below(9)}`,
        visibility: level(),
      }),
    ),
  };
}

/** What makes a case whole, each field at a level of its own. */
function moreOf(chance: Chance): Partial<StoredCase> {
  const words = (of: string) => (chance.is(0.5) ? `${of} ${chance.below(1000)}` : null);
  const levels = CASE_FIELDS.map((field) => [`${field}Visibility`, levelFrom(chance)]);
  return {
    isAnonymous: chance.is(0.3),
    area: chance.is(0.2) ? '002' : null,
    began: chance.is(0.5) ? '2023-11' : null,
    ended: chance.is(0.3) ? '2024-02-01' : null,
    releasedOn: chance.is(0.5) ? '2024-06-01' : null,
    outcomes: words('Outcomes'),
    challenges: words('Challenges'),
    lessons: words('Lessons'),
    solidarity: chance.is(0.6) ? chance.one(SOLIDARITY_REACHES) : null,
    dimensions: chance.some(DIMENSIONS, 0.4),
    links: chance.some(CASE_LINK_KINDS, 0.3).map((kind) => ({ kind, url: `https://example.org/${kind}`, label: null })),
    playIds: chance.some(PLAYS, 0.4),
    capacityIds: chance.some(CAPACITIES, 0.3),
    ...Object.fromEntries(levels),
  };
}

/** Wide more often, so that the level of the case itself is often what decides. */
function levelFrom(chance: Chance): Visibility {
  return chance.is(0.4) ? 'public' : chance.one(VISIBILITIES);
}

export const PLAYBOOK_WORDS = {
  plays: PLAYS.map((id) => ({ id, labels: { en: id }, summary: null, isRetired: id === 'old-play' })),
  playCapacities: [
    { playId: 'joint-statement', capacityId: 'advocacy', minLevel: 1 as const, count: 2 as const },
    { playId: 'legal-defence', capacityId: 'legal-support', minLevel: 2 as const, count: 1 as const },
  ],
  threatPlays: [
    { threatId: 'raid', playId: 'joint-statement' },
    { threatId: 'raid', playId: 'legal-defence' },
    { threatId: 'smear-campaign', playId: 'joint-statement' },
  ],
};
