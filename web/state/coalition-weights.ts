/** What is scarce, as the proof of a size by prices shows it. */
import type { Proposal } from './coalition-study.ts';

export type Weight = { place: { kind: 'need' | 'requirement'; index: number }; share: number };

/** What weighs anything in a proof by prices, as parts of one organisation, the heaviest first. */
export function weightsOf({ proof }: Pick<Proposal, 'proof'>): Weight[] {
  if (proof?.kind !== 'prices') return [];
  const { unit, needs, requirements } = proof;
  const shares = (prices: readonly number[], kind: Weight['place']['kind']) =>
    prices.map((price, index): Weight => ({ place: { kind, index }, share: price / unit }));
  return [...shares(needs, 'need'), ...shares(requirements, 'requirement')]
    .filter(({ share }) => share >= 0.005)
    .sort((one, other) => other.share - one.share);
}
