import { expect, test } from 'vitest';
import { ARRANGEMENTS, type MapView, WHOLE_NETWORK } from '#core/map-view/view.ts';
import { changeSentence } from '../../../web/map/change-sentence.ts';
import { focusSentence } from '../../../web/map/focus-sentence.ts';
import { memberRadius } from '../../../web/map/layout/spacing.ts';
import { mapNetworkOf } from '../../../web/map/map-network.ts';
import { PART_SCENE_LIMIT } from '../../../web/map/scene/drawn.ts';
import {
  isGroupNode,
  isMemberNode,
  type Scene,
  type SceneExtras,
  sceneOf,
  sceneOfLit,
} from '../../../web/map/scene.ts';
import { aMapMember, aMapNetwork, aTie, generatedParts, shuffled } from './a-map-network.ts';

const ANA = aMapMember('Ana', { sectors: ['media'], countries: ['KE'], capacities: ['health'] });
const BO = aMapMember('Bo', { sectors: ['peace'], countries: ['KE', 'SO'], capacities: ['health', 'legal-support'] });
const CY = aMapMember('Çelik', { id: 'celik', acronym: 'CLK', countries: ['TD'] });
const DEE = aMapMember('Dee', { reach: ['001'], capacities: ['legal-support'] });
const NETWORK = aMapNetwork([ANA, BO, CY, DEE], [aTie('ana', 'dee')]);

const sceneWith = (change: Partial<MapView>) => sceneOf(NETWORK, { ...WHOLE_NETWORK, ...change });
const emphasised = ({ nodes }: Scene, emphasis: string) =>
  nodes.filter((node) => node.emphasis === emphasis).map((node) => node.id);
const edgeIds = ({ edges }: Scene) => edges.map((edge) => edge.id);

test('two members in one country share its node and get no tie from it', () => {
  const scene = sceneWith({});
  expect(edgeIds(scene)).toEqual(expect.arrayContaining(['ana>country:KE', 'bo>country:KE']));
  expect(scene.edges.filter((edge) => edge.kind === 'tie').map((edge) => edge.id)).toEqual(['ana-dee']);
});

test('a country shows how many members are there', () => {
  const kenya = sceneWith({}).nodes.find((node) => node.id === 'country:KE');
  expect(kenya).toMatchObject({ kind: 'country', name: 'Kenya', memberCount: 2 });
});

test('a country whose members all stand elsewhere is a mark, not a disc', () => {
  const marks = sceneWith({}).nodes.filter((node) => isGroupNode(node) && node.isMark);
  expect(marks.map(({ id }) => id)).toEqual(['country:SO']);
});

test.each([
  ['Çelik', 'CLK', ['Çelik', 'CLK']],
  ['A Name That Is Longer Than Any Label', 'ANL', ['ANL']],
  ['Desert Relief Club', 'DRC', ['Desert Relief Club']],
  ['Ana', null, ['Ana']],
])('%s, for short %s, may be labelled %j', (name, acronym, expected) => {
  const { nodes } = sceneOf(aMapNetwork([aMapMember(name, { acronym })]), WHOLE_NETWORK);
  expect(nodes.filter(isMemberNode).map(({ labels }) => labels)).toEqual([expected]);
});

test('a member of one country lies inside it, a member of two between them', () => {
  const inside = sceneWith({}).edges.filter((edge) => edge.kind === 'belongs' && edge.isInside);
  expect(inside.map((edge) => edge.id)).toEqual(['ana>country:KE', 'celik>country:TD', 'dee>outside']);
});

test('a member that helps without being there works from outside', () => {
  expect(edgeIds(sceneWith({}))).toContain('dee>outside');
});

test('members can gather around what they offer instead', () => {
  const scene = sceneWith({ by: 'capacity' });
  expect(edgeIds(scene)).toEqual(
    expect.arrayContaining(['ana>capacity:health', 'bo>capacity:legal-support', 'celik>unstated']),
  );
  expect(edgeIds(scene)).not.toContain('ana>country:KE');
});

test('by ties alone, members without one stand apart', () => {
  const scene = sceneWith({ by: 'ties' });
  expect(edgeIds(scene)).toEqual(['bo>untied', 'celik>untied', 'ana-dee']);
});

