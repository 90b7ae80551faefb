import { describe, expect, it } from 'vitest';
import { endpointsIn } from '../../../web/state/api-description.ts';

const json = (schema: unknown, example?: unknown) => ({ content: { 'application/json': { schema, example } } });

const DESCRIPTION = {
  components: {
    schemas: {
      Question: {
        type: 'object',
        properties: {
          needs: {
            type: 'array',
            description: 'What is needed',
            items: {
              type: 'object',
              properties: { level: { anyOf: [{ const: 1 }, { const: 2 }] } },
              required: ['level'],
            },
          },
          sector: { enum: ['media', 'peace'] },
        },
        required: ['needs'],
      },
      Found: {
        properties: {
          members: { type: 'array', items: { $ref: '#/components/schemas/Member' } },
          next: { type: ['string', 'null'] },
        },
      },
    },
  },
  paths: {
    '/api/ask': {
      post: {
        summary: 'Asks',
        requestBody: json({ $ref: '#/components/schemas/Question' }, { sector: 'media' }),
        responses: { 200: json({ $ref: '#/components/schemas/Found' }) },
      },
    },
    '/api/one/{id}': { get: { parameters: [{ name: 'id', required: true, schema: { type: 'string' } }] } },
  },
};

describe('the guide to the API', () => {
  const [ask, one] = endpointsIn(DESCRIPTION);

  it('names the fields of a question, those within others by their way', () => {
    expect(ask?.body).toEqual([
      { name: 'needs', type: 'list of object', meaning: 'What is needed', isRequired: true },
      { name: 'needs[].level', type: '1 | 2', meaning: '', isRequired: true },
      { name: 'sector', type: 'media | peace', meaning: '', isRequired: false },
    ]);
  });

  it('shows an example where there is one', () => {
    expect(ask?.examples).toEqual({ body: '{\n  "sector": "media"\n}', answer: '' });
  });

  it('names what an answer holds', () => {
    expect(ask?.answer?.fields.map(({ name, type }) => `${name}: ${type}`)).toEqual([
      'members: list of Member',
      'next: string | null',
    ]);
  });

  it('lists parameters, and has no body where there is none', () => {
    expect(one).toMatchObject({
      method: 'GET',
      parameters: [{ name: 'id', isRequired: true }],
      body: [],
      answer: null,
      examples: { body: '', answer: '' },
    });
  });

  it.each([null, 'text', 7, {}, { paths: { '/x': null } }, { paths: [] }])('makes nothing of %j', (description) => {
    expect(endpointsIn(description)).toEqual([]);
  });
});
