import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import type { Network } from '#core/network.ts';
import { readQuestion } from '#core/partners/asked.ts';
import { type Change, nearestTo } from '#core/partners/nearest.ts';
import { PartnerQuestion } from '#core/partners/question.ts';
import { rankPartners } from '#core/partners/rank.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { asSeenBy } from '#core/visibility.ts';
import { aNetwork, idOf } from '../../support/a-network.ts';
import { partnerQuestionIn } from '../../support/questions/partners.ts';
import { chanceFrom } from '../../support/random.ts';
import { worldFrom } from '../../support/worlds.ts';

const TODAY = '2025-11-01';
const WORLDS = process.env['ATLAS_LONG'] ? 10_000 : 800;

function rank(question: object, network: Network) {
  const verdict = readQuestion(PartnerQuestion.parse(question), network, TODAY);
  if (!verdict.ok) throw new Error(`${verdict.problem}: ${verdict.value}`);
  const { partners } = rankPartners(verdict.asked, network);
  return { ids: partners.map(({ member }) => member.id), nearest: nearestTo(verdict.asked, network, partners.length) };
}

function isKnown(seekerId: string | undefined, { members }: Network): boolean {
  return seekerId === undefined || members.some(({ id }) => id === seekerId);
}

type Asking = Partial<z.input<typeof PartnerQuestion>>;

/** The question as somebody would ask it who follows the hint. */
function changed(question: Asking, { change, to }: Change): Asking {
  const { country, where, ...placeless } = question;
  if (change === 'country') return to === null ? placeless : { ...question, country: to };
  if (change === 'capacity') return { ...question, capacities: [] };
  if (change === 'level')
    return {
      ...question,
      capacities: (question.capacities ?? []).map(({ minLevel, ...one }) => one),
    };
  return { ...question, [change]: undefined };
}

test(`in ${WORLDS} random networks following a hint gives as many as it says, and those whom it names`, () => {
  const met = new Set<string>();
  for (let seed = 1; seed <= WORLDS; seed++) {
    const { stored } = worldFrom(seed);
    const network = asSeenBy(stored, { role: 'coordinator', memberId: null });
    const question = partnerQuestionIn(stored, chanceFrom(seed));
    if (!isKnown(question.seekerId, network)) continue;
    const { ids, nearest } = rank(question, network);
    if (ids.length >= 3) expect(nearest).toEqual([]);
    for (const { also, count, memberIds, ...first } of nearest) {
      const told = `seed ${seed}, ${JSON.stringify({ question, first, also })}`;
      const followed = rank([first, ...(also ? [also] : [])].reduce<Asking>(changed, question), network);
      expect(followed.ids.length, told).toBe(count);
      expect(count, told).toBeGreaterThan(ids.length);
      expect(memberIds, told).toEqual(followed.ids.filter((id) => !ids.includes(id)).slice(0, 3));
      met.add(also ? 'pair' : `${first.change} ${first.to === null ? 'given up' : 'changed'}`);
    }
    const counts = nearest.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
  }
  expect([...met].sort()).toEqual([
    'availability given up',
    'capacity given up',
    'country changed',
    'country given up',
    'freshOnly given up',
    'language given up',
    'level given up',
    'pair',
    'sector given up',
    'specialism given up',
    'stance given up',
    'text given up',
    'where given up',
  ]);
});

describe('nobody in Chad who gives legal support in French', () => {
  const lawyer = { offers: ['legal-support'], languages: ['fr'] };
  const network = aNetwork()
    .country('TD', '002', '017')
    .country('CM', '002', '017')
    .country('KE', '002', '014')
    .member('Ana', { ...lawyer, presences: ['CM'] })
    .member('Bo', { ...lawyer, presences: ['CM'] })
    .member('Cleo', { ...lawyer, presences: ['KE'] })
    .member('Dora', { offers: ['advocacy'], presences: ['TD'], languages: ['fr'] })
    .member('Eve', { offers: ['legal-support'], presences: ['TD'], languages: ['ar'] })
    .seenBy(ANONYMOUS);
  const question = { capacities: [{ capacityId: 'legal-support' }], country: 'TD', language: 'fr' };

  test('is told who is beside it, and who is there in another language', () => {
    const [ana, bo, cleo, eve] = ['Ana', 'Bo', 'Cleo', 'Eve'].map(idOf);
    expect(rank(question, network).nearest).toEqual([
      { change: 'country', to: null, also: null, count: 3, memberIds: [ana, bo, cleo] },
      { change: 'country', to: 'CM', also: null, count: 2, memberIds: [ana, bo] },
      { change: 'language', to: null, also: null, count: 1, memberIds: [eve] },
    ]);
  });

  test('is told of two conditions where no one alone is in the way', () => {
    const asked = { ...question, country: 'KE', language: 'ar', availability: 'stated-open' };
    expect(rank(asked, network).nearest).toEqual([
      { change: 'country', to: null, also: { change: 'availability', to: null }, count: 1, memberIds: [idOf('Eve')] },
    ]);
  });

  test('is told who is there at all where nobody offers what is sought', () => {
    const asked = {
      capacities: [{ capacityId: 'advocacy', minLevel: 3 }],
      country: 'CM',
      language: 'ar',
      sector: 'media',
    };
    expect(rank(asked, network).nearest).toEqual([]);
    expect(
      rank({ ...question, capacities: [{ capacityId: 'advocacy' }], country: 'KE' }, network).nearest,
    ).toMatchObject([{ change: 'country', to: null, count: 1 }]);
  });
});
