/** What publishing changes for each audience, without saying again what the next wider one is told already. */
import { AUDIENCES, type Audience } from '#core/own/audience.ts';
import { type Fact, factsWithout } from '#core/own/facts.ts';
import type { Preview } from '../own-api.ts';

export type ChangedFacts = {
  /** The next wider audience, where all that changes for it changes here as well; null: nothing is left out. */
  like: Audience | null;
  /** What changes besides. */
  facts: Fact[];
};

export type AudienceChange = { audience: Audience; shown: ChangedFacts; hidden: ChangedFacts };

export function audienceChanges(changes: Preview['changes']): AudienceChange[] {
  return AUDIENCES.map((audience, place) => {
    const wider = AUDIENCES[place - 1] ?? null;
    const changed = (kind: 'shown' | 'hidden'): ChangedFacts => {
      const [facts, before] = [changes[audience][kind], wider === null ? [] : changes[wider][kind]];
      const isLike = before.length > 0 && factsWithout(before, facts).length === 0;
      return isLike ? { like: wider, facts: factsWithout(facts, before) } : { like: null, facts };
    };
    return { audience, shown: changed('shown'), hidden: changed('hidden') };
  });
}

export function changesNothing(changes: Preview['changes']): boolean {
  return AUDIENCES.every((audience) => changes[audience].shown.length + changes[audience].hidden.length === 0);
}
