/** What matters to the viewer in a partner: the weights of the score's terms, in points of 100, as sliders set them. */
import type { Reason } from '../api.ts';

export type Term = Reason['term'];
export type Weights = Readonly<Record<Term, number>>;

/** In the order in which reasons are shown. */
export const TERMS = ['reciprocity', 'place', 'crossSector', 'network', 'language'] as const satisfies readonly Term[];

export const USUAL_WEIGHTS: Weights = { reciprocity: 45, place: 20, crossSector: 15, network: 10, language: 10 };

export const WEIGHT_STEP = 5;

/** `45,20,15,10,10` in the order of the terms; anything else, and all noughts, are the usual weights. */
export function readWeights(value: string | null): Weights {
  const parts = (value ?? '').split(',');
  const numbers = parts.map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : -1));
  const isGood =
    numbers.length === TERMS.length && numbers.every((one) => one >= 0 && one <= 100 && one % WEIGHT_STEP === 0);
  if (!isGood || numbers.every((one) => one === 0)) return USUAL_WEIGHTS;
  const [reciprocity = 0, place = 0, crossSector = 0, network = 0, language = 0] = numbers;
  return { reciprocity, place, crossSector, network, language };
}

/** Null for the usual ones, which need no mention. */
export function writeWeights(weights: Weights): string | null {
  return areUsual(weights) ? null : TERMS.map((term) => weights[term]).join(',');
}

export function areUsual(weights: Weights): boolean {
  return TERMS.every((term) => weights[term] === USUAL_WEIGHTS[term]);
}

/** One of them changed. The last that counts stays at a step, as a score has to rest on something. */
export function withWeight(weights: Weights, term: Term, value: number): Weights {
  const changed = { ...weights, [term]: value };
  return TERMS.every((one) => changed[one] === 0) ? { ...changed, [term]: WEIGHT_STEP } : changed;
}

/** As the service takes them, 0 to 1. */
export function sharesOf(weights: Weights): Record<Term, number> {
  const share = (term: Term) => weights[term] / 100;
  return {
    reciprocity: share('reciprocity'),
    place: share('place'),
    crossSector: share('crossSector'),
    network: share('network'),
    language: share('language'),
  };
}
