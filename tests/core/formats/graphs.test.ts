import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { OPERATOR_LIMITS } from '#core/files/limits.ts';
import { readCytoscape } from '#core/formats/cytoscape/read-cytoscape.ts';
import { printGexf } from '#core/formats/gexf/print-gexf.ts';
import { readGexf } from '#core/formats/gexf/read-gexf.ts';
import type { Reading } from '#core/formats/graph-book/graph-book.ts';
import { printGraphml } from '#core/formats/graphml/print-graphml.ts';
import { readGraphml } from '#core/formats/graphml/read-graphml.ts';
import { printJsonGraph } from '#core/formats/json-graph/print-json-graph.ts';
import { readJsonGraph } from '#core/formats/json-graph/read-json-graph.ts';
import { printKumu } from '#core/formats/kumu/print-kumu.ts';
import { readKumuJson } from '#core/formats/kumu/read-kumu-json.ts';
import { readMurmurations } from '#core/formats/murmurations/read-murmurations.ts';
import type { Book, Sheet } from '#core/import/book.ts';
import { anyGraph, contentOf } from '../../support/graphs/any-graph.ts';

const ABOUT = { creator: 'Atlas <&>', label: 'Atlas', description: 'What "one" sees\n& no more' };
const RUNS = process.env['ATLAS_LONG'] ? 5000 : 150;

const PRINTED = [
  {
    words: { format: 'gexf', nodes: 'nodes', edges: 'edges', ends: ['source', 'target'], kind: 'kind' },
    print: (book: Book) => printGexf(book, ABOUT),
    read: readGexf,
    hasCoalitions: false,
  },
  {
    words: { format: 'graphml', nodes: 'nodes', edges: 'edges', ends: ['source', 'target'], kind: 'kind' },
    print: (book: Book) => printGraphml(book, ABOUT),
    read: readGraphml,
    hasCoalitions: false,
  },
  {
    words: { format: 'json-graph', nodes: 'nodes', edges: 'edges', ends: ['source', 'target'], kind: 'relation' },
    print: (book: Book) => printJsonGraph(book, ABOUT),
    read: readJsonGraph,
    hasCoalitions: true,
  },
  {
    words: { format: 'kumu-json', nodes: 'elements', edges: 'connections', ends: ['from', 'to'], kind: 'type' },
    print: printKumu,
    read: readKumuJson,
    hasCoalitions: false,
  },
] as const;

/** What http://jsongraphformat.info/v2.1/json-graph-schema.json allows, and nothing else. */
const metadata = z.record(z.string(), z.unknown()).optional();
const about = { id: z.string().optional(), label: z.string().optional(), relation: z.string().optional(), metadata };
const edge = z.strictObject({ ...about, source: z.string(), target: z.string(), directed: z.boolean().optional() });
const frame = {
  id: z.string().optional(),
  label: z.string().optional(),
  type: z.string().optional(),
  metadata,
  nodes: z.record(z.string(), z.strictObject({ label: z.string().optional(), metadata })),
};
const graphSchema = z.union([
  z.strictObject({ ...frame, directed: z.boolean().optional(), edges: z.array(edge) }),
  z.strictObject({
    ...frame,
    directed: z.literal(false),
    hyperedges: z.array(z.strictObject({ ...about, nodes: z.array(z.string()) })),
  }),
]);
const JSON_GRAPH = z.union([z.strictObject({ graph: graphSchema }), z.strictObject({ graphs: z.array(graphSchema) })]);

function bookOf(reading: Reading): Book {
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.book;
}

/** Header and rows of each sheet by its name, and what was said about the file. */
function told(reading: Reading) {
  if (!reading.ok) return reading.problems.map(({ weight, problem, place }) => [weight, problem, place.row]);
  const { sheets, problems } = reading.book;
  return {
    ...Object.fromEntries(sheets.map(({ name, header, rows }) => [name, [header, ...rows.map(({ cells }) => cells)]])),
    said: problems.map(({ weight, problem, value }) => [weight, problem, value]),
  };
}

