/** The API as a client meets it: the production bundle on a real database that holds the public sample. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import * as answers from '../../worker/answers.ts';
import { SECURITY_HEADERS } from '../../worker/headers.ts';
import { type Server, startServer } from '../support/server.ts';

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const get = (path: string) => fetch(`${server.url}${path}`);
const post = (path: string, body: string, type = 'application/json') =>
  fetch(`${server.url}${path}`, { method: 'POST', headers: { 'Content-Type': type }, body });
const ask = (path: string, question: unknown) => post(path, JSON.stringify(question));

async function read<Schema extends z.ZodType>(schema: Schema, response: Response): Promise<z.infer<Schema>> {
  expect(response.status).toBe(200);
  return schema.parse(await response.json());
}

describe('every answer has the shape that the description promises', () => {
  test.each([
    ['/api/health', answers.HealthAnswer],
    ['/api/network', answers.NetworkAnswer],
    ['/api/members', answers.MembersAnswer],
    ['/api/members?country=SO&capacity=cluster-health&limit=3', answers.MembersAnswer],
    ['/api/capacities', answers.CapacitiesAnswer],
    ['/api/countries?language=fr', answers.CountriesAnswer],
    ['/api/countries/TD', answers.CountryAnswer],
    ['/api/cases', answers.CasesAnswer],
    ['/api/sources', answers.SourcesAnswer],
  ])('GET %s', async (path, schema) => {
    await read<z.ZodType>(schema, await get(path));
  });

  test('GET /api/members/:id, for every member', async () => {
    const { members } = await read(answers.MembersAnswer, await get('/api/members?limit=500'));
    expect(members.length).toBeGreaterThan(100);
    for (const { id } of members.slice(0, 40)) await read(answers.MemberAnswer, await get(`/api/members/${id}`));
  });
});

describe('members', () => {
  test('pages follow one another without gap or repeat', async () => {
    const whole = await read(answers.MembersAnswer, await get('/api/members?limit=500'));
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const page: z.infer<typeof answers.MembersAnswer> = await read(
        answers.MembersAnswer,
        await get(`/api/members?limit=17${after && `&after=${after}`}`),
      );
      seen.push(...page.members.map(({ id }) => id));
      after = page.next;
    }
    expect(seen).toEqual(whole.members.map(({ id }) => id));
    expect(whole.total).toBe(seen.length);
  });
});

describe('finding a partner', () => {
  test('the health cluster in Somalia is answered by members whose health work is reported there', async () => {
    const question = { capacities: [{ capacityId: 'cluster-health' }], country: 'SO', limit: 200 };
    const { partners, fitting } = await read(answers.PartnersAnswer, await ask('/api/partners', question));
    expect(fitting).toBe(partners.length);
    expect(partners.length).toBeGreaterThan(5);
    for (const { member } of partners) {
      const { member: whole } = await read(answers.MemberAnswer, await get(`/api/members/${member.id}`));
      expect(whole.presences.some(({ country }) => country === 'SO')).toBe(true);
      expect(whole.offers.some(({ capacityId, country }) => capacityId === 'cluster-health' && country === 'SO')).toBe(
        true,
      );
    }
  });

  test('the points of the reasons add up to the score, and scores fall down the list', async () => {
    const question = { capacities: [{ capacityId: 'legal-support' }], country: 'IN', language: 'en' };
    const { partners } = await read(answers.PartnersAnswer, await ask('/api/partners', question));
    expect(partners.length).toBeGreaterThan(0);
    for (const { score, reasons } of partners) {
      expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 9);
      expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
    }
    const scores = partners.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
  });
});

describe('forming a coalition', () => {
  test('a proposal covers what it says, with as many members as proven necessary', async () => {
    const needs = ['legal-support', 'emergency-funding', 'cluster-health', 'cluster-education'].map((capacityId) => ({
      capacityId,
    }));
    const answer = await ask('/api/coalitions/proposals', { country: 'TD', needs });
    const proposal = await read(answers.ProposalAnswer, answer);
    expect(proposal.proven).toBe(true);
    expect(proposal.members.length).toBe(proposal.lowerBound);
    for (const { capacityId, heldBy, missing } of proposal.coverage) {
      expect(missing, capacityId).toBe(0);
      expect(heldBy.length, capacityId).toBeGreaterThan(0);
    }
  });
});

describe('bad input is refused with one sentence', () => {
  const partner = (question: unknown) => () => ask('/api/partners', question);
  const coalition = (question: unknown) => () => ask('/api/coalitions/proposals', question);
  const need = { capacityId: 'legal-support' };
  test.each<[string, () => Promise<Response>, number, RegExp]>([
    ['an unknown country', coalition({ country: 'ZZ', needs: [need] }), 400, /no country "ZZ"/],
    ['an unknown capacity', partner({ capacities: [{ capacityId: 'magic' }] }), 400, /no capacity "magic"/],
    ['level 9', partner({ capacities: [{ capacityId: 'legal-support', minLevel: 9 }] }), 400, /minLevel/],
    ['no needs', coalition({ country: 'TD', needs: [] }), 400, /needs/],
    ['10,000 needs', coalition({ country: 'TD', needs: Array(10_000).fill(need) }), 400, /needs/],
    ['the same need twice', coalition({ country: 'TD', needs: [need, need] }), 400, /twice/],
    ['a member that is not there', partner({ seekerId: 'a'.repeat(26) }), 400, /no member/],
    ['a field that does not exist', partner({ capacities: [], colour: 'red' }), 400, /colour/],
    ['an array instead of a question', partner([]), 400, /not right/],
    ['broken JSON', () => post('/api/partners', '{"capacities": [', 'application/json'), 400, /not JSON/],
    ['a form instead of JSON', () => post('/api/partners', 'a=b', 'application/x-www-form-urlencoded'), 415, /json/],
    ['a body of 6 MB', () => post('/api/partners', `{"x":"${'x'.repeat(6_000_000)}"}`), 413, /5 MB/],
    ['a bad limit', () => get('/api/members?limit=lots'), 400, /limit/],
    ['an unknown filter', () => get('/api/members?secret=1'), 400, /secret/],
    ['a country that is not there', () => get('/api/countries/ZZ'), 404, /No such country/],
    ['a member that is not an id', () => get('/api/members/%00%27;--'), 404, /No such member/],
    ['a route that is not there', () => get('/api/nothing'), 404, /openapi/],
  ])('%s', async (_what, send, status, sentence) => {
    const response = await send();
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    const problem = answers.ProblemAnswer.parse(await response.json());
    expect(problem.detail).toMatch(sentence);
    expect(problem.requestId).toBe(response.headers.get('X-Request-Id'));
  });
});

describe('headers', () => {
  test.each(['/api/health', '/api/nothing', '/', '/map'])('%s carries every security header', async (path) => {
    const { headers } = await get(path);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers.get(name), name).toBe(value);
  });

  test('the page’s own files get the same headers as the API', () => {
    const file = readFileSync(new URL('../../web/public/_headers', import.meta.url), 'utf8');
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(file).toContain(`  ${name}: ${value}\n`);
  });

  test('data is never stored, and its ETag is that of its bytes', async () => {
    const [one, other] = [await get('/api/members'), await get('/api/members')];
    expect(one.headers.get('Cache-Control')).toBe('no-store');
    expect(one.headers.get('ETag')).toBe(other.headers.get('ETag'));
    expect(one.headers.get('ETag')).not.toBe((await get('/api/members?limit=1')).headers.get('ETag'));
  });
});

const Description = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.unknown()),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

describe('the description', () => {
  test('names every route with what it takes and answers', async () => {
    const description = Description.parse(await (await get('/api/openapi.json')).json());
    expect(description.openapi).toMatch(/^3\.1/);
    expect(Object.keys(description.paths).sort()).toEqual([
      '/api/account',
      '/api/account/passkeys',
      '/api/account/passkeys/options',
      '/api/account/passkeys/remove',
      '/api/account/sessions/revoke',
      '/api/account/sessions/revoke-all',
      '/api/account/tokens',
      '/api/account/tokens/revoke',
      '/api/accounts',
      '/api/accounts/revoke',
      '/api/capacities',
      '/api/cases',
      '/api/coalitions/proposals',
      '/api/countries',
      '/api/countries/{code}',
      '/api/health',
      '/api/invitations',
      '/api/invitations/accept',
      '/api/invitations/open',
      '/api/invitations/options',
      '/api/invitations/revoke',
      '/api/members',
      '/api/members/{id}',
      '/api/network',
      '/api/partners',
      '/api/session',
      '/api/session/end',
      '/api/session/options',
      '/api/sources',
    ]);
    expect(description.paths['/api/partners']).toHaveProperty([
      'post',
      'requestBody',
      'content',
      'application/json',
      'schema',
    ]);
    const { schemas } = description.components;
    expect(schemas['PartnerQuestion']).toHaveProperty('properties.capacities.maxItems', 40);
    expect(schemas['Reason']).toBeDefined();
  });
});
