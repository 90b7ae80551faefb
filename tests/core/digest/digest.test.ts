import { expect, it } from 'vitest';
import { concernsOf } from '#core/digest/concerns.ts';
import { digestOf, type News } from '#core/digest/digest.ts';
import { type Besides, NOTHING_BESIDES } from '#core/digest/items.ts';
import { since } from '#core/digest/since.ts';
import type { Network } from '#core/network.ts';
import { asSeenBy } from '#core/visibility.ts';
import { aNetwork, idOf } from '../../support/a-network.ts';
import { deleteHidden } from '../../support/deletion.ts';
import { aCase, aLesson, aMessage, anAlert, anExchange } from '../../support/playbook-records.ts';
import { worldFrom } from '../../support/worlds.ts';

const TODAY = '2026-03-05';
const SINCE = '2026-02-01';
const OWN = idOf('Own');
const HILL = idOf('Hill');

const built = aNetwork()
  .country('KE')
  .country('TD')
  .member('Own', { presences: ['KE'], needs: ['legal-support'], offers: ['training'] })
  .member('Other', { visibility: 'network' })
  .coalition('Hill', ['Own', 'Other'])
  .having({ threats: ['raid', 'smear'].map((id) => ({ id, kind: 'threat', labels: { en: id }, isRetired: false })) });

function newsIn(records: object, besides: Besides = NOTHING_BESIDES, memberId: string | null = OWN) {
  const network = built.having(records).seenBy({ role: 'editor', memberId: OWN });
  const concerns = memberId === null ? null : concernsOf(network, memberId);
  const { fresh, sameDay, open } = digestOf(network, besides, {
    concerns,
    since: SINCE,
    today: TODAY,
    lookedOn: '2026-01-31',
  });
  const told = (news: News[]) => news.map(({ title, why }) => [title, ...why.map(({ by }) => by)].join(' '));
  return { fresh: told(fresh), sameDay: told(sameDay), open: told(open) };
}

it('tells of what concerns the member, with every reason, and of nothing else', () => {
  const threatened = aCase('Our raid', { coalitionId: HILL, threatIds: ['raid'], published: '2020' });
  const { fresh, sameDay, open } = newsIn({
    cases: [
      threatened,
      aCase('A raid elsewhere', { threatIds: ['raid'], published: '2026-02' }),
      aCase('In Kenya', { country: 'KE', capacityIds: ['legal-support', 'training'], releasedOn: '2026-02-10' }),
      aCase('In Chad', { country: 'TD', releasedOn: '2026-02-10' }),
      aCase('Before', { country: 'KE', releasedOn: '2026-01-31' }),
      aCase('To come', { country: 'KE', releasedOn: '2026-03-06' }),
      aCase('Of Own', { country: 'KE', releasedOn: '2026-02-10', memberId: OWN }),
      aCase('Naming us', { releasedOn: '2026-02-11' }),
    ],
    caseMembers: [{ caseId: idOf('Naming us'), memberId: OWN }],
    alerts: [
      anAlert('Verified', { verifiedOn: '2026-02-12' }),
      anAlert('Reported by us', { verifiedOn: '2026-02-12', reporterId: OWN }),
      anAlert('Not verified', { verifiedOn: null, reporterId: OWN }),
    ],
    exchanges: [
      anExchange('Asked by others', { capacityIds: ['training'], openedOn: '2026-02-13', outcome: 'It came to be' }),
      anExchange('To be', { country: 'KE', startsAt: '2026-04-01' }),
      anExchange('By us', { country: 'KE', startsAt: '2026-04-01', hostId: OWN }),
    ],
    lessons: [
      aLesson('Ask sooner', { caseId: idOf('In Kenya'), learnedOn: '2026-02-14' }),
      aLesson('Nothing of ours', { caseId: idOf('In Chad'), learnedOn: '2026-02-14' }),
    ],
    messages: [
      aMessage('Said of raids', { threatIds: ['raid'] }),
      aMessage('Only proposed', { threatIds: ['raid'], stage: 'proposed' }),
    ],
  });
  expect(fresh).toEqual([
    'Ask sooner country need offer',
    'Asked by others offer',
    'Verified country',
    'Naming us named',
    'In Kenya country need offer',
    'A raid elsewhere threat',
  ]);
  expect(sameDay).toEqual(['Before country']);
  expect(open).toEqual(['To be country', 'Said of raids threat']);
});

it('tells of its coalitions and of requests that wait, not of its own, and everything to somebody of no member', () => {
  const request = { country: null, capacityIds: ['training'], threatIds: [], coalitionId: null, isNamed: false };
  const besides: Besides = {
    coalitions: [
      { id: HILL, name: 'Hill', country: null, formedOn: '2026-02-20', closedOn: null },
      { id: idOf('Old'), name: 'Old', country: 'KE', formedOn: '2020-01-01', closedOn: null },
    ],
    requests: [
      { ...request, id: 'one', title: 'Help', isOwn: false },
      { ...request, id: 'two', title: 'Ours', isOwn: true },
      { ...request, id: 'three', title: 'Lacks what we lack', capacityIds: ['legal-support'], isOwn: false },
      { ...request, id: 'four', title: '', capacityIds: [], isOwn: false, isNamed: true },
    ],
  };
  expect(newsIn({}, besides)).toEqual({ fresh: ['Hill coalition'], sameDay: [], open: [' named', 'Help offer'] });
  expect(newsIn({ cases: [aCase('In Chad', { releasedOn: TODAY })] }, NOTHING_BESIDES, null).fresh).toEqual([
    'In Chad',
  ]);
  expect(concernsOf(built.seenBy({ role: 'reader', memberId: null }), idOf('Nobody'))).toBeNull();
  expect([since(null, TODAY), since('2026-03-01', TODAY), since('2020-01-01', TODAY)]).toEqual([
    ...['2026-02-03', '2026-03-02', '2025-12-05'],
  ]);
});

it('says the same in random worlds whether what is hidden is there or not, each thing once, each with a true reason', () => {
  let told = 0;
  for (let seed = 1; seed <= 300; seed++) {
    const { stored, viewers } = worldFrom(seed);
    for (const viewer of viewers) {
      const memberId = viewer.role === 'anonymous' ? null : viewer.memberId;
      if (memberId === null) continue;
      const tell = (network: Network) =>
        digestOf(network, NOTHING_BESIDES, {
          concerns: concernsOf(network, memberId),
          since: '2000-01-01',
          today: '2027-01-01',
          lookedOn: null,
        });
      const network = asSeenBy(stored, viewer);
      const news = tell(network);
      expect(news, `seed ${seed}`).toEqual(tell(asSeenBy(deleteHidden(stored, viewer), viewer)));
      const keys = news.fresh.map(({ kind, id }) => `${kind} ${id}`);
      expect(new Set(keys).size).toBe(keys.length);
      const own = network.members.find(({ id }) => id === memberId);
      if (!own) continue;
      for (const one of [...news.fresh, ...news.open]) {
        told++;
        expect(one.why.length).toBeGreaterThan(0);
        for (const why of one.why) {
          if (why.by === 'country') expect(own.presences.map(({ country }) => country)).toContain(why.country);
          if (why.by === 'need') expect(own.needs.map(({ capacityId }) => capacityId)).toContain(why.capacityId);
          if (why.by === 'offer') expect(own.offers.map(({ capacityId }) => capacityId)).toContain(why.capacityId);
        }
      }
    }
  }
  expect(told).toBeGreaterThan(100);
});
