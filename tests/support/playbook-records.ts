/** Invented records of the playbook and of exchange, saying only what matters to a test: public unless it says otherwise. */
import type { StoredExchange, StoredLesson, StoredOtherNetwork } from '#core/stored-exchange.ts';
import type { Play, StoredAlert, StoredCase, StoredMessage } from '#core/stored-playbook.ts';
import { idOf } from './a-network.ts';

export function aPlay(id: string, details: Partial<Play> = {}): Play {
  return { id, labels: { en: id }, summary: null, isRetired: false, ...details };
}

export function aCase(title: string, details: Partial<StoredCase> = {}): StoredCase {
  return {
    id: idOf(title),
    title,
    kind: 'own-mechanism',
    isAnonymous: false,
    actor: null,
    country: null,
    area: null,
    began: null,
    ended: null,
    published: null,
    releasedOn: null,
    trigger: null,
    response: null,
    outcomes: null,
    challenges: null,
    lessons: null,
    solidarity: null,
    dimensions: [],
    url: null,
    links: [],
    threatIds: [],
    playIds: [],
    capacityIds: [],
    coalitionId: null,
    memberId: null,
    sourceId: null,
    visibility: 'public',
    actorVisibility: 'public',
    triggerVisibility: 'public',
    responseVisibility: 'public',
    outcomesVisibility: 'public',
    challengesVisibility: 'public',
    lessonsVisibility: 'public',
    linksVisibility: 'public',
    ...details,
  };
}

export function anAlert(title: string, details: Partial<StoredAlert> = {}): StoredAlert {
  return {
    id: idOf(title),
    country: 'KE',
    threatIds: [],
    title,
    text: null,
    happenedOn: '2026-01-01',
    url: null,
    reporterId: null,
    verifiedOn: '2026-01-02',
    sourceId: null,
    visibility: 'public',
    ...details,
  };
}

export function anOtherNetwork(name: string, details: Partial<StoredOtherNetwork> = {}): StoredOtherNetwork {
  return {
    id: idOf(name),
    name,
    acronym: null,
    kind: 'network',
    website: null,
    note: null,
    proposerId: null,
    sourceId: null,
    visibility: 'public',
    ...details,
  };
}

export function aMessage(topic: string, details: Partial<StoredMessage> = {}): StoredMessage {
  return {
    id: idOf(topic),
    topic,
    frame: 'proactive',
    texts: [{ language: 'en', text: `What we say of ${topic}` }],
    doNote: null,
    dontNote: null,
    threatIds: [],
    country: null,
    ownerId: null,
    stage: 'agreed',
    reviewOn: null,
    revision: 'first',
    visibility: 'public',
    ...details,
  };
}

export function anExchange(topic: string, details: Partial<StoredExchange> = {}): StoredExchange {
  return {
    id: idOf(topic),
    kind: 'event',
    topic,
    note: null,
    startsAt: null,
    link: null,
    languages: [],
    threatIds: [],
    capacityIds: [],
    country: null,
    hostId: null,
    caseId: null,
    outcome: null,
    openedOn: '2026-01-01',
    visibility: 'public',
    ...details,
  };
}

export function aLesson(text: string, details: Partial<StoredLesson> = {}): StoredLesson {
  return {
    id: idOf(text),
    text,
    memberId: null,
    caseId: null,
    exchangeId: null,
    learnedOn: '2026-01-01',
    visibility: 'public',
    ...details,
  };
}
