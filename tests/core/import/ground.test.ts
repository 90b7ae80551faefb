/** What files are held against: listed entries whole, and of the others who they are. */
import { expect, it } from 'vitest';
import { importGround } from '#core/import/ground.ts';
import { asSeenBy } from '#core/visibility.ts';
import { aNetwork } from '../../support/a-network.ts';

const SAID = {
  description: 'Answers at night.',
  website: 'https://one.example',
  offers: [{ capacityId: 'legal-support', note: 'For newsrooms', conditions: 'Not in public' }],
  needs: ['translation'],
};

it('has the texts, notes and needs of listed entries, and of those with editors none', () => {
  const stored = aNetwork()
    .member('Lantern', { ...SAID, standing: 'listed' })
    .member('Quill', { ...SAID, standing: 'member' }).stored;
  const { members } = importGround(asSeenBy(stored, { role: 'coordinator', memberId: null }));
  const [lantern, quill] = ['Lantern', 'Quill'].map((name) => members.find((member) => member.name === name));
  expect(lantern?.description).toBe(SAID.description);
  expect(lantern?.offers[0]?.conditions).toBe('Not in public');
  expect(lantern?.needs).toHaveLength(1);
  expect(quill?.website).toBe(SAID.website);
  expect(quill?.offers.map(({ capacityId }) => capacityId)).toEqual(['legal-support']);
  expect(JSON.stringify(quill)).not.toMatch(/Answers at night|For newsrooms|Not in public|translation/);
});
