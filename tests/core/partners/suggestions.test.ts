import { describe, expect, test } from 'vitest';
import type { Network } from '#core/network.ts';
import { readQuestion } from '#core/partners/asked.ts';
import { PartnerQuestion } from '#core/partners/question.ts';
import { suggestionsFor } from '#core/partners/suggestions.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { asSeenBy } from '#core/visibility.ts';
import { aNetwork, idOf, type NetworkBuilder } from '../../support/a-network.ts';
import { worldFrom } from '../../support/worlds.ts';

const READER = { role: 'reader', memberId: null } as const;

function suggested(network: Network, memberId: string, prices = new Map<string, number>()) {
  const read = readQuestion(PartnerQuestion.parse({ seekerId: memberId, view: 'mutual' }), network, '2026-01-01');
  if (!read.ok) throw new Error(read.problem);
  return suggestionsFor(read.asked, network, prices);
}

const namesFor = (builder: NetworkBuilder, prices?: Map<string, number>) =>
  suggested(builder.seenBy(READER), idOf('Ana'), prices).map(({ member }) => member.name);

describe('partners that a member does not have yet', () => {
  test('are none that it is tied to, none that is closed, and not itself', () => {
    const network = aNetwork()
      .member('Ana', { needs: ['advocacy'] })
      .member('Friend', { offers: ['advocacy'] })
      .member('Shut', { offers: ['advocacy'], availability: 'closed' })
      .member('New', { offers: ['advocacy'] })
      .tie('Ana', 'Friend');
    expect(namesFor(network)).toEqual(['New']);
  });

  test.each([
    { ground: 'both', other: { offers: ['advocacy'], needs: ['legal-support'] } },
    { ground: 'gives', other: { offers: ['advocacy'] } },
    { ground: 'takes', other: { needs: ['legal-support'] } },
    { ground: 'bridges', other: { sectors: ['humanitarian' as const] } },
    { ground: 'near', other: { presences: ['KE'] } },
    { ground: 'reaches', other: {} },
  ])('say what speaks most for them: $ground', ({ ground, other }) => {
    const ana = {
      needs: ['advocacy'],
      offers: ['legal-support'],
      sectors: ['human-rights' as const],
      presences: ['KE'],
    };
    const network = aNetwork().country('KE', '002').member('Ana', ana).member('Other', other);
    expect(suggested(network.seenBy(READER), idOf('Ana')).map((one) => one.ground)).toEqual([ground]);
  });

  test('are of different places rather than all of one', () => {
    let network = aNetwork().country('KE', '002').country('TD', '002');
    network = network.member('Ana', { presences: ['KE', 'TD'] });
    for (const name of ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'])
      network = network.member(name, { presences: [{ country: 'KE', kind: 'office' }] });
    network = network.member('Elsewhere', { presences: [{ country: 'TD', kind: 'reported-active' }] });
    expect(namesFor(network).indexOf('Elsewhere')).toBe(1);
  });

  test('stand lower by a price, with the same score', () => {
    const network = aNetwork()
      .member('Ana', { needs: ['advocacy'] })
      .member('Bo', { offers: [{ capacityId: 'advocacy', level: 3 }] })
      .member('Cleo', { offers: [{ capacityId: 'advocacy', level: 2 }] });
    expect(namesFor(network)).toEqual(['Bo', 'Cleo']);
    expect(namesFor(network, new Map([[idOf('Bo'), 10]]))).toEqual(['Cleo', 'Bo']);
    const [, bo] = suggested(network.seenBy(READER), idOf('Ana'), new Map([[idOf('Bo'), 10]]));
    expect(bo).toMatchObject({
      price: 10,
      isLower: true,
      score: suggested(network.seenBy(READER), idOf('Ana'))[0]?.score,
    });
  });

  test('of a need that is hidden nothing shows', () => {
    const network = aNetwork()
      .member('Ana', { offers: ['legal-support'] })
      .member('Bo', { needs: ['legal-support'], sectors: ['media'] });
    const stored = network.stored;
    const hidden = { ...stored, needs: stored.needs.map((need) => ({ ...need, visibility: 'private' as const })) };
    const without = { ...stored, needs: [] };
    expect(suggested(asSeenBy(hidden, READER), idOf('Ana'))).toEqual(suggested(asSeenBy(without, READER), idOf('Ana')));
    expect(suggested(asSeenBy(stored, READER), idOf('Ana'))[0]?.ground).toBe('takes');
  });

  test('in random networks are at most eight, each once, whatever the order of what is stored', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const network = asSeenBy(worldFrom(seed).stored, ANONYMOUS);
      for (const { id } of network.members) {
        const found = suggested(network, id);
        const ids = found.map(({ member }) => member.id);
        expect(new Set(ids).size, `seed ${seed}`).toBe(ids.length);
        expect(ids.length).toBeLessThanOrEqual(8);
        const turned = { ...network, members: network.members.toReversed(), ties: network.ties.toReversed() };
        expect(suggested(turned, id)).toEqual(found);
      }
    }
  });
});
