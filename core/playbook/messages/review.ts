/** Whether a message still holds is looked at again on a day that its owner chose. */
import type { Message } from '../../network.ts';

/** @param today a day as in `2025-11-22`. A retired message is not looked at any more. */
export function isReviewOverdue({ reviewOn, stage }: Pick<Message, 'reviewOn' | 'stage'>, today: string): boolean {
  return stage !== 'retired' && reviewOn !== null && reviewOn < today;
}
