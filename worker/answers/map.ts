/** The shape of the network in columns, which `core/network-columns` packs and unpacks. */
import * as z from 'zod';
import { CountryCode, WordId } from '#core/fields.ts';
import { COALITION_STATUSES } from '#core/vocabulary.ts';
import { SourceAnswer } from './network.ts';
import { Day, Id } from './shared.ts';

const Numbers = z
  .string()
  .regex(/^([A-Za-z0-9+/]*[A-Za-f])?$/)
  .meta({
    id: 'Numbers',
    description:
      'Whole numbers from 0, each as base64 digits of five bits, the lowest first; a digit of 32 or more says that the number goes on',
  });

const Lists = z
  .strictObject({
    counts: Numbers.meta({ description: 'How long each list is' }),
    items: Numbers.meta({ description: 'The items of all lists in a row' }),
  })
  .meta({ id: 'Lists' });

const Words = z.strictObject({
  capacities: z.strictObject({ ids: z.array(WordId), names: z.array(z.string()) }),
  countries: z.strictObject({
    codes: z.string().regex(/^([A-Z]{2})*$/),
    names: z.array(z.string()),
    areas: Lists.meta({ description: 'The areas that each lies in' }),
  }),
  areas: z.strictObject({ codes: z.array(z.string()), names: z.array(z.string()) }),
  languages: z.array(z.string()),
  dates: z.array(z.string()),
  ratings: z.array(z.string()),
  sources: z.array(z.string()),
});

const Members = z.strictObject({
  ids: z
    .string()
    .regex(/^([a-km-np-z2-9]{26})*$/)
    .meta({ description: '26 characters each' }),
  names: z.array(z.string()),
  acronyms: z.array(z.string().nullable()),
  kinds: Numbers.meta({ description: 'Places in the list of kinds, as MemberBrief names them' }),
  standings: Numbers,
  sectors: Lists,
  countries: Lists.meta({ description: 'Places in `words` as steps, each from the one before' }),
  reach: Lists,
  capacities: Lists.meta({ description: 'As steps' }),
  levels: Numbers.meta({ description: 'The best level of each item of `capacities`; 0: not stated' }),
  needs: Lists.meta({ description: 'Capacities, as steps' }),
  languages: Lists,
  stances: Numbers.meta({ description: 'Here and in what follows, 0 is nothing and places begin at 1' }),
  availabilities: Numbers,
  confirmed: Numbers.meta({ description: 'Places in `words.dates`' }),
});

const Ties = z.strictObject({
  ends: Lists.meta({ description: 'Of each member the later ones it is tied to, as steps from its own place' }),
  kinds: Numbers,
  directions: Numbers.meta({ description: '0: both ways, 1: to the later member, 2: to the earlier one' }),
  since: Numbers,
  until: Numbers,
  sources: Numbers,
});

const Contexts = z.strictObject({
  countries: Numbers.meta({ description: 'As steps' }),
  indicators: Numbers,
  years: z.array(z.int()),
  values: z.array(z.number().nullable()),
  ratings: Numbers,
  sources: Numbers,
});

export const MapAnswer = z
  .strictObject({
    today: Day,
    words: Words,
    members: Members.meta({ description: 'By name; one item of each column is one member' }),
    ties: Ties,
    coalitions: z.array(
      z.strictObject({
        id: Id,
        name: z.string(),
        country: CountryCode.nullable(),
        status: z.enum(COALITION_STATUSES),
        members: Numbers.meta({ description: 'Places of its members, as steps' }),
      }),
    ),
    contexts: Contexts.meta({ description: 'The newest of each indicator in each country of `words`' }),
    sources: z.array(SourceAnswer.pick({ id: true, title: true, publisher: true, licence: true, date: true })),
  })
  .meta({ id: 'Map' });

export const OutlineAnswer = z
  .strictObject({
    words: z.strictObject({ countries: Words.shape.countries.omit({ areas: true }), areas: z.array(z.string()) }),
    members: Members.pick({ ids: true, names: true, acronyms: true, sectors: true, countries: true, reach: true }),
    ties: Ties.pick({ ends: true, directions: true }),
  })
  .meta({ id: 'Outline' });
