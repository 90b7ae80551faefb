/** What can be asked when forming a coalition. */
import * as z from 'zod';
import { CountryCode, LanguageCode, LevelNumber, WordId } from '../fields.ts';
import { ID_PATTERN } from '../id.ts';
import { MODES, SECTORS } from '../vocabulary.ts';

const Id = z.string().regex(ID_PATTERN);
const Sectors = z.array(z.enum(SECTORS)).min(1).max(SECTORS.length).meta({ description: 'One of them is enough' });

const Conditions = z.strictObject({
  atLeast: z
    .array(z.strictObject({ sectors: Sectors, count: z.int().min(1).max(3) }))
    .max(7)
    .default([])
    .meta({ description: 'So many members of these sectors at least' }),
  atMost: z
    .array(z.strictObject({ sectors: Sectors, count: z.int().min(0).max(40) }))
    .max(7)
    .default([])
    .meta({ description: 'So many members of these sectors at the most' }),
  apart: z
    .array(z.tuple([Id, Id]))
    .max(40)
    .default([])
    .meta({ description: 'Not the one together with the other' }),
  mostMembers: z.int().min(1).max(40).nullable().default(null),
  officeHere: z.boolean().default(false).meta({ description: 'Somebody with an office in the country' }),
  localMember: z.boolean().default(false).meta({ description: 'A national organisation or a local group' }),
  language: LanguageCode.nullable().default(null).meta({ description: 'Every member states that it works in it' }),
  mode: z.enum(MODES).nullable().default(null).meta({
    description: 'How openly it stands together: who only stands by others quietly is in none that is public',
  }),
  survives: z
    .union([z.literal(0), z.literal(1), z.literal(2)])
    .default(0)
    .meta({ description: 'Everything still holds without any one member, or any two' }),
});

export const GroundQuestion = z
  .strictObject({
    country: CountryCode,
    language: LanguageCode.nullable().default(null).meta({ description: 'The one that questions ask for, if any' }),
    mode: z.enum(MODES).nullable().default(null).meta({ description: 'The one that questions name, if any' }),
    include: z
      .array(Id)
      .max(360)
      .default([])
      .meta({ description: 'Members that questions will name, wherever they are' }),
  })
  .meta({ id: 'GroundQuestion' });

export type GroundQuestion = z.infer<typeof GroundQuestion>;

export const CoalitionQuestion = z
  .strictObject({
    country: CountryCode,
    needs: z
      .array(
        z.strictObject({
          capacityId: WordId,
          minLevel: LevelNumber.default(1),
          count: z.int().min(1).max(3).default(1).meta({ description: 'By how many members it must be held' }),
        }),
      )
      .min(1)
      .max(40),
    fromOutside: z.boolean().default(true).meta({
      description: 'Also members who are not in the country but say that they can help there',
    }),
    include: z.array(Id).max(40).default([]),
    exclude: z.array(Id).max(200).default([]),
    conditions: Conditions.prefault({}),
    prefer: z.array(Id).max(40).default([]).meta({
      description: 'Members to propose instead, where they make a coalition that is as small and lacks as little',
    }),
  })
  .meta({ id: 'CoalitionQuestion' });

export type CoalitionQuestion = z.infer<typeof CoalitionQuestion>;
