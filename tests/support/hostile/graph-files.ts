/** Hostile files in XML and JSON: bombs, depth, length, number, half files, words that mean something to JavaScript. */
import { type HostileFile, hostile } from './hostile-file.ts';

const gexf = (inside: string) => `<gexf version="1.3"><graph>${inside}</graph></gexf>`;
const nodes = (inside: string) => gexf(`<nodes>${inside}</nodes>`);
const graphml = (inside: string) => `<graphml>${inside}</graphml>`;
const many = (count: number, of: (place: number) => string) =>
  Array.from({ length: count }, (_, place) => of(place)).join('');

const ANA = '<node id="a" label="Ana"/>';
const LAUGHS = many(9, (place) => `<!ENTITY l${place + 1} "${`&l${place};`.repeat(10)}">`);

const XML: [what: string, ending: string, text: () => string, stops: string | null][] = [
  [
    'ten million laughs',
    'gexf',
    () => `<!DOCTYPE x [<!ENTITY l0 "ha">${LAUGHS}]>${nodes('<node id="&l9;"/>')}`,
    'xml-doctype',
  ],
  [
    'one entity many times',
    'gexf',
    () => `<!DOCTYPE x [<!ENTITY e "${'x'.repeat(50_000)}">]>${nodes(`<node id="${'&e;'.repeat(50_000)}"/>`)}`,
    'xml-doctype',
  ],
  [
    'a file of the machine as an entity',
    'graphml',
    () => `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${graphml('&e;')}`,
    'xml-doctype',
  ],
  [
    'a document type from elsewhere',
    'graphml',
    () => `<!DOCTYPE graphml SYSTEM "http://elsewhere.example/x.dtd">${graphml('')}`,
    'xml-doctype',
  ],
  [
    'entities of parameters',
    'gexf',
    () => `<!DOCTYPE x [<!ENTITY % p SYSTEM "http://elsewhere.example/p">%p;]>${nodes(ANA)}`,
    'xml-doctype',
  ],
  ['a document type in small letters', 'gexf', () => `<!doctype x>${nodes(ANA)}`, 'xml-doctype'],
  [
    'a document type behind a comment',
    'gexf',
    () => `<?xml version="1.0"?><!-- -->\n<!DOCTYPE x>${nodes(ANA)}`,
    'xml-doctype',
  ],
  ['a document type in the middle', 'gexf', () => nodes(`${ANA}<!DOCTYPE x>`), 'xml-doctype'],
  ['an entity without a document type', 'gexf', () => `<!ENTITY e "x">${nodes(ANA)}`, 'xml-doctype'],
  ['nodes a hundred thousand deep', 'gexf', () => gexf('<nodes><node id="a">'.repeat(100_000)), 'too-deep'],
  [
    'graphs one deeper than may be',
    'graphml',
    () => graphml('<graph><node id="a">'.repeat(32) + '</node></graph>'.repeat(32)),
    'too-deep',
  ],
  [
    'drawings without end in a value',
    'graphml',
    () => graphml(`<graph><node id="a"><data key="k">${'<y:x>'.repeat(100_000)}`),
    'too-deep',
  ],
  ['an attribute of a million letters', 'gexf', () => nodes(`<node id="${'x'.repeat(1_000_000)}"/>`), 'broken-xml'],
  ['an attribute longer than a cell', 'gexf', () => nodes(`<node id="${'x'.repeat(20_000)}"/>`), 'cell-too-long'],
  [
    'a value of a million letters',
    'graphml',
    () => graphml(`<graph><node id="a"><data key="k">${'x'.repeat(1_000_000)}</data></node></graph>`),
    'cell-too-long',
  ],
  [
    'a default of a million letters',
    'graphml',
    () => graphml(`<key id="k" for="node"><default>${'x'.repeat(1_000_000)}</default></key><graph>${ANA}</graph>`),
    'cell-too-long',
  ],
  [
    'a section of a million letters',
    'graphml',
    () => graphml(`<desc><![CDATA[${'x'.repeat(1_000_000)}]]></desc><graph>${ANA}</graph>`),
    null,
  ],
  ['a comment of a million letters', 'gexf', () => nodes(`${ANA}<!--${'x'.repeat(1_000_000)}-->`), 'broken-xml'],
  ['an instruction of a million letters', 'gexf', () => nodes(`${ANA}<?x ${'x'.repeat(1_000_000)}?>`), 'broken-xml'],
  ['a name of a million letters', 'gexf', () => nodes(`${ANA}<${'x'.repeat(1_000_000)}/>`), 'broken-xml'],
  ['a hundred thousand comments', 'gexf', () => nodes(`${ANA}${'<!---->'.repeat(100_000)}`), null],
  [
    'thirty thousand attributes',
    'gexf',
    () => nodes(`<node id="a" ${many(30_000, (place) => `a${place}="" `)}/>`),
    null,
  ],
  ['fifty thousand nodes', 'gexf', () => nodes(many(50_000, (place) => `<node id="${place}"/>`)), 'too-many-rows'],
  [
    'one node more than may be',
    'graphml',
    () => graphml(`<graph>${many(10_001, (place) => `<node id="${place}"/>`)}</graph>`),
    'too-many-rows',
  ],
  ['fifty thousand nodes without an id', 'gexf', () => nodes('<node label="x"/>'.repeat(50_000)), 'too-many-rows'],
  [
    'edges between nobody',
    'gexf',
    () => gexf(`<edges>${'<edge source="a" target="b"/>'.repeat(5000)}</edges>`),
    'no-nodes',
  ],
  [
    'a hundred thousand declared columns',
    'graphml',
    () => graphml(`<graph>${ANA}</graph>${many(60_000, (place) => `<key id="k${place}" for="node" attr.name="x"/>`)}`),
    'too-many-columns',
  ],
  [
    'a new column in every node',
    'gexf',
    () =>
      nodes(
        many(
          5000,
          (place) => `<node id="${place}"><attvalues><attvalue for="c${place}" value="x"/></attvalues></node>`,
        ),
      ),
    'too-many-columns',
  ],
  [
    'a column named by sixty thousand letters',
    'graphml',
    () =>
      graphml(
        `<key id="k" for="node" attr.name="${'x'.repeat(60_000)}"/><graph><node id="a"><data key="k">x</data></node></graph>`,
      ),
    null,
  ],
  ['an attribute called hasOwnProperty', 'gexf', () => nodes('<node id="a" hasOwnProperty="1" b="2"/>'), 'broken-xml'],
  [
    'attributes that every object has',
    'gexf',
    () => nodes('<node id="a" __proto__="1" constructor="2" toString="3"/>'),
    null,
  ],
  [
    'columns that every object has',
    'gexf',
    () =>
      gexf(
        `<attributes class="node"><attribute id="__proto__" title="constructor"/><attribute id="constructor" title="__proto__"/></attributes><nodes><node id="__proto__"><attvalues><attvalue for="__proto__" value="1"/><attvalue for="constructor" value="2"/><attvalue for="toString" value="3"/></attvalues></node></nodes>`,
      ),
    null,
  ],
  [
    'elements that every object has',
    'graphml',
    () => graphml(`<constructor/><__proto__/><toString/><graph>${ANA}</graph>`),
    null,
  ],
  ['entities that every object has', 'gexf', () => nodes('<node id="&constructor;"/>'), 'broken-xml'],
  ['entities of HTML', 'gexf', () => nodes('<node id="a&nbsp;b"/>'), 'broken-xml'],
  ['the sign number nought', 'gexf', () => nodes('<node id="&#0;"/>'), 'broken-xml'],
  ['half a sign', 'gexf', () => nodes('<node id="&#xD800;"/>'), 'broken-xml'],
  ['a sign beyond all signs', 'gexf', () => nodes('<node id="&#x7FFFFFFF;"/>'), 'broken-xml'],
  ['nothing after the first tags', 'gexf', () => '<gexf><graph><nodes>', 'broken-xml'],
  ['an end in the middle of a tag', 'gexf', () => `<gexf><graph><nodes>${ANA}<node id="b`, 'broken-xml'],
  [
    'an end in the middle of an entity',
    'graphml',
    () => '<graphml><graph><node id="a"><data key="k">&am',
    'broken-xml',
  ],
  [
    'an end in the middle of a section',
    'graphml',
    () => '<graphml><graph><node id="a"><data key="k"><![CDATA[x',
    'broken-xml',
  ],
  ['an end in the middle of a comment', 'gexf', () => `${nodes(ANA)}<!-- x`, 'broken-xml'],
  [
    'tags that close in the wrong order',
    'gexf',
    () => '<gexf><graph><nodes><node id="a"></nodes></node></graph></gexf>',
    'broken-xml',
  ],
  ['two documents', 'gexf', () => nodes(ANA).repeat(2), 'broken-xml'],
  ['text behind the document', 'gexf', () => `${nodes(ANA)}and more`, 'broken-xml'],
  ['attributes without quotes', 'gexf', () => nodes('<node id=a/>'), 'broken-xml'],
  [
    'formulas and scripts for names',
    'gexf',
    () =>
      nodes(
        '<node id="=1+1" label="&lt;script>alert(1)&lt;/script>"/><node id="@x" label="=HYPERLINK(&quot;http://x&quot;)"/>',
      ),
    null,
  ],
  [
    'a list of quotes that never close',
    'gexf',
    () =>
      gexf(
        `<attributes class="node"><attribute id="0" title="x" type="liststring"/></attributes><nodes>${many(100, (place) => `<node id="${place}"><attvalues><attvalue for="0" value="[${`'&quot;,`.repeat(1200)}"/></attvalues></node>`)}</nodes>`,
      ),
    null,
  ],
  [
    'a list of brackets that never close',
    'gexf',
    () =>
      gexf(
        `<attributes class="node"><attribute id="0" title="x" type="liststring"/></attributes><nodes><node id="a"><attvalues><attvalue for="0" value="${'['.repeat(10_000)}"/></attvalues></node></nodes>`,
      ),
    null,
  ],
  ['one id for all nodes', 'graphml', () => graphml(`<graph>${'<node id="a"/>'.repeat(9999)}</graph>`), null],
  [
    'numbers, blanks and signs for ids',
    'graphml',
    () =>
      graphml(
        '<graph><node id="-0"/><node id="1e999"/><node id=" "/><node id=""/><node id="😀"/><edge source="nobody" target="-0"/></graph>',
      ),
    null,
  ],
  [
    'an edge with a hundred thousand ends',
    'graphml',
    () => graphml(`<graph>${ANA}<hyperedge>${'<endpoint node="a"/>'.repeat(100_000)}</hyperedge></graph>`),
    'too-many-rows',
  ],
];

