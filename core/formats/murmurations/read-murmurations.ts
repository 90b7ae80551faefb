/** Reads profiles of organisations as Murmurations has them. */
import {
  addRow,
  finishGraph,
  type GraphBook,
  type GraphLimits,
  note,
  type Reading,
  skip,
  startGraph,
  stop,
} from '../graph-book/graph-book.ts';
import { cellOf, cellsOf, idOf, isRecord, type JsonRecord, readJson, recordsOf } from '../graph-book/json-cells.ts';

/** Words of schema.org for what the profile's object is to it, in the words of a network, seen from the other end. */
const BACKWARD = new Map([
  ['member', 'member-of'],
  ['subOrganization', 'member-of'],
  ['funder', 'funds'],
  ['sponsor', 'funds'],
]);
const FORWARD = new Map([
  ['memberOf', 'member-of'],
  ['parentOrganization', 'member-of'],
  ['funding', 'funds'],
]);
const BOTH_WAYS = new Map([['knows', 'works-with']]);

/** Told in the first columns or as ties; `linked_schemas` says only what the file is. */
const FRAME = ['unique_id', 'name', 'linked_schemas', 'relationships', 'connections'];

/** By address: what profiles are called in ties. */
type Addresses = Map<string, string>;

/**
 * Profiles become members, their fields columns, what they say of others ties; rows are told by their place in the list. A
 * profile has its `unique_id` for an id, or its address, or its name. Ties name others by their address: of those that
 * stand in the file the id is put for it.
 * @param text one profile, or a list of them, also under `data`. Offers and wants are left aside and noted.
 */
export function readMurmurations(text: string, file: string, limits: GraphLimits): Reading {
  const graph = startGraph('murmurations', file, limits, { nodes: 'organizations', edges: 'relationships' });
  const json = readJson(text, limits);
  if (!json.ok) stop(graph, json.problem, json.value, json.line);
  else {
    const profiles = profilesOf(json.value).map((profile, index) => ({ profile: profile ?? {}, at: index + 1 }));
    const organizations = profiles.filter(({ profile, at }) => {
      const isOne = isOrganization(profile);
      if (!isOne) note(graph, 'not-an-organisation', at);
      return isOne;
    });
    const addresses: Addresses = new Map();
    for (const { profile } of organizations) {
      const id = profileId(profile);
      for (const address of addressesOf(profile)) if (id !== undefined) addresses.set(address, id);
    }
    for (const { profile, at } of organizations) readProfile(graph, profile, at, addresses);
  }
  return finishGraph(graph);
}

function profilesOf(value: unknown): (JsonRecord | null)[] {
  if (!isRecord(value)) return recordsOf(value);
  return Array.isArray(value['data']) ? recordsOf(value['data']) : [value];
}

function isOrganization({ linked_schemas: schemas, exchange_type }: JsonRecord): boolean {
  if (!Array.isArray(schemas)) return exchange_type === undefined;
  return schemas.some((schema) => typeof schema === 'string' && /^organizations?_schema/.test(schema));
}

function profileId(profile: JsonRecord): string | undefined {
  return idOf(profile['unique_id']) ?? idOf(profile['primary_url']) ?? idOf(profile['name']);
}

function addressesOf(profile: JsonRecord): string[] {
  const more = recordsOf(profile['urls']).map((each) => each?.['url']);
  return [profile['primary_url'], ...more].flatMap((url) => (typeof url === 'string' ? [comparable(url)] : []));
}

/** Addresses that differ in how they are written only. */
function comparable(url: string): string {
  return withoutEndSlashes(url.toLowerCase().replace(/^https?:\/\/(www\.)?/, ''));
}

function withoutEndSlashes(url: string): string {
  let end = url.length;
  while (url[end - 1] === '/') end -= 1;
  return url.slice(0, end);
}

function readProfile(graph: GraphBook, profile: JsonRecord, at: number, addresses: Addresses): void {
  const id = profileId(profile);
  if (id === undefined) {
    skip(graph, 'node-without-id', '', at);
    return;
  }
  addRow(graph, graph.nodes, at, [['id', id], ['label', cellOf(profile['name'])], ...cellsOf(profile, FRAME)]);
  for (const one of recordsOf(profile['relationships'])) {
    addTie(graph, at, id, one?.['predicate_url'], one?.['object_url'], addresses);
  }
  for (const connection of recordsOf(profile['connections'])) {
    for (const one of recordsOf(connection?.['relationships'])) {
      addTie(graph, at, id, one?.['type'], connection?.['object_url'], addresses);
    }
  }
}

function addTie(
  graph: GraphBook,
  at: number,
  from: string,
  predicate: unknown,
  object: unknown,
  addresses: Addresses,
): void {
  if (typeof object !== 'string' || object === '') {
    skip(graph, 'edge-without-end', from, at);
    return;
  }
  const to = addresses.get(comparable(object)) ?? object;
  const word =
    withoutEndSlashes(cellOf(predicate) ?? '')
      .split(/[/#]/)
      .at(-1) ?? '';
  const backward = BACKWARD.get(word);
  const mutual = BOTH_WAYS.get(word);
  addRow(graph, graph.edges, at, [
    ['source', backward === undefined ? from : to],
    ['target', backward === undefined ? to : from],
    ['direction', mutual === undefined ? 'directed' : 'undirected'],
    ['relation', backward ?? mutual ?? FORWARD.get(word) ?? word],
  ]);
}
