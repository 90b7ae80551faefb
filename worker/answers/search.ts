/** The shape of what a search in words finds. */
import * as z from 'zod';
import { CountryCode, WordId } from '#core/fields.ts';
import { FOUND_IN } from '#core/search/answer.ts';
import { FOUND_KINDS } from '#core/search/question.ts';
import { LabelsAnswer, MemberBrief } from './network.ts';
import { Id } from './shared.ts';

const Excerpt = z
  .array(z.strictObject({ text: z.string(), isFound: z.boolean() }))
  .meta({ id: 'Excerpt', description: 'A part of a text, in pieces: words that were found, and what stands between' });

export const SearchAnswer = z
  .strictObject({
    isEveryWord: z.boolean().meta({ description: 'Whether all of these have every word; if not, each has some' }),
    readAs: z
      .array(z.strictObject({ word: z.string(), terms: z.array(z.string()) }))
      .meta({ description: 'Words that nothing has, and the similar ones that were looked for instead' }),
    members: z
      .array(
        z.strictObject({
          member: MemberBrief,
          found: z.array(z.strictObject({ where: z.enum(FOUND_IN), excerpt: Excerpt })),
        }),
      )
      .meta({ description: 'The best first' }),
    capacities: z.array(z.strictObject({ id: WordId, labels: LabelsAnswer, excerpt: Excerpt })),
    countries: z.array(z.strictObject({ code: CountryCode, labels: LabelsAnswer, excerpt: Excerpt })),
    threats: z.array(z.strictObject({ id: WordId, labels: LabelsAnswer, excerpt: Excerpt })),
    plays: z.array(z.strictObject({ id: WordId, labels: LabelsAnswer, excerpt: Excerpt })),
    coalitions: z.array(z.strictObject({ id: Id, name: z.string(), excerpt: Excerpt })),
    cases: z.array(z.strictObject({ id: Id, title: z.string(), excerpt: Excerpt })),
    messages: z.array(z.strictObject({ id: Id, topic: z.string(), excerpt: Excerpt })),
    exchanges: z.array(z.strictObject({ id: Id, topic: z.string(), excerpt: Excerpt })),
    networks: z
      .array(z.strictObject({ id: Id, name: z.string(), excerpt: Excerpt }))
      .meta({ description: 'Other networks, to which members belong' }),
    counts: z
      .record(z.enum(FOUND_KINDS), z.int())
      .meta({ description: 'How much of each kind there is, before `limit`, of what you can see' }),
  })
  .meta({ id: 'Search' });