const graph = (inside: string) => `{"graph":{"nodes":{"a":{"label":"Ana"}},${inside}}}`;
const kumu = (elements: string) => `{"elements":[${elements}],"connections":[]}`;
const profile = (inside: string) =>
  `[{"linked_schemas":["organizations_schema-v1.0.0"],"name":"Ana","primary_url":"https://ana.example",${inside}}]`;

const JSON_FILES: typeof XML = [
  ['lists a hundred thousand deep', 'json', () => `{"graph":${'['.repeat(100_000)}`, 'too-deep'],
  [
    'objects a hundred thousand deep',
    'json',
    () => `${'{"graph":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
    'too-deep',
  ],
  ['metadata one deeper than may be', 'json', () => graph(`"metadata":${'['.repeat(31)}${']'.repeat(31)}`), 'too-deep'],
  ['brackets within a text', 'json', () => kumu(`{"label":"${'['.repeat(5000)}"}`), null],
  ['two million empty nodes', 'json', () => `{"graph":{"nodes":[${'{},'.repeat(1_600_000)}{}]}}`, 'too-many-values'],
  ['two million empty lists', 'json', () => `{"elements":[${'[],'.repeat(1_600_000)}[]]}`, 'too-many-values'],
  ['two million noughts', 'json', () => `{"elements":[${'0,'.repeat(2_000_000)}0]}`, 'too-many-values'],
  ['a hundred thousand graphs', 'json', () => `{"graphs":[${'{},'.repeat(100_000)}{"nodes":{"a":{}}}]}`, null],
  [
    'thirty thousand nodes',
    'json',
    () => `{"graph":{"nodes":{${many(30_000, (place) => `"n${place}":{},`)}"z":{}}}}`,
    'too-many-rows',
  ],
  [
    'a hundred thousand members of one coalition',
    'json',
    () => graph(`"hyperedges":[{"nodes":[${many(100_000, (place) => `"${place}",`)}"a"]}]`),
    'too-many-rows',
  ],
  [
    'thirty thousand fields',
    'json',
    () => kumu(`{"label":"Ana"${many(30_000, (place) => `,"f${place}":1`)}}`),
    'too-many-columns',
  ],
  ['a name of a million letters', 'json', () => kumu(`{"label":"${'x'.repeat(1_000_000)}"}`), 'cell-too-long'],
  [
    'keys that every object has',
    'json',
    () =>
      `{"graph":{"nodes":{"__proto__":{"label":"x","metadata":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}},"constructor":{},"toString":{}},"__proto__":{"polluted":1}}}`,
    null,
  ],
  [
    'keys that every object has, in elements',
    'json',
    () =>
      kumu(
        '{"__proto__":{"polluted":1},"label":"Ana","constructor":{"prototype":{"polluted":1}},"toJSON":"x","valueOf":1}',
      ),
    null,
  ],
  [
    'keys that come twice',
    'json',
    () => '{"graph":{"nodes":{"a":{"label":"x"},"a":{"label":"y"}}},"graph":{"nodes":{"b":{}}}}',
    null,
  ],
  ['a number for nodes', 'json', () => '{"graph":{"nodes":5,"edges":true}}', 'no-nodes'],
  ['nothing for a graph', 'json', () => '{"graph":null}', 'no-nodes'],
  ['no elements', 'json', () => '{"elements":[],"connections":[{"from":"a","to":"b"}]}', 'no-nodes'],
  ['everything but elements', 'json', () => kumu('null,1,"x",[],true'), 'no-nodes'],
  [
    'numbers that no number can be',
    'json',
    () => kumu('{"id":1e999,"label":1e-999},{"id":-0,"label":123456789012345678901234567890}'),
    null,
  ],
  [
    'two million escaped quotes in a text without an end',
    'json',
    () => `{"graph":"${'\\"'.repeat(2_000_000)}`,
    'broken-json',
  ],
  ['a key of a million letters', 'json', () => `{"${'x'.repeat(1_000_000)}":1,"graph":{}}`, 'no-nodes'],
  [
    'a million blanks behind each key',
    'json',
    () => `{"a"${' '.repeat(1_000_000)}"b"${' '.repeat(1_000_000)}`,
    'unknown-format',
  ],
  ['an end in the middle', 'json', () => kumu('{"label":"Ana"}').slice(0, 25), 'broken-json'],
  ['a comma too many', 'json', () => kumu('{"label":"Ana"},'), 'broken-json'],
  ['comments', 'json', () => `// graph\n${kumu('{"label":"Ana"}')}`, 'unknown-format'],
  ['what only JavaScript reads', 'json', () => kumu("{label:'Ana',n:NaN}"), 'broken-json'],
  ['half a sign and a sign of no value', 'json', () => kumu('{"label":"\\ud800 \\u0000 Ana"}'), null],
  [
    'nodes that lie in themselves',
    'json',
    () => '{"elements":{"nodes":[{"data":{"id":"a","parent":"b"}},{"data":{"id":"b","parent":"a"}}]}}',
    null,
  ],
  [
    'nodes without data',
    'json',
    () => '{"elements":{"nodes":[null,{"data":null},{"data":[]},{"data":{"id":{}}}]}}',
    'no-nodes',
  ],
  [
    'a million slashes for an address',
    'json',
    () =>
      profile(
        `"relationships":[{"predicate_url":"${'/'.repeat(1_000_000)}x","object_url":"https://${'/'.repeat(1_000_000)}x"}]`,
      ),
    'cell-too-long',
  ],
  [
    'relationships with everybody',
    'json',
    () => profile(`"relationships":[${'{"predicate_url":"x","object_url":"y"},'.repeat(50_000)}{}]`),
    'too-many-rows',
  ],
  [
    'relationships with nothing',
    'json',
    () => profile('"relationships":[null,1,{"object_url":{}},{"object_url":""}]'),
    null,
  ],
];

export const GRAPH_FILES: readonly HostileFile[] = [...XML, ...JSON_FILES].map(([what, ending, text, stops], place) =>
  hostile(what, `hostile-${place}.${ending}`, text, stops),
);