test('nothing is lit or faded when nothing asks for attention', () => {
  expect(new Set(sceneWith({}).nodes.map((node) => node.emphasis))).toEqual(new Set(['plain']));
});

test.each([
  ['a part of a name', { q: 'an' }, ['ana']],
  ['a name without its accents', { q: 'celik' }, ['celik']],
  ['an acronym in small letters', { q: 'clk' }, ['celik']],
  ['a sector', { q: 'sector:media,peace' }, ['ana', 'bo']],
  ['a country', { q: 'country:SO' }, ['bo']],
  ['a capacity', { q: 'capacity:legal-support' }, ['bo', 'dee']],
  ['a search and a filter together', { q: 'o country:KE' }, ['bo']],
])('%s lights up the members that fit and fades the rest', (_, change, expected) => {
  const scene = sceneWith(change);
  const members = scene.nodes.filter(isMemberNode);
  expect(emphasised({ ...scene, nodes: members }, 'lit')).toEqual(expected);
  expect(emphasised({ ...scene, nodes: members }, 'faded')).toHaveLength(4 - expected.length);
});

test('a search fades the countries where nobody fits, and only those', () => {
  expect(emphasised(sceneWith({ q: 'bo' }), 'faded')).toEqual(['country:TD', 'outside', 'ana', 'celik', 'dee']);
});

test('focus lights up a member, its ties and its countries, and nothing further', () => {
  const scene = sceneWith({ focus: [{ id: 'ana', depth: 1 }] });
  expect(scene.focusId).toBe('ana');
  expect(emphasised(scene, 'lit')).toEqual(['country:KE', 'ana', 'dee']);
  expect(scene.edges.filter((edge) => edge.emphasis === 'lit').map((edge) => edge.id)).toEqual([
    'ana>country:KE',
    'ana-dee',
  ]);
});

test('focus on a country lights up who is there', () => {
  expect(emphasised(sceneWith({ focus: [{ id: 'country:KE', depth: 1 }] }), 'lit')).toEqual([
    'country:KE',
    'ana',
    'bo',
  ]);
});

test('focus speaks before a search that it does not fit', () => {
  expect(emphasised(sceneWith({ focus: [{ id: 'ana', depth: 1 }], q: 'bo' }), 'lit')).toContain('ana');
});

test('a focus that is not there is no focus', () => {
  const scene = sceneWith({ focus: [{ id: 'nobody', depth: 1 }] });
  expect(scene.focusId).toBe(null);
  expect(emphasised(scene, 'faded')).toEqual([]);
});

test('members found elsewhere are lit, and a selection among them dims nobody', () => {
  const scene = sceneOfLit(NETWORK, { litIds: ['ana', 'bo'], selectedId: 'bo' });
  expect(scene.focusId).toBe('bo');
  expect(emphasised({ ...scene, nodes: scene.nodes.filter(isMemberNode) }, 'lit')).toEqual(['ana', 'bo']);
});

test('a way through the network lights up all on it, and of the ties its steps alone', () => {
  const [cy, dot] = [
    { ...ANA, id: 'cy', name: 'Cy' },
    { ...ANA, id: 'dot', name: 'Dot' },
  ];
  const network = aMapNetwork(
    [ANA, DEE, cy, dot],
    [aTie('ana', 'dee'), aTie('cy', 'dee'), aTie('ana', 'dot'), aTie('cy', 'dot')],
  );
  const scene = sceneOfLit(network, { litIds: ['cy', 'dot'], ways: [['ana', 'dee', 'cy']], selectedId: null });
  expect(emphasised({ ...scene, nodes: scene.nodes.filter(isMemberNode) }, 'lit')).toEqual(['ana', 'cy', 'dee', 'dot']);
  expect(scene.edges.filter((edge) => edge.emphasis === 'lit').map((edge) => edge.id)).toEqual(['ana-dee', 'cy-dee']);
});

test('several ties between two members are one edge', () => {
  const scene = sceneOf(
    aMapNetwork([ANA, DEE], [aTie('ana', 'dee'), aTie('ana', 'dee', { kind: 'funds', direction: 'a-to-b' })]),
    WHOLE_NETWORK,
  );
  const ties = scene.edges.filter((edge) => edge.kind === 'tie');
  expect(ties).toMatchObject([{ id: 'ana-dee', tieKinds: ['funds', 'works-with'], direction: 'both' }]);
});

