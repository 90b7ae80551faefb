/** The words of fair suggestions in the language in use. */
import { enFairness } from './en-fairness.ts';

export type FairnessText = typeof enFairness;

export const fairnessText: FairnessText = enFairness;