describe('a graph that is printed', () => {
  test.each(PRINTED)('as $words.format reads back as it was, whatever its cells hold', (format) => {
    const { words, print, read, hasCoalitions } = format;
    fc.assert(
      fc.property(anyGraph({ ...words, ends: [...words.ends] }, hasCoalitions), (book) => {
        const printed = print(book);
        const again = bookOf(read(printed, 'file', OPERATOR_LIMITS));
        if (words.format === 'json-graph') expect(JSON_GRAPH.safeParse(JSON.parse(printed)).error).toBeUndefined();
        expect(contentOf(again)).toEqual(contentOf(book));
        // XML keeps the order of columns and rows as well.
        if (words.format === 'gexf' || words.format === 'graphml') {
          expect(again.sheets.map(({ header, rows }) => [header, ...rows.map(({ cells }) => cells)])).toEqual(
            book.sheets.map(({ header, rows }) => [header, ...rows.map(({ cells }) => cells)]),
          );
        }
      }),
      { seed: 20_261_128, numRuns: RUNS },
    );
  });
});

describe('a GEXF file', () => {
  test('is read with its attributes, defaults, lists, times and nodes within nodes', () => {
    const text = `<?xml version="1.0"?>
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
<graph defaultedgetype="directed" mode="dynamic">
<attributes class="node">
  <attribute id="0" title="type" type="string"><default>NGO</default></attribute>
  <attribute id="1" title="sectors" type="liststring"><options>[media, gender]</options></attribute>
  <attribute id="2" title="type" type="boolean"/>
</attributes>
<attributes class="edge"><attribute id="0" title="trust" type="double"/></attributes>
<nodes count="3">
  <node id="1" label="Ana &amp; Co" start="2019-01-01"><attvalues><attvalue for="1" value="[media, &quot;peace, at last&quot;]"/></attvalues>
    <viz:color r="1" g="2" b="3"/><nodes><node id="2" label="Bo"><attvalues><attvalue for="0" value=""/></attvalues></node></nodes>
    <attvalues><attvalue for="2" value="true"/></attvalues></node>
  <node id="3" pid="1"><attvalues><attvalue for="1" value="media|gender"/><attvalue id="9" value="undeclared"/></attvalues>
    <spells><spell start="2001" end="2002"/><spell start="2005" end="2009"/></spells></node>
  <node label="nobody"/>
</nodes>
<edges><edge id="e" source="1" target="2" weight="2.5"><attvalues><attvalue for="0" value="0.5"/></attvalues></edge>
<edge source="2" target="3" type="undirected" kind="funds" label="pays"/><edge source="3"/></edges>
</graph></gexf>`;
    expect(told(readGexf(text, 'file', OPERATOR_LIMITS))).toEqual({
      nodes: [
        ['id', 'label', 'parent', 'start', 'end', 'type', 'sectors', 'type (2)', '9'],
        ['1', 'Ana & Co', '', '2019-01-01', '', 'NGO', 'media|peace, at last', 'true', ''],
        ['2', 'Bo', '1', '', '', '', '', '', ''],
        ['3', '', '1', '2001', '2009', 'NGO', 'media|gender', '', 'undeclared'],
      ],
      edges: [
        ['id', 'source', 'target', 'direction', 'kind', 'label', 'weight', 'trust'],
        ['e', '1', '2', 'directed', '', '', '2.5', '0.5'],
        ['', '2', '3', 'undirected', 'funds', 'pays', '', ''],
      ],
      said: [
        ['notes', 'time-left-aside', '3'],
        ['notes', 'looks-left-aside', '1'],
        ['notes', 'nested-nodes', '1'],
        ['skips', 'node-without-id', 'nobody'],
        ['skips', 'edge-without-end', '3'],
      ],
    });
  });
});

