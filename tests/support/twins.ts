/** Random worlds in which an organisation is here twice. */
import type { StoredNetwork } from '#core/stored-network.ts';
import { worldFrom } from './worlds.ts';

/** A random world in which the first two entries are twins: one to stay, one listed and without editors. */
export function twinsFrom(seed: number) {
  const { stored } = worldFrom(seed);
  const [keep, merge] = stored.members;
  if (!keep || !merge) throw new Error('A world has two members at least.');
  const canary = (what: string) => `canary ${what}`;
  const world: StoredNetwork = {
    ...stored,
    members: stored.members.map((member) => {
      // Bringing back an entry that was retired before shows what it had: that is what it is for.
      const standing = member.standing === 'retired' ? ('member' as const) : member.standing;
      if (member.id !== merge.id) return { ...member, standing };
      return {
        ...member,
        standing: 'listed',
        acronym: canary('acronym'),
        description: canary('description'),
        website: 'https://canary.example',
      };
    }),
    offers: stored.offers.map((offer, place) =>
      offer.memberId === merge.id
        ? { ...offer, note: canary(`note ${place}`), conditions: canary(`if ${place}`) }
        : offer,
    ),
    needs: stored.needs.map((need, place) =>
      need.memberId === merge.id ? { ...need, note: canary(`need ${place}`) } : need,
    ),
    cases: stored.cases.map((one, place) =>
      one.memberId === merge.id ? { ...one, trigger: canary(`case ${place}`) } : one,
    ),
  };
  return { world, question: { keepId: keep.id, mergeId: merge.id } };
}
