import { expect, test } from 'vitest';
import { PART_SCENE_LIMIT } from '../../../web/map/scene/drawn.ts';
import { mapNetworkOf } from '../../../web/map/map-network.ts';
import { isGroupNode, isMemberNode, type Scene, sceneOf, sceneOfLit } from '../../../web/map/scene.ts';
import { type MapView, WHOLE_NETWORK } from '../../../web/map/view.ts';
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

test('the order of the records makes no difference', () => {
  const parts = generatedParts('order', { memberCount: 60, countryCount: 6, tieCount: 40, outsideCount: 9 });
  const mixed = { ...parts, members: shuffled(parts.members, 'a'), ties: shuffled(parts.ties, 'b') };
  const view = { ...WHOLE_NETWORK, q: '2' };
  expect(sceneOf(mapNetworkOf(mixed), view)).toEqual(sceneOf(mapNetworkOf(parts), view));
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
