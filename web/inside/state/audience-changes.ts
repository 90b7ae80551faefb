/** What publishing changes for each audience, without saying again what a wider audience is told already. */
import { AUDIENCES, type Audience } from '#core/own/audience.ts';
import { type Fact, factsWithout } from '#core/own/facts.ts';
import type { Preview } from '../own-api.ts';

export type AudienceChange = {
  audience: Audience;
  shown: Fact[];
  hidden: Fact[];
  /** Whether more changes for them: all that changes for a wider audience as well. */
  isLikeWider: boolean;
};

export function audienceChanges(changes: Preview['changes']): AudienceChange[] {
  return AUDIENCES.map((audience, place) => {
    const wider = AUDIENCES.slice(0, place).map((one) => changes[one]);
    const { shown, hidden } = changes[audience];
    const newShown = factsWithout(
      shown,
      wider.flatMap((one) => one.shown),
    );
    const newHidden = factsWithout(
      hidden,
      wider.flatMap((one) => one.hidden),
    );
    const isLikeWider = newShown.length < shown.length || newHidden.length < hidden.length;
    return { audience, shown: newShown, hidden: newHidden, isLikeWider };
  });
}

export function changesNothing(changes: Preview['changes']): boolean {
  return AUDIENCES.every((audience) => changes[audience].shown.length + changes[audience].hidden.length === 0);
}