// A chain of ties: Ana – Dee – Eve – Fay, and Gus apart; Ana and Eve are in one coalition.
const CHAIN = mapNetworkOf({
  members: [
    { ...ANA, needs: ['legal-support'], confirmedOn: '2026-01-01', countries: ['KE'] },
    DEE,
    aMapMember('Eve', { sectors: ['media'], capacities: ['health', 'legal-support'], confirmedOn: '2020-01-01' }),
    aMapMember('Fay', { kind: 'network', countries: ['TD', 'FR'] }),
    aMapMember('Gus', { countries: ['TD'] }),
  ],
  ties: [
    aTie('ana', 'dee', { since: '2019-05' }),
    aTie('dee', 'eve', { until: '2018' }),
    aTie('eve', 'fay', { kind: 'member-of', direction: 'a-to-b', since: '2010' }),
    aTie('eve', 'fay', { kind: 'works-with' }),
  ],
  sources: [],
  countryNames: new Map([['KE', 'Kenya']]),
  capacityNames: new Map([['legal-support', 'Legal support']]),
  today: '2026-06-01',
  coalitions: [{ id: 'lake', name: 'Lake', country: null, status: 'active', memberIds: ['ana', 'eve', 'nobody'] }],
  areasByCountry: new Map([
    ['KE', ['001', '002', '014']],
    ['TD', ['001', '002', '017']],
    ['FR', ['001', '150']],
  ]),
  areaNames: new Map([['002', 'Africa']]),
});
const chainWith = (change: Partial<MapView>, extras: SceneExtras = {}) =>
  sceneOf(CHAIN, { ...WHOLE_NETWORK, by: 'ties', ...change }, extras);
const litMembers = (scene: Scene) => emphasised({ ...scene, nodes: scene.nodes.filter(isMemberNode) }, 'lit');
const litEdges = ({ edges }: Scene) => edges.filter((edge) => edge.emphasis === 'lit').map((edge) => edge.id);
const root = (id: string, depth: number) => ({ id, depth });

test.each([
  [0, ['ana'], []],
  [1, ['ana', 'dee'], ['ana-dee']],
  [2, ['ana', 'dee', 'eve'], ['ana-dee', 'dee-eve']],
  [6, ['ana', 'dee', 'eve', 'fay'], ['ana-dee', 'dee-eve', 'eve-fay']],
])('within %i ties of Ana are %j', (depth, members, edges) => {
  const scene = chainWith({ focus: [root('ana', depth)] });
  expect([litMembers(scene), litEdges(scene), scene.around]).toEqual([members, edges, members]);
});

test('several roots are looked at together, and values count as well', () => {
  const scene = chainWith({ focus: [root('fay', 1), root('gus', 0)] });
  expect(litMembers(scene)).toEqual(['eve', 'fay', 'gus']);
  expect(scene).toMatchObject({ focusId: 'fay', roots: [root('fay', 1), root('gus', 0)] });
  const legal = chainWith({ values: ['capacity'], focus: [root('value:capacity:legal-support', 1)] });
  expect(litMembers(legal)).toEqual(['dee', 'eve']);
});

test('of those around a focus, the ones that do not fit are plain; where the rest is hidden, they are gone', () => {
  const view = { q: 'sector:media', focus: [root('dee', 1)] };
  const faded = chainWith(view);
  expect([litMembers(faded), emphasised(faded, 'faded')]).toEqual([
    ['ana', 'dee', 'eve'],
    ['untied', 'fay', 'gus'],
  ]);
  const hidden = chainWith({ ...view, q: 'eve', rest: 'hide' });
  expect(hidden.nodes.map(({ id }) => id)).toEqual(['dee', 'eve']);
  expect(edgeIds(hidden)).toEqual(['dee-eve']);
});

test.each([
  ['2018', ['dee-eve', 'eve-fay']],
  ['2019', ['ana-dee', 'eve-fay']],
  ['2019-04', ['eve-fay']],
  [null, ['ana-dee', 'dee-eve', 'eve-fay']],
])('as of %s, the ties are %j', (asOf, expected) => {
  expect(edgeIds(chainWith({ asOf })).filter((id) => id.includes('-'))).toEqual(expected);
});

