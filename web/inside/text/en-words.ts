/** English: the desk of the words of the network. */
import type { ThreatKind } from '#core/playbook-vocabulary.ts';
import type { CapacityKind } from '#core/vocabulary.ts';

type WordKind = 'threat' | 'play' | 'capacity';

export const enWords = {
  title: 'Words of the network',
  lead: 'What members face, what is done about it, and what that takes: the words that everybody here chooses from.',
  titles: {
    threat: 'Threats and openings',
    play: 'Plays',
    capacity: 'Capacities',
  } satisfies Record<WordKind, string>,
  notes: {
    threat: 'What happens to organisations, for better or worse.',
    play: 'What can be done about it: each says which threats it answers, and which capacities it takes.',
    capacity: 'What organisations can do and offer.',
  } satisfies Record<WordKind, string>,
  never:
    'No word is ever deleted: what refers to it keeps its label. A word that is no longer wanted is retired, and can be brought back.',
  add: {
    threat: 'Add a threat or an opening',
    play: 'Add a play',
    capacity: 'Add a capacity',
  } satisfies Record<WordKind, string>,
  change: 'Change',
  changeNamed: (name: string) => `Change ${name}`,
  retire: 'Retire',
  retireNamed: (name: string) => `Retire ${name}`,
  retireSure: (name: string) =>
    `“${name}” is then no longer offered to choose. What refers to it keeps its label. Retire it?`,
  restore: 'Bring back',
  restoreNamed: (name: string) => `Bring back ${name}`,
  retired: 'retired',
  idFacts: (id: string) => `known as ${id}`,
  missingLabels: (list: string) => `no label in ${list}`,
  takes: (list: string) => `takes ${list}`,
  answers: (list: string) => `answers ${list}`,
  threatKinds: { threat: 'Threat', opening: 'Opening' } satisfies Record<ThreatKind, string>,
  capacityKinds: {
    solidarity: 'Solidarity',
    cluster: 'Cluster of humanitarian coordination',
  } satisfies Record<CapacityKind, string>,

  label: (language: string) => `Label in ${language}`,
  labelHint: 'Everybody whose language has no label sees this one. The word’s id is made from it once, and stays.',
  kind: 'Kind',
  summary: 'In a sentence or two',
  takesTitle: 'What it takes',
  addCapacity: 'Add a capacity',
  noCapacity: 'No capacity goes by that name, or it is there already.',
  minLevel: (capacity: string) => `Least level of ${capacity}`,
  heldBy: (capacity: string) => `How many should hold ${capacity}`,
  counts: { 1: 'by one', 2: 'by two', 3: 'by three' },
  answersTitle: 'What it answers',
  addThreat: 'Add a threat or an opening',
  noThreat: 'Nothing here goes by that name, or it is there already.',
  save: 'Save',
  addGo: 'Add it',
};
