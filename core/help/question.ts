/** The three questions of somebody in danger. Nothing has to be answered, and no answer is kept. */
import * as z from 'zod';

/** How soon it happens: it is happening; today or tomorrow; this week. */
export const SOON = ['now', 'today', 'week'] as const;
export type Soon = (typeof SOON)[number];

/** Who must not know: somebody close; whoever can look into the device; at work; an authority; everybody else. */
export const NOT_TO = ['home', 'device', 'work', 'authorities', 'public'] as const;
export type NotTo = (typeof NOT_TO)[number];

const MOST_THREATS = 40;

/**
 * *what*: ids of threats. One that is not known is passed over: the page may have been kept from a time when it was.
 */
export const HelpQuestion = z.strictObject({
  what: z.array(z.string().max(64)).max(MOST_THREATS),
  soon: z.enum(SOON).nullable(),
  notTo: z.array(z.enum(NOT_TO)).max(NOT_TO.length),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'choose a country from the list')
    .nullable(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'choose a language from the list')
    .nullable(),
});
export type HelpQuestion = z.infer<typeof HelpQuestion>;