test('ties between two last as long as the one that lasts', () => {
  const first = aTie('ana', 'dee', { since: '2019-05', until: '2020' });
  const datesOf = (...ties: ReturnType<typeof aTie>[]) =>
    sceneOf(aMapNetwork([ANA, DEE], ties), WHOLE_NETWORK).edges.flatMap((edge) =>
      edge.kind === 'tie' ? [[edge.since, edge.until]] : [],
    );
  expect(datesOf(first, aTie('ana', 'dee', { since: '2018', until: '2021-03' }))).toEqual([['2018', '2021-03']]);
  expect(datesOf(first, aTie('ana', 'dee'))).toEqual([['2019-05', null]]);
});

test('ties are as wide as is asked', () => {
  const widths = (width: MapView['width']) =>
    chainWith({ width }).edges.flatMap((edge) => (edge.kind === 'tie' ? edge.width : []));
  expect([widths('same'), widths('kinds'), widths('age')]).toEqual([
    [1, 1, 1],
    [1, 1, 2],
    [3, 1, 4],
  ]);
});

test('what is offered and what is sought leads to the same value', () => {
  const scene = chainWith({ values: ['capacity', 'coalition', 'network'] });
  expect(
    scene.nodes.flatMap((node) => (node.kind === 'value' ? [[node.id, node.name, node.memberCount]] : [])),
  ).toEqual([
    ['value:capacity:health', 'health', 2],
    ['value:capacity:legal-support', 'Legal support', 2],
    ['value:coalition:lake', 'Lake', 2],
    ['value:network:fay', 'Fay', 1],
  ]);
  expect(edgeIds(scene)).toEqual(
    expect.arrayContaining([
      'ana needs value:capacity:legal-support',
      'dee offers value:capacity:legal-support',
      'eve offers value:network:fay',
    ]),
  );
});

test('what members are placed by is no value beside it', () => {
  const scene = chainWith({ by: 'country', values: ['country'] });
  expect(scene.nodes.some((node) => node.kind === 'value')).toBe(false);
});

test('a value that very many lead to has so many lines, and says how many more there are', () => {
  const members = Array.from({ length: 230 }, (_, index) =>
    aMapMember(`M${index}`, {
      countries: ['KE'],
      capacities: index < 210 ? ['health'] : [],
      needs: index < 210 ? [] : ['health'],
    }),
  );
  const scene = sceneOf(aMapNetwork(members), { ...WHOLE_NETWORK, values: ['capacity'] });
  const lines = scene.edges.filter(({ target }) => target === 'value:capacity:health');
  expect(lines.filter(({ kind }) => kind === 'needs')).toHaveLength(20);
  expect(lines).toHaveLength(200);
  expect(scene.nodes.find(({ kind }) => kind === 'value')).toMatchObject({ memberCount: 210, linesLeftOut: 30 });
});

test('coalitions surround those of their members that are there', () => {
  expect(chainWith({ hulls: true }).hulls).toEqual([
    { id: 'lake', name: 'Lake', memberIds: ['ana', 'eve'], index: 0, emphasis: 'plain' },
  ]);
  expect(chainWith({ hulls: true, q: 'ana', rest: 'hide' }).hulls.map(({ memberIds }) => memberIds)).toEqual([['ana']]);
  expect(chainWith({ hulls: true, q: 'gus', rest: 'hide' }).hulls).toEqual([]);
  expect(chainWith({}).hulls).toEqual([]);
});

test('empty seats are nodes when they are asked for', () => {
  const ghosts = [{ country: 'KE', capacityId: 'legal-support' }];
  expect(chainWith({ by: 'country', ghosts: true, q: 'gus' }, { ghosts }).nodes.at(-1)).toMatchObject({
    kind: 'ghost',
    id: 'ghost:KE:legal-support',
    name: 'Legal support',
    emphasis: 'faded',
  });
  expect(chainWith({ by: 'country' }, { ghosts }).nodes.some((node) => node.kind === 'ghost')).toBe(false);
});

test('two that are compared are lit with those whom both are tied to', () => {
  const scene = chainWith({ compare: { one: 'ana', other: 'eve' } });
  expect([litMembers(scene), litEdges(scene)]).toEqual([
    ['ana', 'dee', 'eve'],
    ['ana-dee', 'dee-eve'],
  ]);
  expect(emphasised(chainWith({ compare: { one: 'ana', other: '' } }), 'lit')).toEqual([]);
});

