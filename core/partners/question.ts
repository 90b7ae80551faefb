/** What can be asked when looking for a partner. */
import * as z from 'zod';
import { CountryCode, LanguageCode, LevelNumber, WordId } from '../fields.ts';
import { ID_PATTERN } from '../id.ts';
import { SearchText } from '../search/question.ts';
import { SECTORS, URGENCIES } from '../vocabulary.ts';

/** How a partner is to stand to the country asked for. */
export const WHERES = ['any', 'office', 'partner', 'inside', 'outside', 'region'] as const;
export type Where = (typeof WHERES)[number];

/** `open`: does not say that it is busy. `stated-open`: says that it is open. */
export const READINESSES = ['open', 'stated-open'] as const;
export type Readiness = (typeof READINESSES)[number];

/** `public`: can stand beside others in public. `quiet`: can work where nobody watches. */
export const MANNERS = ['public', 'quiet'] as const;
export type Manner = (typeof MANNERS)[number];

/** `help`: who can help me counts more. `mutual`: both directions count alike. */
export const VIEWS = ['help', 'mutual'] as const;

const Weight = z.number().min(0).max(1).multipleOf(0.05);

export const PartnerQuestion = z
  .strictObject({
    capacities: z
      .array(
        z.strictObject({
          capacityId: WordId,
          minLevel: LevelNumber.optional(),
          urgency: z
            .literal([...URGENCIES])
            .optional()
            .meta({ description: 'Without it as urgent as the seeker says its need is, otherwise 3' }),
        }),
      )
      .max(40)
      .default([])
      .meta({ description: 'What is sought. With a seeker and none given, the seeker’s own needs.' }),
    specialism: z
      .string()
      .trim()
      .min(1)
      .max(100)
      .optional()
      .meta({ description: 'Words that the note or the conditions of an offer have to hold, in any order' }),
    text: SearchText.optional().meta({
      description: 'Words to find in what is visible of a member, every one of them',
    }),
    country: CountryCode.optional(),
    where: z.enum(WHERES).default('any').meta({
      description: 'partner: an office or a local partner there. region: not there, but in a country beside it',
    }),
    language: LanguageCode.optional().meta({ description: 'ISO 639, such as fr' }),
    sector: z.enum(SECTORS).optional(),
    availability: z
      .enum(READINESSES)
      .optional()
      .meta({ description: 'open: does not say that it is busy. stated-open: says that it is open' }),
    stance: z
      .enum(MANNERS)
      .optional()
      .meta({ description: 'public: can stand beside you in public. quiet: can work where nobody watches' }),
    freshOnly: z
      .boolean()
      .default(false)
      .meta({ description: 'Only who confirmed its entry, or was vouched for, within a year' }),
    seekerId: z.string().regex(ID_PATTERN).optional().meta({ description: 'The member for whom a partner is sought' }),
    view: z
      .enum(VIEWS)
      .default('help')
      .meta({ description: 'With a seeker: help counts what it is given more, mutual both directions alike' }),
    weights: z
      .strictObject({ reciprocity: Weight, place: Weight, crossSector: Weight, network: Weight, language: Weight })
      .refine((weights) => Object.values(weights).some((weight) => weight > 0), {
        error: 'all of them are 0, so nothing would count; give at least one some weight',
      })
      .optional()
      .meta({ description: 'What counts how much, in steps of 0.05; otherwise 0.45, 0.2, 0.15, 0.1 and 0.1' }),
    reachOut: z
      .number()
      .min(0)
      .max(1)
      .default(0.5)
      .meta({ description: 'With a seeker: 0 stays close to whom its allies know, 1 reaches out to who is far' }),
    limit: z.int().min(1).max(200).default(50),
  })
  .refine(({ where, country }) => where === 'any' || country !== undefined, {
    path: ['where'],
    error: 'it says how to be in a country, and no country is given; give one, or leave it out',
  })
  .meta({ id: 'PartnerQuestion' });

export type PartnerQuestion = z.infer<typeof PartnerQuestion>;
