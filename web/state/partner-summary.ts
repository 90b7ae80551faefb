/** What a suggested partner comes to, for those who have three seconds. */
import type { Partner } from '../api.ts';
import type { Names } from './names.ts';
import { reasonSentence } from './reason-sentence.ts';

type Ordered = Pick<Partner, 'score'> & { exposure: Pick<Partner['exposure'], 'price'> };

/** The rank of each, from 1; those whom nothing tells apart but their names share one. */
export function ranksOf(partners: readonly Ordered[]): number[] {
  const worth = ({ score, exposure }: Ordered) => Math.round(10 * (score - exposure.price));
  const worths = partners.map(worth);
  return worths.map((one) => worths.indexOf(one) + 1);
}

/** What it can do and how it is there, where that is asked for; otherwise the best reason for it. */
export function bestSentences({ reasons, member }: Partner, names: Names): string[] {
  const asked = reasons.filter((reason) =>
    reason.term === 'reciprocity' ? reason.covers.length > 0 : reason.term === 'place' && reason.country !== null,
  );
  const best = reasons.toSorted((one, other) => other.points - one.points).slice(0, 1);
  const told = asked.length > 0 ? asked : best.filter(({ points }) => points > 0);
  return told.map((reason) => reasonSentence(reason, names, member.reach));
}

/** A caution of one kind, where there is one. */
export function cautionOf<Kind extends Caution['kind']>(
  { cautions }: Pick<Partner, 'cautions'>,
  kind: Kind,
): Extract<Caution, { kind: Kind }> | null {
  return cautions.find((one): one is Extract<Caution, { kind: Kind }> => one.kind === kind) ?? null;
}

type Caution = Partner['cautions'][number];