test.each([
  ['sector', ['sector:media', 'sector:none', 'sector:media', 'sector:none', 'sector:none'], 'media 2 none 3'],
  ['kind', ['class:0', 'class:0', 'class:0', 'class:1', 'class:0'], 'national-ngo 4 network 1'],
  ['region', ['class:0', 'sector:none', 'sector:none', 'class:8', 'class:0'], '002 2 several 1 none 2'],
  ['freshness', ['step:4', 'sector:none', 'step:1', 'sector:none', 'sector:none'], 'fresh 1 stale 1 never 3'],
  ['ties', ['step:1', 'step:1', 'step:1', 'step:1', 'step:0'], 'step-0 1 step-1 4'],
  ['community', ['class:0', 'class:0', 'class:8', 'sector:none', 'sector:none'], '0 2 rest 1 none 2'],
] as const)('colours stand for the %s', (colour, paints, legend) => {
  const communityById = new Map([...(['ana', 'dee'] as const).map((id): [string, number] => [id, 0]), ['eve', 9]]);
  const scene = chainWith({ colour }, { communityById });
  expect(scene.nodes.filter(isMemberNode).map(({ paint }) => paint)).toEqual(paints);
  expect(scene.legend.entries.map(({ key, count }) => `${key} ${count}`).join(' ')).toBe(legend);
});

test('a colour keeps its meaning whatever fits, and its legend counts those', () => {
  const scene = chainWith({ colour: 'kind', q: 'fay' });
  expect(scene.legend.entries.map(({ paint, count }) => [paint, count])).toEqual([
    ['class:0', 0],
    ['class:1', 1],
  ]);
});

test('until communities are known, sectors and countries stand in for them', () => {
  const scene = chainWith({ by: 'community', colour: 'community' });
  expect([scene.by, scene.legend.colour]).toEqual(['country', 'sector']);
});

test('areas grow with what is counted', () => {
  const areas = chainWith({ size: 'capacities' })
    .nodes.filter(isMemberNode)
    .map(({ scale, weight }) => Math.round(scale * memberRadius(weight) ** 2));
  expect(areas).toEqual([111, 111, 196, 25, 25]);
  expect(
    chainWith({ size: 'betweenness' })
      .nodes.filter(isMemberNode)
      .map(({ scale }) => scale),
  ).toEqual([1, 1, 1, 1, 1]);
});

test('what is in focus is said in a sentence', () => {
  const say = (change: Partial<MapView>) => focusSentence(chainWith({ by: 'country', ...change }), CHAIN);
  expect(say({ focus: [root('ana', 1)] })).toBe('Ana, media, Kenya: 1 tie. Enter opens it.');
  expect(say({ focus: [root('dee', 2)] })).toBe(
    'Dee, sector not stated, works from outside: 2 ties, all of them to media members. Two steps around it: 3 organisations. Enter opens it.',
  );
  expect(say({ focus: [root('ana', 1), root('gus', 1)] })).toContain('Around these 2: 3 organisations.');
  expect(say({ focus: [root('country:KE', 1)] })).toBe('Kenya: 1 organisation. Enter opens it.');
});

test('what a change did is said in a sentence', () => {
  const say = (before: Partial<MapView>, after: Partial<MapView>) => {
    const [one, other] = [before, after].map((change): MapView => ({ ...WHOLE_NETWORK, ...change }));
    return one && other ? changeSentence(one, other, sceneOf(CHAIN, other), CHAIN) : '';
  };
  expect(say({}, { q: 'sector:media' })).toBe('2 of 5 organisations fit.');
  expect(say({ q: 'ana' }, {})).toBe('All 5 organisations are shown.');
  expect(say({}, { panel: 'time' })).toBe('Time is open.');
  expect(say({}, { path: { from: 'ana', to: '' }, panel: 'path' })).toContain('A way from Ana: walk to another');
  expect(say({}, { asOf: '2019' })).toBe('Ties as of 2019 are shown.');
  expect(say({}, { by: 'sector' })).toBe('Placed by: sector.');
  expect(say({}, { focus: [root('gus', 1)] })).toBe('Gus, sector not stated, TD: no ties on record. Enter opens it.');
});

