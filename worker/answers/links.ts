/** The shapes of the lists of ties and of offers. */
import * as z from 'zod';
import { OfferAnswer, TieAnswer } from './network.ts';
import { Id } from './shared.ts';

const REST = {
  total: z.int().meta({ description: 'How many fit, of those you can see' }),
  next: z.string().nullable().meta({ description: 'Pass as `after` for the next page; null at the end' }),
};

export const TiesAnswer = z.strictObject({ ties: z.array(TieAnswer), ...REST }).meta({ id: 'Ties' });

export const OffersAnswer = z
  .strictObject({
    offers: z.array(OfferAnswer.omit({ note: true, conditions: true }).extend({ memberId: Id })),
    ...REST,
  })
  .meta({ id: 'Offers' });
