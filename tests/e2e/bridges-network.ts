/** An invented network with bridges to others, events and lessons. */
import { emptyStoredNetwork, type StoredNetwork } from '#core/stored-network.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { aCase, aLesson, anExchange, anOtherNetwork } from '../support/playbook-records.ts';

const affiliated = (member: string, network: string, visibility: 'public' | 'network' = 'network') => ({
  ...{ memberId: idOf(member), networkId: idOf(network), visibility },
});

/** Quill knows Amber, who knows Lantern, who alone is in Rivers. Three are in Lakes; nobody is in Deltas. */
export const BRIDGED: StoredNetwork = aNetwork({
  ...emptyStoredNetwork(),
  capacities: [{ id: 'legal-support', kind: 'solidarity', labels: { en: 'Legal support' }, isRetired: false }],
  threats: [{ id: 'raid', kind: 'threat', labels: { en: 'Raid' }, isRetired: false }],
  countries: [
    { code: 'KE', alpha3: 'KEN', labels: { en: 'Kenya' }, areas: ['001'] },
    { code: 'TD', alpha3: 'TCD', labels: { en: 'Chad' }, areas: ['001'] },
  ],
})
  .member('Quill', { presences: ['KE'], sectors: ['media'], needs: ['legal-support'] })
  .member('Amber', { presences: ['KE'], sectors: ['humanitarian'], availability: 'open', stance: 'public' })
  .member('Lantern', {
    presences: ['TD'],
    sectors: ['human-rights'],
    offers: [{ capacityId: 'legal-support', level: 3 }],
  })
  .member('Heath', { sectors: ['human-rights'], availability: 'closed', reach: ['001'] })
  .tie('Quill', 'Amber')
  .tie('Amber', 'Lantern')
  .coalition('Lake Coalition', ['Quill', 'Heath'], { country: 'KE' })
  .having({
    otherNetworks: [
      anOtherNetwork('Alliance of Lakes', {
        acronym: 'AOL',
        kind: 'alliance',
        note: 'Brings together those who live by lakes.',
        website: 'https://lakes.example.org',
      }),
      anOtherNetwork('Rivers', { kind: 'family' }),
      anOtherNetwork('Deltas', { kind: 'platform' }),
    ],
    affiliations: [
      ...['Amber', 'Lantern', 'Heath'].map((member) => affiliated(member, 'Alliance of Lakes', 'public')),
      affiliated('Lantern', 'Rivers'),
    ],
    cases: [
      aCase('Raided twice', {
        country: 'KE',
        threatIds: ['raid'],
        coalitionId: idOf('Lake Coalition'),
        published: '2020',
      }),
    ],
    exchanges: [
      anExchange('How we kept our archive', {
        country: 'KE',
        startsAt: '2025-01-10',
        outcome: 'Two copied it.',
        hostId: idOf('Amber'),
      }),
    ],
    lessons: [aLesson('Keep a copy abroad', { memberId: idOf('Amber'), exchangeId: idOf('How we kept our archive') })],
  }).stored;
