/** An invented network for the stories of finding a partner: a humanitarian organisation under a smear, a group whose account is frozen. */
import { emptyStoredNetwork, type StoredNetwork } from '#core/stored-network.ts';
import { shippedWords } from '../../scripts/shipped-data.ts';
import { aNetwork } from '../support/a-network.ts';
import { aCase } from '../support/playbook-records.ts';

const FROZEN: StoredNetwork['cases'][number] = aCase('Accounts frozen, and open again', {
  id: 'case7accounts7frozen7again',
  kind: 'coalition-response',
  actor: 'Three invented groups',
  country: 'CM',
  published: '2025-03',
  trigger: 'A bank froze the account',
  response: 'Lawyers and a host for the money',
  url: 'https://example.org/accounts',
  threatIds: ['financial-restrictions'],
});

const member = { standing: 'member' as const, confirmedOn: '2026-01-15' };

/**
 * Amber Relief works in Chad without drawing attention and can arrange transport. Quill speaks loudly, in French, needs
 * what Amber Relief offers, and Harbour knows both; Lantern is busy. Nobody in Chad does legal work; Baobab does next door.
 */
export const PARTNERS: StoredNetwork = aNetwork({ ...emptyStoredNetwork(), ...shippedWords(), cases: [FROZEN] })
  .member('Amber Relief', {
    ...member,
    kind: 'international-ngo',
    sectors: ['humanitarian'],
    presences: ['TD'],
    languages: ['fr'],
    stance: 'quiet-only',
    offers: [{ capacityId: 'physical-security', level: 2 }],
  })
  .member('Quill', {
    ...member,
    kind: 'national-ngo',
    sectors: ['media'],
    presences: ['TD'],
    languages: ['fr'],
    stance: 'public',
    availability: 'open',
    offers: [
      { capacityId: 'communications-expertise', level: 3, note: 'Smear campaigns', conditions: 'We are named.' },
    ],
    needs: [{ capacityId: 'physical-security', urgency: 3 }],
  })
  .member('Lantern', {
    ...member,
    sectors: ['human-rights'],
    presences: ['TD'],
    languages: ['en'],
    availability: 'busy',
    offers: [{ capacityId: 'communications-expertise', level: 2 }],
  })
  .member('Baobab', {
    ...member,
    kind: 'local-group',
    sectors: ['human-rights'],
    presences: ['CM'],
    languages: ['ar'],
    offers: [{ capacityId: 'legal-support', level: 2, note: 'Bank accounts' }],
  })
  .member('Harbour', { ...member, kind: 'network', sectors: ['peace'] })
  .member('Full House', { ...member, presences: ['TD'], offers: ['legal-support'], availability: 'closed' })
  .tie('Amber Relief', 'Harbour')
  .tie('Harbour', 'Quill').stored;
