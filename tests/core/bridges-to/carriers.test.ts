import { expect, it } from 'vitest';
import { bridgesIn, isThin } from '#core/bridges-to/bridges.ts';
import { type Reason, whoCarries } from '#core/bridges-to/carriers.ts';
import { CarryQuestion } from '#core/bridges-to/questions.ts';
import { isPresentIn, memberById, type Network, offersIn, reaches } from '#core/network.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { asSeenBy } from '#core/visibility.ts';
import { aNetwork, idOf } from '../../support/a-network.ts';
import { anOtherNetwork } from '../../support/playbook-records.ts';
import { chanceFrom } from '../../support/random.ts';
import { worldFrom } from '../../support/worlds.ts';

const LAKES = idOf('Lakes');
const RIVERS = idOf('Rivers');

/** Who is in Lakes, in Rivers, or in both. */
const inside = (names: Record<string, string[]>) => ({
  otherNetworks: [anOtherNetwork('Lakes'), anOtherNetwork('Rivers'), anOtherNetwork('Empty')],
  affiliations: Object.entries(names).flatMap(([member, networks]) =>
    networks.map((networkId) => ({ memberId: idOf(member), networkId, visibility: 'public' as const })),
  ),
});

const asked = (question: Partial<CarryQuestion>) => CarryQuestion.parse({ networkId: LAKES, ...question });

function carrying(network: Network, question: Partial<CarryQuestion> = {}) {
  const verdict = whoCarries(network, asked(question));
  if (!verdict.ok) throw new Error(verdict.problem);
  const nameOf = (id: string) => memberById(network).get(id)?.name;
  const { carriers, ways, isOwnIn } = verdict.carrying;
  return {
    isOwnIn,
    names: carriers.map(({ memberId }) => nameOf(memberId)),
    reasons: Object.fromEntries(carriers.map(({ memberId, reasons }) => [nameOf(memberId), reasons])),
    ways: ways.map(({ fromId, steps }) => [nameOf(fromId), ...steps.map(({ toId }) => nameOf(toId))].join(' > ')),
  };
}

it('orders by nearness, then by the country, the capacity, new requests and a stance, then by name', () => {
  const members = ['Own', 'Tied', 'Fellow', 'Second', 'Kenya', 'Able', 'Open', 'Stance', 'Busy', 'Plain', 'Outside'];
  const facts: Record<string, object> = {
    Kenya: { presences: ['KE'] },
    Able: { offers: [{ capacityId: 'legal-support', level: 2 }] },
    Open: { availability: 'open' },
    Stance: { stance: 'quiet-only' },
    Busy: { availability: 'busy', stance: 'public' },
  };
  const built = members
    .reduce((network, name) => network.member(name, facts[name] ?? {}), aNetwork().country('KE'))
    .tie('Own', 'Tied')
    .tie('Tied', 'Second')
    .coalition('Hill', ['Own', 'Fellow'])
    .having(inside(Object.fromEntries(members.slice(1, -1).map((name) => [name, ['Lakes'].map(idOf)]))));
  const network = built.seenBy({ role: 'editor', memberId: idOf('Own') });
  const question = { country: 'KE', capacityId: 'legal-support' };
  const found = carrying(network, question);
  expect(found.names).toEqual(['Fellow', 'Tied', 'Second', 'Kenya', 'Able', 'Open', 'Stance', 'Plain', 'Busy']);
  expect(found.reasons['Tied']).toEqual([
    { kind: 'known', by: { ties: [{ kind: 'works-with', isAway: true }], coalitionIds: [] } },
  ]);
  expect(found.reasons['Second']).toEqual([{ kind: 'steps', steps: 2 }]);
  expect(found.reasons['Able']).toEqual([{ kind: 'offers', capacityId: 'legal-support', level: 2 }]);
  // Somebody who belongs to no member is near to nobody: then the other rules alone are left.
  expect(carrying(built.seenBy(ANONYMOUS), question).names).toEqual([
    ...['Kenya', 'Able', 'Open', 'Stance', 'Fellow', 'Plain', 'Second', 'Tied', 'Busy'],
  ]);
  expect(carrying(network, {}).names.slice(0, 3)).toEqual(['Fellow', 'Tied', 'Second']);
});

