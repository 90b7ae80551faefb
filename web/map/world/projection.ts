/** The Equal Earth projection (B. Šavrič, T. Patterson and B. Jenny, 2018): areas keep their share, and it reads like a map. */
import type { DegreePlace } from '../layout/places.ts';

const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;
/** The meridian in the middle: where the fewest countries are cut off from their neighbours. */
const MIDDLE = 11;
/** Nothing lies further south than this, so that the picture does not reach down to the pole for one point. */
const SOUTHERNMOST = -56;

/** On a plane of about 5.4 by 2.6 around 0, with y downwards. */
export function projected({ latitude, longitude }: DegreePlace): { x: number; y: number } {
  const turned = ((longitude - MIDDLE + 540) % 360) - 180;
  const angle = Math.asin(M * Math.sin((Math.max(latitude, SOUTHERNMOST) * Math.PI) / 180));
  const squared = angle * angle;
  const sixth = squared ** 3;
  const slope = A1 + 3 * A2 * squared + sixth * (7 * A3 + 9 * A4 * squared);
  return {
    x: (((turned * Math.PI) / 180) * Math.cos(angle)) / (M * slope),
    y: -angle * (A1 + A2 * squared + sixth * (A3 + A4 * squared)),
  };
}
