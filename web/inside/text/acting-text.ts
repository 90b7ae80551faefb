/** The words of brokering, offering help, following up and keeping searches in the language in use. */
import { enActing } from './en-acting.ts';

export type ActingText = typeof enActing;

export const actingText: ActingText = enActing;
