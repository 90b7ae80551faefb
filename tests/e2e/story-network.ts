/** An invented network for the coordinator's story: Kenya faces a law against organisations like these. */
import { emptyStoredNetwork, type StoredNetwork } from '#core/stored-network.ts';
import type { MemberKind, Sector } from '#core/vocabulary.ts';
import { shippedWords } from '../../scripts/shipped-data.ts';
import { aNetwork, type MemberDetails } from '../support/a-network.ts';

const LAWYERLY = ['legal-support', 'organisational-compliance', 'advocacy', 'research-and-analysis'];
const CONVENING = ['convening', 'emergency-funding', 'communications-expertise'];
const CAMPAIGNING = ['narratives-and-campaigning', 'organisational-compliance'];

/** In the country with an office, working in French. */
function here(kind: MemberKind, sector: Sector, offers: string[]): MemberDetails {
  return { kind, sectors: [sector], languages: ['fr', 'en'], presences: ['KE'], offers, standing: 'member' };
}

/**
 * Nine capacities, each twice, take four: two that know the law, and two that convene and campaign. Fern could do all
 * of it but does not work in French; Full House takes on nothing. Otter is not there and knows two who are.
 */
export const STORY: StoredNetwork = aNetwork({ ...emptyStoredNetwork(), ...shippedWords() })
  .member('Quill', here('international-ngo', 'human-rights', [...LAWYERLY, 'diplomatic-connections']))
  .member('Ember', here('international-ngo', 'human-rights', LAWYERLY))
  .member('Heath', here('international-ngo', 'humanitarian', [...CONVENING, ...CAMPAIGNING]))
  .member('Copper', here('international-ngo', 'development', [...CONVENING, ...CAMPAIGNING]))
  .member('Marula', here('national-ngo', 'development', [...CONVENING, 'legal-support', 'research-and-analysis']))
  .member(
    'Baobab',
    here('local-group', 'human-rights', ['advocacy', 'diplomatic-connections', 'narratives-and-campaigning']),
  )
  .member('Fern', {
    ...here('international-ngo', 'peace', [...LAWYERLY, ...CONVENING, ...CAMPAIGNING.slice(0, 1)]),
    languages: ['en'],
  })
  .member('Full House', { ...here('national-ngo', 'media', LAWYERLY), availability: 'closed' })
  .member('Otter', { kind: 'network', sectors: ['peace'] })
  .member('Willow', {
    kind: 'local-group',
    sectors: ['gender'],
    presences: ['KE'],
    needs: [
      { capacityId: 'legal-support', urgency: 3 },
      { capacityId: 'psychosocial-support', urgency: 2 },
    ],
  })
  .tie('Quill', 'Heath')
  .tie('Quill', 'Marula')
  .tie('Otter', 'Baobab')
  .tie('Otter', 'Quill').stored;