it('goes through others where nobody who is in it is known, and says nothing of ways where there are none', () => {
  const base = ['Own', 'Ana', 'Bo', 'Cy', 'Dee'].reduce((network, name) => network.member(name), aNetwork());
  const viewer = { role: 'editor' as const, memberId: idOf('Own') };
  const tied = base.tie('Own', 'Ana').tie('Own', 'Bo').tie('Ana', 'Cy').tie('Bo', 'Cy').tie('Cy', 'Dee');
  const far = tied.having(inside({ Cy: [LAKES], Dee: [LAKES, RIVERS] })).seenBy(viewer);
  expect(carrying(far).ways).toEqual(['Own > Ana > Cy', 'Own > Bo > Cy']);
  expect(carrying(far, { alsoInId: RIVERS })).toMatchObject({
    names: ['Dee'],
    ways: ['Own > Ana > Cy > Dee', 'Own > Bo > Cy > Dee'],
  });
  expect(carrying(tied.having(inside({ Ana: [LAKES], Cy: [LAKES] })).seenBy(viewer)).ways).toEqual([]);
  expect(carrying(base.having(inside({ Cy: [LAKES] })).seenBy(viewer))).toMatchObject({ names: ['Cy'], ways: [] });
  expect(carrying(tied.having(inside({ Own: [LAKES] })).seenBy(viewer))).toMatchObject({ isOwnIn: true, names: [] });
  for (const [field, value] of Object.entries({
    networkId: idOf('None'),
    alsoInId: idOf('None'),
    country: 'XX',
    capacityId: 'x',
    threatId: 'x',
  }))
    expect(whoCarries(far, asked({ [field]: value }))).toMatchObject({ ok: false, value });
});

it('counts who is seen and no other, and calls a bridge thin where one alone is seen', () => {
  const built = aNetwork()
    .member('Ana')
    .member('Bo', { visibility: 'network' })
    .having(inside({ Ana: [LAKES, RIVERS], Bo: [LAKES] }))
    .having({ otherNetworks: [anOtherNetwork('Asked for', { visibility: 'private' })] });
  const told = (network: Network) =>
    bridgesIn(network).map((bridge) => [bridge.network.name, bridge.memberIds.length, isThin(bridge)]);
  expect(told(built.seenBy({ role: 'reader', memberId: null }))).toEqual([
    ['Empty', 0, false],
    ['Lakes', 2, false],
    ['Rivers', 1, true],
  ]);
  expect(told(built.seenBy(ANONYMOUS))[1]).toEqual(['Lakes', 1, true]);
  expect(told(built.seenBy({ role: 'coordinator', memberId: null })).map(([name]) => name)).toContain('Asked for');
});

it('gives in random worlds no reason that the viewer does not see, all who are in it once, the same in any order', () => {
  let [reasons, ways] = [0, 0];
  for (let seed = 1; seed <= 800; seed++) {
    const { stored, viewers } = worldFrom(seed);
    const chance = chanceFrom(seed ^ 0xb41d);
    const network = asSeenBy(stored, chance.one(viewers));
    if (network.otherNetworks.length === 0) continue;
    const question = asked({
      networkId: chance.one(network.otherNetworks).id,
      alsoInId: chance.is(0.15) ? chance.one(network.otherNetworks).id : null,
      country: chance.is(0.6) ? chance.one(network.countries).code : null,
      capacityId: chance.is(0.5) ? chance.one(network.capacities).id : null,
      threatId: chance.is(0.5) ? chance.one(network.threats).id : null,
    });
    const verdict = whoCarries(network, question);
    if (!verdict.ok) throw new Error(verdict.problem);
    const { carriers } = verdict.carrying;
    const ownId = network.seenBy.role === 'anonymous' ? null : network.seenBy.memberId;
    const expected = network.members.filter(
      ({ id, networkIds }) =>
        id !== ownId &&
        networkIds.includes(question.networkId) &&
        (question.alsoInId === null || networkIds.includes(question.alsoInId)),
    );
    expect(carriers.map(({ memberId }) => memberId).sort(), `seed ${seed}`).toEqual(
      expected.map(({ id }) => id).sort(),
    );
    for (const { memberId, reasons: why } of carriers)
      for (const reason of why) {
        reasons++;
        expect(holds(reason, memberId, network), `seed ${seed}: ${JSON.stringify(reason)}`).toBe(true);
      }
    ways += verdict.carrying.ways.length;
    const turned = { ...network, members: network.members.toReversed(), ties: network.ties.toReversed() };
    expect(whoCarries(turned, question)).toEqual(verdict);
  }
  expect(reasons).toBeGreaterThan(100);
  expect(ways).toBeGreaterThan(0);
});

/** Whether a reason is a fact of the network, read from it in the plainest way. */
function holds(reason: Reason, id: string, network: Network): boolean {
  const member = memberById(network).get(id);
  const country = network.countries.find(({ code }) => 'country' in reason && code === reason.country);
  if (!member) return false;
  switch (reason.kind) {
    case 'known':
      return reason.by.ties.length + reason.by.coalitionIds.length > 0;
    case 'steps':
      return reason.steps > 1;
    case 'present':
      return isPresentIn(member, reason.country);
    case 'reaches':
      return country !== undefined && reaches(member, country) && !isPresentIn(member, reason.country);
    case 'offers':
      return [null, ...network.countries.map(({ code }) => code)].some((code) =>
        (code === null ? member.offers : offersIn(member, code)).some(
          ({ capacityId, level }) => capacityId === reason.capacityId && level === reason.level,
        ),
      );
    case 'availability':
      return member.availability === reason.availability;
    case 'stance':
      return member.stance === reason.stance;
  }
}
