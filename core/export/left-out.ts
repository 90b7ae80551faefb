/** What each format has no place for. The round trips are measured by it, and the page and docs/exports.md say it. */
import type { ExportFormat } from './formats.ts';

export const FACTS = [
  'identifiers',
  'aliases',
  'kinds',
  'statements',
  'presence-kinds',
  'presences',
  'offers',
  'offer-countries',
  'offer-notes',
  'levels',
  'needs',
  'need-notes',
  'ties',
  'tie-kinds',
  'tie-dates',
  'coalitions',
  'coalition-facts',
  'sources',
] as const;
/**
 * *statements*: languages, availability, reach and stance. *presences*: but one where it is the only one.
 * *offers*: but as words of a list. *offer-notes*: what is noted of an offer and what it asks in return. *levels*: of offers. *ties*: but those to members
 * with an address on the web. *coalition-facts*: purpose, status, country, size and convenor.
 */
export type LeftOut = (typeof FACTS)[number];

/** Of a graph, where what belongs to a member is a value of its node. */
const OF_GRAPHS: readonly LeftOut[] = [
  'presence-kinds',
  'offer-countries',
  'offer-notes',
  'need-notes',
  'coalition-facts',
  'sources',
];

export const LEFT_OUT: Record<ExportFormat, readonly LeftOut[]> = {
  csv: [],
  xlsx: [],
  gexf: OF_GRAPHS,
  graphml: OF_GRAPHS,
  'json-graph': OF_GRAPHS.filter((fact) => fact !== 'coalition-facts'),
  kumu: OF_GRAPHS,
  murmurations: FACTS,
  hsds: ['identifiers', 'aliases', 'kinds', 'statements', 'presence-kinds', 'needs', 'ties', 'coalitions', 'sources'],
};