describe('a GraphML file', () => {
  test('is read with keys before and after, defaults, ports, drawn labels, graphs within nodes and edges of many', () => {
    const text = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
<key id="k" for="all" attr.name="kind" attr.type="string"><default>other</default></key>
<key id="d6" for="node" yfiles.type="nodegraphics"/>
<graph edgedefault="directed"><data key="k">of the graph</data>
<node id="n0"><data key="d6"><y:ShapeNode><y:NodeLabel>Ana<y:Model/></y:NodeLabel><y:NodeLabel>Kampala</y:NodeLabel></y:ShapeNode></data><port name="p"/>
<graph edgedefault="undirected"><node id="n1"><data key="late">Bo</data></node><edge source="n0" target="n1"/></graph>
<data key="late">Ana's</data></node>
<edge id="e1" source="n0" target="n1" sourceport="p"><data key="k">funds</data></edge>
<edge source="n0" target="n1" directed="false"/><edge target="n1"/><node/>
<hyperedge><data key="late">Alliance</data><endpoint node="n0"/><endpoint node="n1"/><endpoint/></hyperedge></graph>
<key id="late" for="node" attr.name="name"/><key id="late" for="hyperedge" attr.name="called"/></graphml>`;
    expect(told(readGraphml(text, 'file', OPERATOR_LIMITS))).toEqual({
      nodes: [
        ['id', 'label', 'parent', 'kind', 'name'],
        ['n0', 'Ana', '', 'other', "Ana's"],
        ['n1', '', 'n0', 'other', 'Bo'],
      ],
      edges: [
        ['id', 'source', 'target', 'direction', 'kind'],
        ['', 'n0', 'n1', 'undirected', 'other'],
        ['e1', 'n0', 'n1', 'directed', 'funds'],
        ['', 'n0', 'n1', 'undirected', 'other'],
      ],
      coalitions: [
        ['id', 'kind', 'called'],
        ['hyperedge 1', 'other', 'Alliance'],
      ],
      memberships: [
        ['coalition', 'member'],
        ['hyperedge 1', 'n0'],
        ['hyperedge 1', 'n1'],
      ],
      said: [
        ['notes', 'looks-left-aside', '4'],
        ['notes', 'ports-left-aside', '2'],
        ['notes', 'nested-nodes', '1'],
        ['notes', 'hyperedges-as-coalitions', '1'],
        ['skips', 'edge-without-end', 'n1'],
        ['skips', 'node-without-id', ''],
        ['skips', 'edge-without-end', 'hyperedge 1'],
      ],
    });
  });
});

describe('a JSON graph', () => {
  const VERSIONS = [
    ['version 1', { graph: { nodes: [{ id: 'a', label: 'Ana' }, { id: 7 }], edges: [{ source: 'a', target: 7 }] } }],
    ['version 2', { graph: { nodes: { a: { label: 'Ana' }, 7: {} }, edges: [{ source: 'a', target: '7' }] } }],
    [
      'no version, as NetworkX writes it',
      {
        graph: {},
        nodes: [{ id: 'a', label: 'Ana' }, { id: '7' }],
        links: [{ source: 'a', target: '7', directed: true }],
      },
    ],
    [
      'no version, as Oligrapher writes it',
      { nodes: { a: { label: 'Ana' }, 7: {} }, edges: { e: { node1_id: 'a', node2_id: '7' } } },
    ],
  ] as const;

  test.each(VERSIONS)('of %s is read', (_, graph) => {
    expect(contentOf(bookOf(readJsonGraph(JSON.stringify(graph), 'file', OPERATOR_LIMITS)))).toEqual(
      contentOf(bookOf(readJsonGraph(JSON.stringify(VERSIONS[0][1]), 'file', OPERATOR_LIMITS))),
    );
  });

  test('is read whose edges refer to places in the list of nodes', () => {
    const text = JSON.stringify({
      nodes: [{ name: 'Ana' }, { name: 'Bo' }],
      links: [{ source: 1, target: 0, value: 3 }],
    });
    expect(told(readJsonGraph(text, 'file', OPERATOR_LIMITS))).toEqual({
      nodes: [
        ['id', 'name'],
        ['0', 'Ana'],
        ['1', 'Bo'],
      ],
      edges: [
        ['source', 'target', 'direction', 'value'],
        ['1', '0', 'directed', '3'],
      ],
      said: [],
    });
  });

  test('is read with several graphs, metadata of all sorts and edges of many with and without a direction', () => {
    const text = JSON.stringify({
      graphs: [
        {
          directed: false,
          nodes: {
            a: { label: 'Ana', metadata: { sectors: ['media', 'peace'], at: { city: 'X' }, n: 3, ok: true, no: null } },
          },
          edges: [
            { source: 'a', target: 'b', relation: 'funds', directed: true, metadata: { since: 2019 } },
            { source: 'a' },
          ],
        },
        {
          nodes: { a: {}, b: { label: 'Bo' } },
          hyperedges: [
            { nodes: ['a', 'b'], relation: 'pact' },
            { id: 'h', source: ['a'], target: [null] },
          ],
        },
      ],
    });
    expect(told(readJsonGraph(text, 'file', OPERATOR_LIMITS))).toEqual({
      nodes: [
        ['id', 'label', 'sectors', 'at.city', 'n', 'ok'],
        ['a', 'Ana', 'media|peace', 'X', '3', 'true'],
        ['b', 'Bo', '', '', '', ''],
      ],
      edges: [
        ['source', 'target', 'direction', 'relation', 'since'],
        ['a', 'b', 'directed', 'funds', '2019'],
      ],
      coalitions: [
        ['id', 'relation'],
        ['hyperedge 1', 'pact'],
        ['h', ''],
      ],
      memberships: [
        ['coalition', 'member'],
        ['hyperedge 1', 'a'],
        ['hyperedge 1', 'b'],
        ['h', 'a'],
      ],
      said: [
        ['notes', 'hyperedges-as-coalitions', '2'],
        ['skips', 'edge-without-end', 'a'],
        ['skips', 'edge-without-end', 'h'],
      ],
    });
  });
});

describe('JSON of Kumu', () => {
  test('is read from a blueprint, by ids or labels, and from a backup, whose arrows may be turned round', () => {
    const blueprint = {
      elements: [{ ID: 'e1', Label: 'Ana', Type: 'NGO', tags: ['x', 'y'] }, { label: 'Bo' }, {}],
      connections: [{ from: 'Ana', to: 'Bo', direction: 'Mutual', type: 'partner' }, { to: 'Bo' }],
    };
    expect(told(readKumuJson(JSON.stringify(blueprint), 'file', OPERATOR_LIMITS))).toEqual({
      elements: [
        ['id', 'label', 'type', 'tags'],
        ['e1', 'Ana', 'NGO', 'x|y'],
        ['', 'Bo', '', ''],
      ],
      connections: [
        ['from', 'to', 'direction', 'type'],
        ['Ana', 'Bo', 'mutual', 'partner'],
      ],
      said: [
        ['skips', 'node-without-id', ''],
        ['skips', 'edge-without-end', 'Bo'],
      ],
    });
    const backup = {
      elements: [
        { _id: 'e1', attributes: { label: 'Ana', 'element type': 'NGO', type: 'own' } },
        { _id: 'e2', attributes: { label: 'Bo' } },
      ],
      connections: [
        {
          _id: 'c',
          direction: 'directed',
          reversed: true,
          from: 'e1',
          to: 'e2',
          attributes: { 'connection type': 'funds' },
        },
      ],
      maps: [{}],
    };
    expect(told(readKumuJson(JSON.stringify(backup), 'file', OPERATOR_LIMITS))).toEqual({
      elements: [
        ['id', 'label', 'type', 'type (2)'],
        ['e1', 'Ana', 'NGO', 'own'],
        ['e2', 'Bo', '', ''],
      ],
      connections: [
        ['id', 'from', 'to', 'direction', 'type'],
        ['c', 'e2', 'e1', 'directed', 'funds'],
      ],
      said: [['notes', 'looks-left-aside', '1']],
    });
  });
});

describe('JSON of Cytoscape', () => {
  test.each([
    [
      'groups',
      {
        elements: {
          nodes: [{ data: { id: 1, name: 'Ana' } }, { data: { id: 2, parent: 1 } }],
          edges: [{ data: { source: 1, target: 2 } }, {}],
        },
      },
    ],
    [
      'one list',
      [
        { data: { id: '1', name: 'Ana' } },
        { data: { id: '2', parent: '1' } },
        { data: { source: '1', target: '2' } },
        { group: 'edges' },
      ],
    ],
  ])('is read from %s', (_, json) => {
    expect(told(readCytoscape(JSON.stringify(json), 'file', OPERATOR_LIMITS))).toEqual({
      nodes: [
        ['id', 'parent', 'name'],
        ['1', '', 'Ana'],
        ['2', '1', ''],
      ],
      edges: [
        ['source', 'target'],
        ['1', '2'],
      ],
      said: [
        ['notes', 'nested-nodes', '1'],
        ['skips', 'edge-without-end', ''],
      ],
    });
  });
});

describe('profiles of Murmurations', () => {
  test('are read with what they say of each other, whichever end says it', () => {
    const linked_schemas = ['organizations_schema-v1.0.0'];
    const profiles = [
      {
        linked_schemas,
        name: 'Ana',
        primary_url: 'https://ana.example/',
        tags: ['media', 'peace'],
        geolocation: { lat: 1, lon: 2 },
        relationships: [
          { predicate_url: 'https://schema.org/memberOf', object_url: 'http://www.bo.example' },
          { predicate_url: 'https://schema.org/funder', object_url: 'https://far.example' },
          { predicate_url: 'https://schema.org/knows' },
        ],
      },
      { linked_schemas, name: 'Bo', unique_id: 'b', primary_url: 'https://bo.example' },
      { linked_schemas: ['offers_wants_schema-v0.1.0'], exchange_type: 'offer', title: 'a van' },
      { linked_schemas },
    ];
    expect(told(readMurmurations(JSON.stringify(profiles), 'file', OPERATOR_LIMITS))).toEqual({
      organizations: [
        ['id', 'label', 'primary_url', 'tags', 'geolocation.lat', 'geolocation.lon'],
        ['https://ana.example/', 'Ana', 'https://ana.example/', 'media|peace', '1', '2'],
        ['b', 'Bo', 'https://bo.example', '', '', ''],
      ],
      relationships: [
        ['source', 'target', 'direction', 'relation'],
        ['https://ana.example/', 'b', 'directed', 'member-of'],
        ['https://far.example', 'https://ana.example/', 'directed', 'funds'],
      ],
      said: [
        ['notes', 'not-an-organisation', '1'],
        ['skips', 'edge-without-end', 'https://ana.example/'],
        ['skips', 'node-without-id', ''],
      ],
    });
  });
});

describe('a network', () => {
  test('is printed with what belongs to a member as columns of it, and ties as they point', () => {
    const sheetOf = (file: string, holds: Sheet['holds'], header: string[], ...rows: string[][]): Sheet => ({
      file,
      name: null,
      header,
      holds,
      rows: rows.map((cells, place) => ({ at: place + 2, cells })),
    });
    const book: Book = {
      format: 'own-csv',
      problems: [],
      sheets: [
        sheetOf('members.csv', 'members', ['id', 'name', 'kind'], ['a', 'Ana', 'national-ngo'], ['b', 'Bo', 'network']),
        sheetOf(
          'presences.csv',
          'presences',
          ['member', 'country', 'kind'],
          ['a', 'KE', 'office'],
          ['a', 'SO', 'office'],
        ),
        sheetOf('offers.csv', 'offers', ['member', 'capacity', 'level'], ['a', 'training', '2'], ['a', 'advocacy', '']),
        sheetOf('needs.csv', 'needs', ['member', 'capacity', 'urgency'], ['b', 'training', '3']),
        sheetOf(
          'ties.csv',
          'ties',
          ['a', 'b', 'kind', 'direction', 'source', 'from'],
          ['a', 'b', 'funds', 'b-to-a', 'list', 'x'],
          ['a', 'b', 'works-with', 'both', '', ''],
        ),
        sheetOf('coalitions.csv', 'coalitions', ['id', 'name'], ['c', 'Pact']),
        sheetOf('coalition_members.csv', 'memberships', ['coalition', 'member'], ['c', 'b']),
      ],
    };
    expect(told(readGexf(printGexf(book, ABOUT), 'file', OPERATOR_LIMITS))).toEqual({
      nodes: [
        ['id', 'label', 'kind', 'countries', 'offers', 'needs', 'coalitions'],
        ['a', 'Ana', 'national-ngo', 'KE|SO', 'training:2|advocacy', '', ''],
        ['b', 'Bo', 'network', '', '', 'training:3', 'Pact'],
      ],
      edges: [
        ['source', 'target', 'direction', 'kind', 'source (2)', 'from'],
        ['b', 'a', 'directed', 'funds', 'list', 'x'],
        ['a', 'b', 'undirected', 'works-with', '', ''],
      ],
      said: [],
    });
    expect(told(readKumuJson(printKumu(book), 'file', OPERATOR_LIMITS))).toMatchObject({
      elements: [
        ['id', 'label', 'type', 'countries', 'offers', 'needs', 'coalitions'],
        expect.anything(),
        expect.anything(),
      ],
      // A column that is called like an end does not become one.
      connections: [
        ['from', 'to', 'direction', 'type', 'source'],
        ['b', 'a', 'directed', 'funds', 'list'],
        ['a', 'b', 'undirected', 'works-with', ''],
      ],
    });
    expect(told(readJsonGraph(printJsonGraph(book, ABOUT), 'file', OPERATOR_LIMITS))).toMatchObject({
      coalitions: [
        ['id', 'label'],
        ['c', 'Pact'],
      ],
      memberships: [
        ['coalition', 'member'],
        ['c', 'b'],
      ],
    });
  });
});

const DATA = process.env['ATLAS_TEST_DATA'];

describe.skipIf(!DATA)('files of others (skipped where ATLAS_TEST_DATA is not set)', () => {
  test.each([
    ['gephi_les_miserables.gexf', readGexf, 77, 254],
    ['gephi_marvel_characters_by_stories.gexf', readGexf, 523, 17_997],
    ['gephi_power_grid.gexf', readGexf, 4941, 6594],
    ['gexf_primer_1.3_simple.gexf', readGexf, 2, 1],
    ['gephi_airlines.graphml', readGraphml, 235, 2101],
    ['etcgroups_esf_no_contacts.graphml', readGraphml, 1080, 500],
    ['kumu_changelabs_template.json', readKumuJson, 10, 11],
    ['kumu_snap_to_tutorial_project.json', readKumuJson, 51, 113],
  ] as const)('%s is read whole', (file, read, nodes, edges) => {
    const text = readFileSync(join(DATA ?? '', 'networks/import_samples', file), 'utf8');
    const { sheets, problems } = bookOf(read(text, file, OPERATOR_LIMITS));
    expect(sheets.map(({ rows }) => rows.length)).toEqual([nodes, edges]);
    expect(problems.filter(({ weight }) => weight !== 'notes')).toEqual([]);
    // Whatever an edge leads to is there.
    const [members, ties] = sheets;
    const ids = new Set(members?.rows.map(({ cells }) => cells[0]));
    const ends = ties?.header.flatMap((title, place) => (/^(source|target|from|to)$/.test(title) ? [place] : []));
    expect(ends).toHaveLength(2);
    expect(ties?.rows.every(({ cells }) => ends?.every((place) => ids.has(cells[place])))).toBe(true);
  });
});
