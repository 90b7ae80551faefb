/** An invented network for the walk from what happened to who can help, small enough to be told by hand. */
import { emptyStoredNetwork, type StoredNetwork } from '#core/stored-network.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { aCase, aMessage, aPlay } from '../support/playbook-records.ts';
import { INVENTED } from './invented.ts';

const KNOWN = {
  capacities: INVENTED.capacities,
  areas: INVENTED.areas,
  countries: INVENTED.countries,
  sources: INVENTED.sources,
  threats: [
    { id: 'raids', kind: 'threat', labels: { en: 'Raids on offices' }, isRetired: false },
    { id: 'fair-law', kind: 'opening', labels: { en: 'A fairer law' }, isRetired: false },
    { id: 'old-threat', kind: 'threat', labels: { en: 'Telegrams read' }, isRetired: true },
  ],
  plays: [
    aPlay('legal-defence', { labels: { en: 'Legal defence' }, summary: 'Lawyers who come at once, and stay.' }),
    aPlay('safe-devices', { labels: { en: 'Devices made safe' } }),
    aPlay('joint-statement', { labels: { en: 'A joint statement' } }),
    aPlay('old-play', { labels: { en: 'A telegram' }, isRetired: true }),
  ],
  playCapacities: [
    { playId: 'legal-defence', capacityId: 'legal-support', minLevel: 2, count: 1 },
    { playId: 'legal-defence', capacityId: 'digital-security', minLevel: 1, count: 1 },
    { playId: 'safe-devices', capacityId: 'digital-security', minLevel: 2, count: 1 },
    { playId: 'joint-statement', capacityId: 'advocacy', minLevel: 1, count: 1 },
  ],
  threatPlays: [
    { threatId: 'raids', playId: 'legal-defence' },
    { threatId: 'raids', playId: 'joint-statement' },
    { threatId: 'raids', playId: 'old-play' },
  ],
  cases: [
    aCase('A raid far away', { country: 'FR', began: '2024', threatIds: ['raids'], playIds: ['safe-devices'] }),
    aCase('A raid next door', { country: 'TD', began: '2019', threatIds: ['raids'], playIds: ['legal-defence'] }),
    aCase('A raid here', {
      country: 'KE',
      began: '2021-05',
      threatIds: ['raids'],
      playIds: ['legal-defence'],
      capacityIds: ['translation'],
      dimensions: ['narrative'],
    }),
    aCase('A raid kept quiet', {
      country: 'KE',
      began: '2022',
      threatIds: ['raids'],
      playIds: ['safe-devices', 'legal-defence'],
      visibility: 'network',
    }),
  ],
  messages: [
    aMessage('Lawyers are no crime', {
      threatIds: ['raids'],
      texts: [
        { language: 'en', text: 'Everybody may have a lawyer. So may we.\n\nStand with those who defend others.' },
        { language: 'ar', text: 'لكل إنسان الحق في محامٍ. ونحن أيضًا.' },
      ],
      doNote: 'Let the lawyers speak first.',
      dontNote: 'Do not repeat what the raid was said to be about.',
      reviewOn: '2026-01-31',
    }),
  ],
} satisfies Partial<StoredNetwork>;

/**
 * In Kenya nobody but a clinic is seen by everybody; Amber Clinic's partners see that Hidden Harbour has lawyers and
 * that Quiet Wire makes devices safe. Northlight, from outside, has both at a lower level than the plays ask for.
 */
export const CHAIN: StoredNetwork = aNetwork({ ...emptyStoredNetwork(), ...KNOWN })
  .member('Amber Clinic', { presences: ['KE'], offers: ['cluster-health'], sectors: ['humanitarian'] })
  .member('Northlight', { reach: ['002'], offers: ['legal-support', 'digital-security', 'advocacy'] })
  .member('Keystone Law', { presences: ['TD'], reach: ['001'], offers: [{ capacityId: 'legal-support', level: 2 }] })
  .member('Hidden Harbour', {
    visibility: 'coalition',
    presences: ['KE'],
    offers: [
      { capacityId: 'legal-support', level: 3 },
      { capacityId: 'digital-security', level: 3 },
      { capacityId: 'advocacy', level: 1 },
    ],
  })
  .coalition('Lake Coalition', ['Amber Clinic', 'Hidden Harbour'], { country: 'KE' }).stored;

export const AMBER = idOf('Amber Clinic');
