import { Hono } from 'hono';
import * as z from 'zod';
import { sourcesOf } from '#core/citations.ts';
import { describeCountry } from '#core/country.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { memberCountByCountry } from '#core/measures/counts.ts';
import { briefOf } from '#core/member-brief.ts';
import { LABEL_LANGUAGES, type LabelLanguage, type Labels } from '#core/vocabulary.ts';
import { CountriesAnswer, CountryAnswer } from '../answers/network.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { alertsIn } from '../kept-alerts.ts';
import { networkFor } from '../viewer.ts';

const InLanguage = z.strictObject({
  language: z.enum(LABEL_LANGUAGES).default('en').meta({ description: 'The language of names' }),
});

export const countries = new Hono<AppEnv>()
  .get(
    '/',
    describe('Every country, and how many members are there', CountriesAnswer),
    validate('query', InLanguage),
    async (c) => {
      const { language } = c.req.valid('query');
      const network = await networkFor(c);
      const counts = memberCountByCountry(network);
      return c.json({
        countries: network.countries.map(({ code, labels, areas }) => ({
          code,
          name: labelIn(labels, language),
          areas,
          memberCount: counts.get(code) ?? 0,
        })),
        areas: network.areas.map(({ code, labels }) => ({ code, name: labelIn(labels, language) })),
      });
    },
  )
  .get(
    '/:code',
    describe('One country: its context, who is there, what is held and what is missing', CountryAnswer, {
      404: 'No such country',
    }),
    validate('query', InLanguage),
    async (c) => {
      const { language } = c.req.valid('query');
      const network = await networkFor(c);
      const country = network.countries.find((one) => one.code === c.req.param('code'));
      if (!country) return refuse(404, 'No such country. Countries are listed at /api/countries.');
      const today = dayOf(c.var.now);
      const { members, outside, contexts, coalitions, cases, alerts, coverage, needs } = describeCountry(
        country,
        network,
        today,
      );
      return c.json({
        country: { code: country.code, name: labelIn(country.labels, language), areas: country.areas },
        contexts,
        members: members.map(briefOf),
        outside: outside.map(briefOf),
        coverage,
        needs,
        coalitions,
        cases,
        alerts: alertsIn(network, alerts, today),
        sources: sourcesOf(network, { members: [...members, ...outside], contexts, coalitions, cases, alerts }),
      });
    },
  );

function labelIn(labels: Labels, language: LabelLanguage): string {
  return labels[language] ?? labels.en;
}
