/** An invented network for the walks through the jobs: small enough that every answer can be told by hand. */
import { emptyStoredNetwork, type StoredNetwork } from '#core/stored-network.ts';
import { aNetwork } from '../support/a-network.ts';

const WORDS: Partial<StoredNetwork> = {
  sources: [
    {
      id: 'invented',
      title: 'An invented list',
      publisher: 'Nobody',
      licence: 'CC0',
      url: null,
      date: '2026-01',
      note: null,
    },
  ],
  capacities: [
    { id: 'legal-support', kind: 'solidarity', labels: { en: 'Legal support' }, isRetired: false },
    { id: 'digital-security', kind: 'solidarity', labels: { en: 'Digital security' }, isRetired: false },
    { id: 'advocacy', kind: 'solidarity', labels: { en: 'Advocacy' }, isRetired: false },
    { id: 'translation', kind: 'solidarity', labels: { en: 'Translation' }, isRetired: false },
    { id: 'cluster-health', kind: 'cluster', labels: { en: 'Health' }, isRetired: false },
  ],
  areas: [
    { code: '001', labels: { en: 'World' } },
    { code: '002', labels: { en: 'Africa' } },
  ],
  countries: [
    { code: 'KE', alpha3: 'KEN', labels: { en: 'Kenya' }, areas: ['001', '002'] },
    { code: 'TD', alpha3: 'TCD', labels: { en: 'Chad' }, areas: ['001', '002'] },
    { code: 'FR', alpha3: 'FRA', labels: { en: 'France' }, areas: ['001'] },
  ],
};

const cited = { sourceId: 'invented', standing: 'listed' as const };

/**
 * In Kenya there is health only. Legal support, digital security and advocacy come from outside: from two
 * organisations at least, as Northlight has two of them and Quill the third. Nobody translates.
 */
export const INVENTED: StoredNetwork = aNetwork({ ...emptyStoredNetwork(), ...WORDS })
  .member('Amber Clinic', { ...cited, presences: ['KE'], offers: ['cluster-health'], sectors: ['humanitarian'] })
  .member('Northlight', {
    ...cited,
    reach: ['002'],
    offers: [{ capacityId: 'legal-support', level: 3, sourceId: 'invented' }, 'digital-security'],
    sectors: ['human-rights'],
    languages: ['fr', 'en'],
  })
  .member('Quill', { ...cited, reach: ['001'], offers: ['advocacy', 'legal-support'], sectors: ['media'] })
  .member('Keystone Law', { ...cited, presences: ['TD'], offers: ['legal-support'], sectors: ['human-rights'] })
  .member('Lantern', { ...cited, reach: ['001'], offers: ['digital-security'], sectors: ['human-rights'] })
  .member('Full House', { ...cited, reach: ['001'], offers: ['legal-support'], availability: 'closed' })
  .tie('Amber Clinic', 'Quill')
  .coalition('Lake Coalition', ['Amber Clinic'], { country: 'KE' }).stored;

const EIGHT = [1, 2, 3, 4, 5, 6, 7, 8];

const SHARED = [9, 10, 11].map((n) => `skill-${n}`);

/** In Kenya eight organisations with one capacity each: whoever needs all of them needs everybody. Two have three more. */
export const CROWD: StoredNetwork = EIGHT.reduce(
  (builder, n) =>
    builder.member(`Helper ${'abcdefgh'[n - 1]}`, {
      ...cited,
      presences: ['KE'],
      offers: [`skill-${n}`, ...(n < 3 ? SHARED : [])],
    }),
  aNetwork({
    ...emptyStoredNetwork(),
    ...WORDS,
    capacities: [...EIGHT, 9, 10, 11].map((n) => ({
      id: `skill-${n}`,
      kind: 'solidarity',
      labels: { en: `Skill ${n}` },
      isRetired: false,
    })),
  }),
).stored;
export const CROWD_NEEDS = EIGHT.map((n) => `skill-${n}`).join(',');
export const SHARED_NEEDS = SHARED.map((id) => `${id}:1:2`).join(',');