test('the order of the records makes no difference', () => {
  const parts = generatedParts('order', { memberCount: 60, countryCount: 6, tieCount: 40, outsideCount: 9 });
  const mixed = { ...parts, members: shuffled(parts.members, 'a'), ties: shuffled(parts.ties, 'b') };
  const [one, other] = [mapNetworkOf(mixed), mapNetworkOf(parts)];
  const all: Partial<MapView> = {
    q: '2',
    values: ['capacity', 'country'],
    colour: 'kind',
    size: 'ties',
    width: 'kinds',
  };
  for (const by of ARRANGEMENTS) {
    const view = { ...WHOLE_NETWORK, ...all, by, focus: [root(parts.members[0]?.id ?? '', 2)] };
    expect(sceneOf(one, view)).toEqual(sceneOf(other, view));
  }
});

const LARGE = mapNetworkOf(generatedParts('large', { memberCount: 4000, countryCount: 6, tieCount: 4000 }));
const drawnIn = (scene: Scene) => scene.nodes.filter(isMemberNode);

test('a large network shows its countries first', () => {
  const scene = sceneOf(LARGE, WHOLE_NETWORK);
  expect(drawnIn(scene)).toEqual([]);
  expect(scene.nodes.every((node) => node.kind === 'country' && node.memberCount > 0)).toBe(true);
  expect(scene.restCount).toBe(4000);
});

test('a country of a large network opens up to a limit and says how many more there are', () => {
  const scene = sceneOf(LARGE, { ...WHOLE_NETWORK, focus: [{ id: 'country:KE', depth: 1 }] });
  const there = LARGE.members.filter((member) => member.countries.includes('KE')).length;
  expect(there).toBeGreaterThan(PART_SCENE_LIMIT);
  expect(drawnIn(scene)).toHaveLength(PART_SCENE_LIMIT);
  expect(scene.restCount).toBe(there - PART_SCENE_LIMIT);
});

test('a search in a large network draws what it finds', () => {
  const scene = sceneOf(LARGE, { ...WHOLE_NETWORK, q: 'member 399' });
  expect(drawnIn(scene).map((node) => node.name)).toContain('Member 3990');
  expect(scene.restCount).toBe(0);
});

test('the member in focus is drawn however many neighbours it has', () => {
  const hub = aMapMember('Hub', { countries: ['KE'] });
  const others = Array.from({ length: 1600 }, (_, index) => aMapMember(`Other ${index}`, { countries: ['KE'] }));
  const ties = others.map((other) => aTie('hub', other.id));
  const scene = sceneOf(aMapNetwork([hub, ...others], ties), { ...WHOLE_NETWORK, focus: [{ id: 'hub', depth: 1 }] });
  expect(drawnIn(scene).map((node) => node.id)).toContain('hub');
  expect(scene.restCount).toBe(1601 - PART_SCENE_LIMIT);
});

test('what is opened in a large network is drawn in its place, and the ties of the rest are bundled', () => {
  const scene = sceneOf(LARGE, { ...WHOLE_NETWORK, opened: ['country:KE'], by: 'ties' });
  expect([scene.by, scene.isOverview, drawnIn(scene).length]).toEqual(['country', true, PART_SCENE_LIMIT]);
  const kenya = scene.nodes.find((node) => node.id === 'country:KE');
  expect(kenya).toMatchObject({ isOpen: true, moreCount: expect.any(Number) });
  expect(kenya && isGroupNode(kenya) ? kenya.memberCount - kenya.moreCount : 0).toBe(PART_SCENE_LIMIT);
  const bundles = scene.edges.flatMap((edge) => (edge.kind === 'bundle' ? edge : []));
  expect(bundles).toHaveLength(15);
  expect(bundles.every(({ count }) => count > 1)).toBe(true);
});

test('ten thousand members and forty thousand ties make a scene before anybody waits', () => {
  const network = mapNetworkOf(generatedParts('huge', { memberCount: 10_000, countryCount: 30, tieCount: 40_000 }));
  const scene = sceneOf(network, { ...WHOLE_NETWORK, focus: [root(network.members[0]?.id ?? '', 6)], width: 'age' });
  expect(drawnIn(scene)).toHaveLength(PART_SCENE_LIMIT);
});
