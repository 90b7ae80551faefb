/** The API as a client meets it: the production bundle on a real database that holds the public sample. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { answerTo } from '#core/coalition/answer.ts';
import { CoalitionQuestion } from '#core/coalition/question.ts';
import { studyCoalition } from '#core/coalition/study.ts';
import { emptyStoredNetwork, type StoredNetwork } from '#core/stored-network.ts';
import { CasesAnswer } from '../../worker/answers/cases.ts';
import { GroundAnswer, ProposalAnswer } from '../../worker/answers/coalitions.ts';
import { OffersAnswer, TiesAnswer } from '../../worker/answers/links.ts';
import { MapAnswer, OutlineAnswer } from '../../worker/answers/map.ts';
import * as answers from '../../worker/answers/network.ts';
import { PartnersAnswer } from '../../worker/answers/partners.ts';
import { SearchAnswer } from '../../worker/answers/search.ts';
import { HealthAnswer, ProblemAnswer } from '../../worker/answers/shared.ts';
import { SECURITY_HEADERS } from '../../worker/headers.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { aCase } from '../support/playbook-records.ts';
import { QUESTIONS } from '../support/questions.ts';
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
    ['/api/health', HealthAnswer],
    ['/api/network', answers.NetworkAnswer],
    ['/api/map', MapAnswer],
    ['/api/map/outline', OutlineAnswer],
    ['/api/members', answers.MembersAnswer],
    ['/api/members?country=SO&capacity=cluster-health&limit=3', answers.MembersAnswer],
    ['/api/ties?kind=works-with&limit=3', TiesAnswer],
    ['/api/offers?country=SO&capacity=cluster-health&limit=3', OffersAnswer],
    ['/api/capacities', answers.CapacitiesAnswer],
    ['/api/countries?language=fr', answers.CountriesAnswer],
    ['/api/countries/TD', answers.CountryAnswer],
    ['/api/contexts', answers.ContextsAnswer],
    ['/api/cases', CasesAnswer],
    ['/api/threats', answers.ThreatsAnswer],
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
  test.each<[string, z.ZodType<{ total: number; next: string | null }>, string]>([
    ['/api/members', answers.MembersAnswer, 'members'],
    ['/api/ties', TiesAnswer, 'ties'],
    ['/api/offers', OffersAnswer, 'offers'],
  ])('pages of %s follow one another without gap or repeat', async (path, schema, list) => {
    const seen: string[] = [];
    const first = await read(schema, await get(`${path}?limit=500`));
    let page = first;
    for (let after = ''; ; after = `&after=${encodeURIComponent(page.next ?? '')}`) {
      page = await read(schema, await get(`${path}?limit=167${after}`));
      seen.push(...partOf(page, list));
      if (page.next === null) break;
    }
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.slice(0, 500)).toEqual(partOf(first, list));
    expect(new Set(seen).size).toBe(first.total);
    expect(seen.length).toBe(first.total);
  });
});

function partOf(page: object, list: string): string[] {
  return Object.entries(page).flatMap(([name, items]) =>
    name === list ? items.map((item: unknown) => JSON.stringify(item)) : [],
  );
}

describe('finding a partner', () => {
  test('the health cluster in Somalia is answered by members whose health work is reported there', async () => {
    const question = { capacities: [{ capacityId: 'cluster-health' }], country: 'SO', limit: 200 };
    const { partners, fitting } = await read(PartnersAnswer, await ask('/api/partners', question));
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
    const { partners } = await read(PartnersAnswer, await ask('/api/partners', question));
    expect(partners.length).toBeGreaterThan(0);
    for (const { score, reasons } of partners) {
      expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 9);
      expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
    }
    const scores = partners.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
  });
});

describe('searching in words', () => {
  test('finds what the sample says, in the language in which it is asked', async () => {
    const somalia = await read(SearchAnswer, await ask('/api/search', { text: 'santé الصومال', limit: 50 }));
    expect(somalia).toMatchObject({ isEveryWord: true, readAs: [] });
    expect(somalia.members.length).toBeGreaterThan(5);
    for (const { member, found } of somalia.members) {
      expect(member.countries).toContain('SO');
      expect(found.map(({ where }) => where)).toEqual(expect.arrayContaining(['country']));
    }
  });

  test('answers any text that has a word', async () => {
    const texts = [
      'a',
      "'; drop table members; --",
      '\u0000a',
      '𝒜',
      'x'.repeat(200),
      '人'.repeat(200),
      'a '.repeat(100),
    ];
    for (const text of texts) await read(SearchAnswer, await ask('/api/search', { text }));
  });
});

describe('forming a coalition', () => {
  test('a proposal covers what it says, with as many members as proven necessary', async () => {
    const needs = ['legal-support', 'emergency-funding', 'cluster-health', 'cluster-education'].map((capacityId) => ({
      capacityId,
    }));
    const answer = await ask('/api/coalitions/proposals', { country: 'TD', needs });
    const proposal = await read(ProposalAnswer, answer);
    expect(proposal.proven).toBe(true);
    expect(proposal.members.length).toBe(proposal.lowerBound);
    for (const { capacityId, heldBy, missing } of proposal.coverage) {
      expect(missing, capacityId).toBe(0);
      expect(heldBy.length, capacityId).toBeGreaterThan(0);
    }
  });
});

describe('the ground of a country', () => {
  test('has whoever is there, and answers as the network does', async () => {
    const ground = await read(GroundAnswer, await ask('/api/coalitions/ground', { country: 'TD' }));
    expect(ground.members.length).toBeGreaterThan(0);
    const needs = [{ capacityId: 'legal-support' }, { capacityId: 'cluster-health' }];
    const proposal = await read(ProposalAnswer, await ask('/api/coalitions/proposals', { country: 'TD', needs }));
    const verdict = studyCoalition(ground, CoalitionQuestion.parse({ country: 'TD', needs }));
    const withoutNotes = (key: string, value: unknown) => (key === 'note' ? null : value);
    const here = verdict.ok ? answerTo(ground, verdict.study) : null;
    expect(JSON.stringify(here, withoutNotes)).toBe(JSON.stringify(proposal, withoutNotes));
    expect(JSON.stringify(ground)).not.toContain('conditions');
  });
});

describe('in a small network', () => {
  let small: Server;
  beforeAll(async () => {
    small = await startServer(smallNetwork());
  });
  afterAll(() => small.close());

  const OfSources = z.object({ sources: z.array(z.object({ id: z.string() })) });
  const legal = { capacityId: 'legal-support', minLevel: 2 };
  const getSmall = (path: string) => fetch(`${small.url}${path}`);
  const askSmall = (path: string, question: unknown) =>
    fetch(`${small.url}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(question),
    });

  test.each<[string, () => Promise<Response>, string[]]>([
    [
      'a country',
      () => getSmall('/api/countries/KE'),
      ['of-ana', 'of-bo', 'of-case', 'of-coalition', 'of-context', 'of-cy', 'of-offer', 'of-presence'],
    ],
    ['another country', () => getSmall('/api/countries/TD'), ['of-context-in-chad', 'of-dee']],
    [
      'a member',
      () => getSmall(`/api/members/${idOf('Ana')}`),
      ['of-ana', 'of-case', 'of-coalition', 'of-offer', 'of-presence', 'of-tie'],
    ],
    ['another member', () => getSmall(`/api/members/${idOf('Bo')}`), ['of-bo', 'of-tie']],
    ['the playbook', () => getSmall('/api/cases'), ['of-case']],
    [
      'the partners that are shown',
      () => askSmall('/api/partners', { capacities: [legal], country: 'KE', limit: 1 }),
      ['of-ana', 'of-offer', 'of-presence'],
    ],
    [
      'all partners',
      () => askSmall('/api/partners', { capacities: [legal], country: 'KE' }),
      ['of-ana', 'of-bo', 'of-offer', 'of-presence'],
    ],
    [
      'a coalition',
      () => askSmall('/api/coalitions/proposals', { country: 'KE', needs: [legal] }),
      ['of-ana', 'of-offer', 'of-presence'],
    ],
  ])('the answer on %s names the sources that it rests on, and no others', async (_what, send, expected) => {
    const { sources } = await read(OfSources, await send());
    expect(sources.map(({ id }) => id)).toEqual(expected);
  });

  test('a limit shortens the list of partners, and all that fit and all left out are counted', async () => {
    const question = { capacities: [legal], country: 'KE', limit: 1 };
    const answer = await read(PartnersAnswer, await askSmall('/api/partners', question));
    expect(answer.partners.map(({ member }) => member.name)).toEqual(['Ana']);
    expect(answer.fitting).toBe(2);
    expect(answer.leftOut).toMatchObject({ closed: 1, elsewhere: 2, unstated: 3, language: 0, busy: 0 });
  });

  test('members are counted once each, by country and by capacity', async () => {
    const { countries } = await read(answers.CountriesAnswer, await getSmall('/api/countries'));
    expect(countries.map(({ code, memberCount }) => [code, memberCount])).toEqual([
      ['IN', 0],
      ['KE', 5],
      ['TD', 2],
    ]);
    const { capacities } = await read(answers.CapacitiesAnswer, await getSmall('/api/capacities'));
    expect(capacities.map(({ id, memberCount }) => [id, memberCount])).toEqual([
      ['advocacy', 0],
      ['legal-support', 8],
    ]);
  });

  test('the total counts all that fit, not the page', async () => {
    const page = await read(answers.MembersAnswer, await getSmall('/api/members?country=KE&limit=2'));
    expect(page.members.map(({ name }) => name)).toEqual(['Ana', 'Cy']);
    expect(page.total).toBe(5);
  });

  test.each([
    ['', 'Kenya', 'Africa'],
    ['?language=fr', 'Le Kenya', 'Afrique'],
    ['?language=es', 'Kenya', 'Africa'],
  ])('countries%s are named in the language asked for, else in English', async (query, kenya, africa) => {
    const { countries, areas } = await read(answers.CountriesAnswer, await getSmall(`/api/countries${query}`));
    expect(countries.find(({ code }) => code === 'KE')?.name).toBe(kenya);
    expect(areas).toEqual([{ code: '002', name: africa }]);
    const { country } = await read(answers.CountryAnswer, await getSmall(`/api/countries/KE${query}`));
    expect(country.name).toBe(kenya);
  });
});

/** In Kenya: Ana, Cy who is closed, and three who state no level; Bo in the region; Dee and Eve in Chad. */
function smallNetwork(): StoredNetwork {
  const { stored } = aNetwork({
    ...emptyStoredNetwork(),
    countries: [{ code: 'KE', alpha3: 'KEN', labels: { en: 'Kenya', fr: 'Le Kenya' }, areas: ['001', '002'] }],
    areas: [{ code: '002', labels: { en: 'Africa', fr: 'Afrique' } }],
  })
    .capacity('advocacy', 'solidarity')
    .country('IN')
    .member('Ana', {
      sourceId: 'of-ana',
      presences: [
        { country: 'KE', sourceId: 'of-presence' },
        { country: 'KE', kind: 'local-partner' },
      ],
      offers: [
        { capacityId: 'legal-support', level: 2, sourceId: 'of-offer' },
        { capacityId: 'legal-support', level: 2, country: 'KE' },
      ],
    })
    .member('Bo', { sourceId: 'of-bo', reach: ['002'], offers: [{ capacityId: 'legal-support', level: 3 }] })
    .member('Cy', {
      sourceId: 'of-cy',
      presences: ['KE'],
      offers: [{ capacityId: 'legal-support', level: 2 }],
      availability: 'closed',
    })
    .member('Dee', { presences: ['TD'], offers: [{ capacityId: 'legal-support', level: 2, sourceId: 'of-dee' }] })
    .member('Eve', { presences: ['TD'], offers: [{ capacityId: 'legal-support', level: 2 }] })
    .member('Fay', { presences: ['KE'], offers: ['legal-support'] })
    .member('Gus', { presences: ['KE'], offers: ['legal-support'] })
    .member('Hal', { presences: ['KE'], offers: ['legal-support'] })
    .tie('Ana', 'Bo', { sourceId: 'of-tie' })
    .coalition('Front', ['Ana'], { country: 'KE', sourceId: 'of-coalition' });
  const context = { indicator: 'equality-before-the-law', year: 2024, value: 0.5, rating: null } as const;
  return {
    ...stored,
    sources: [
      ...['of-ana', 'of-bo', 'of-case', 'of-coalition', 'of-context', 'of-context-in-chad', 'of-cy', 'of-dee'],
      ...['of-offer', 'of-presence', 'of-tie'],
    ].map((id) => ({
      id,
      title: `Title of ${id}`,
      publisher: 'An invented publisher',
      licence: 'CC0',
      url: null,
      date: '2025',
      note: null,
    })),
    contexts: [
      { ...context, country: 'KE', sourceId: 'of-context' },
      { ...context, country: 'TD', sourceId: 'of-context-in-chad' },
    ],
    cases: [
      aCase('An office was searched', {
        id: idOf('Raid'),
        kind: 'coalition-response',
        actor: 'An invented organisation',
        country: 'KE',
        url: 'https://example.org/raid',
        coalitionId: idOf('Front'),
        memberId: idOf('Ana'),
        sourceId: 'of-case',
      }),
    ],
  };
}

describe('bad input is refused with one sentence', () => {
  const partner = (question: unknown) => () => ask('/api/partners', question);
  const coalition = (question: unknown) => () => ask('/api/coalitions/proposals', question);
  const ground = (question: unknown) => () => ask('/api/coalitions/ground', question);
  const search = (question: unknown) => () => ask('/api/search', question);
  const need = { capacityId: 'legal-support' };
  const weightsOf = (weight: number) => ({
    reciprocity: weight,
    place: weight,
    crossSector: weight,
    network: weight,
    language: weight,
  });
  const anyIds = (count: number) => Array(count).fill('a'.repeat(26));
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
    ['201 partners', partner({ limit: 201 }), 400, /limit/],
    ['a way of being in no country', partner({ where: 'office' }), 400, /"where".*no country is given; give one/],
    ['an unknown way of being there', partner({ country: 'TD', where: 'above' }), 400, /where/],
    ['weights that are all 0', partner({ weights: weightsOf(0) }), 400, /all of them are 0.*give at least one/],
    ['a weight above 1', partner({ weights: weightsOf(1.05) }), 400, /weights/],
    ['a weight between the steps', partner({ weights: weightsOf(0.33) }), 400, /weights/],
    ['some weights alone', partner({ weights: { place: 1 } }), 400, /weights/],
    ['to reach out beyond 1', partner({ reachOut: 1.1 }), 400, /reachOut/],
    ['an urgency of 4', partner({ capacities: [{ ...need, urgency: 4 }] }), 400, /urgency/],
    ['a specialism of blanks', partner({ specialism: '   ' }), 400, /specialism/],
    ['101 letters of specialism', partner({ specialism: 'x'.repeat(101) }), 400, /specialism/],
    ['201 letters of text', partner({ text: 'x'.repeat(201) }), 400, /text/],
    ['a loud stance', partner({ stance: 'loud' }), 400, /stance/],
    ['a closed partner', partner({ availability: 'closed' }), 400, /availability/],
    ['a view of one’s own', partner({ view: 'mine' }), 400, /view/],
    ['no partner at all', partner({ limit: 0 }), 400, /limit/],
    ['41 capacities', partner({ capacities: Array(41).fill(need) }), 400, /capacities/],
    ['a coalition by colour', coalition({ country: 'TD', needs: [need], colour: 'red' }), 400, /colour/],
    ['a need by colour', coalition({ country: 'TD', needs: [{ ...need, colour: 'red' }] }), 400, /colour/],
    ['a need of four', coalition({ country: 'TD', needs: [{ ...need, count: 4 }] }), 400, /count/],
    ['41 needs', coalition({ country: 'TD', needs: Array(41).fill(need) }), 400, /needs/],
    ['41 to include', coalition({ country: 'TD', needs: [need], include: anyIds(41) }), 400, /include/],
    ['201 to exclude', coalition({ country: 'TD', needs: [need], exclude: anyIds(201) }), 400, /exclude/],
    ['41 to prefer', coalition({ country: 'TD', needs: [need], prefer: anyIds(41) }), 400, /prefer/],
    ['a stranger to prefer', coalition({ country: 'TD', needs: [need], prefer: anyIds(1) }), 400, /no member/],
    ['a loud coalition', coalition({ country: 'TD', needs: [need], conditions: { mode: 'loud' } }), 400, /mode/],
    ['the ground of no country', ground({ country: 'ZZ' }), 400, /no country "ZZ"/],
    ['a ground with a stranger', ground({ country: 'TD', include: anyIds(1) }), 400, /no member/],
    ['a ground with 361', ground({ country: 'TD', include: anyIds(361) }), 400, /include/],
    ['a ground by colour', ground({ country: 'TD', colour: 'red' }), 400, /colour/],
    ['a search for nothing', search({ text: '' }), 400, /"text" is not right: write at least one word/],
    ['a search for marks alone', search({ text: '*?!"' }), 400, /at least one word/],
    ['a search for 201 characters', search({ text: 'a'.repeat(201) }), 400, /text/],
    [
      'a search for 25 words',
      search({ text: 'a b c d e f g h i j k l m n o p q r s t u v w x y' }),
      400,
      /at most 24 words/,
    ],
    ['a search for colours', search({ text: 'a', kinds: ['colour'] }), 400, /kinds/],
    ['a search for no kind', search({ text: 'a', kinds: [] }), 400, /kinds/],
    ['51 of each kind', search({ text: 'a', limit: 51 }), 400, /limit/],
    ['a search by address', () => get('/api/search?text=a'), 405, /POST only/],
    ['partners by no word', partner({ text: ' - ' }), 400, /at least one word/],
    ['501 members a page', () => get('/api/members?limit=501'), 400, /limit/],
    ['a language without labels', () => get('/api/countries?language=xx'), 400, /language/],
    ['a field of a country that does not exist', () => get('/api/countries/TD?secret=1'), 400, /secret/],
    ['broken JSON', () => post('/api/partners', '{"capacities": [', 'application/json'), 400, /not JSON/],
    ['a form instead of JSON', () => post('/api/partners', 'a=b', 'application/x-www-form-urlencoded'), 415, /json/],
    ['a body of 6 MB', () => post('/api/partners', `{"x":"${'x'.repeat(6_000_000)}"}`), 413, /5 MB/],
    ['a bad limit', () => get('/api/members?limit=lots'), 400, /limit/],
    ['a limit in another writing', () => get('/api/members?limit=0x10'), 400, /limit/],
    ['an unknown filter', () => get('/api/members?secret=1'), 400, /secret/],
    ['an unknown country in a filter', () => get('/api/members?country=ZZ'), 400, /no country "ZZ"/],
    ['an unknown capacity in a filter', () => get('/api/members?capacity=magic'), 400, /no capacity "magic"/],
    ['a field with a name of 1 MB', partner({ ['x'.repeat(1_000_000)]: 1 }), 400, /^.{1,400}$/],
    ['a question by GET', () => get('/api/partners'), 405, /POST only/],
    ['a deletion', () => fetch(`${server.url}/api/members`, { method: 'DELETE' }), 405, /GET only/],
    ['a country that is not there', () => get('/api/countries/ZZ'), 404, /No such country/],
    ['a member that is not an id', () => get('/api/members/%00%27;--'), 404, /No such member/],
    ['a route that is not there', () => get('/api/nothing'), 404, /openapi/],
  ])('%s', async (_what, send, status, sentence) => {
    const response = await send();
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    const problem = ProblemAnswer.parse(await response.json());
    expect(problem.detail).toMatch(sentence);
    expect(problem.requestId).toBe(response.headers.get('X-Request-Id'));
  });
});

describe('the page', () => {
  test('answers at every address that could be one of its own', async () => {
    for (const path of ['/', '/map', '/members/abc', '/nowhere/at/all']) {
      const response = await get(path);
      expect([response.status, response.headers.get('Content-Type')], path).toEqual([200, 'text/html; charset=utf-8']);
    }
  });

  test.each(['/assets/gone-123.js', '/robots.txt', '/favicon.ico'])('leaves %s missing', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });

  test('lets its own files be kept, as they are named after what is in them', async () => {
    const [, script = ''] = /src="(\/assets\/[^"]+)"/.exec(await (await get('/')).text()) ?? [];
    const response = await get(script);
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
  });
});

describe('headers', () => {
  test.each(['/api/health', '/api/nothing', '/', '/map', '/assets/gone.js'])(
    '%s carries every security header',
    async (path) => {
      const { headers } = await get(path);
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers.get(name), name).toBe(value);
    },
  );

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

const Message = z.object({
  content: z.record(z.string(), z.object({ schema: z.unknown(), example: z.unknown().optional() })).optional(),
});
const Methods = z.record(
  z.string(),
  z.object({
    parameters: z.array(z.object({ name: z.string() })).default([]),
    requestBody: Message.optional(),
    security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
    responses: z.record(z.string(), Message),
  }),
);

/** A schema by itself, with those that it refers to. */
function whole(schema: unknown, named: Record<string, unknown>) {
  const needed = new Map<string, unknown>();
  const texts = [JSON.stringify(schema)];
  for (const text of texts) {
    for (const [, name = ''] of text.matchAll(/#\/components\/schemas\/(\w+)/g)) {
      if (needed.has(name)) continue;
      needed.set(name, named[name]);
      texts.push(JSON.stringify(named[name]));
    }
  }
  const all = { ...Object(schema), $defs: Object.fromEntries(needed) };
  return JSON.parse(JSON.stringify(all).replaceAll('#/components/schemas/', '#/$defs/'));
}

describe('the description', () => {
  test('names every route with what it takes and answers', async () => {
    const description = Description.parse(await (await get('/api/openapi.json')).json());
    expect(description.openapi).toMatch(/^3\.1/);
    const declared = Object.keys(QUESTIONS).map((route) => route.split(' ')[1] ?? '');
    const described = declared.map((path) => path.replace(/:(\w+)/g, '{$1}'));
    // The description does not describe itself, nor a page.
    const expected = new Set(described.filter((path) => path !== '/api/openapi.json' && path.startsWith('/api/')));
    expect(Object.keys(description.paths).sort()).toEqual([...expected].sort());
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

  test('says which operations take a token, and that the others refuse it', async () => {
    const { paths } = Description.parse(await (await get('/api/openapi.json')).json());
    const [open, closed] = [[{}, { token: [] }], [{}]];
    const told = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(Methods.parse(methods)).map(([method, { security }]) => ({ path, method, security })),
    );
    expect(Object.fromEntries(told.map(({ path, method, security }) => [`${method} ${path}`, security]))).toMatchObject(
      {
        'get /api/members': open,
        'get /api/members/{id}': open,
        'post /api/exports': open,
        'get /api/account': closed,
        'get /api/own/suggestions': closed,
        'get /api/imports/{id}': closed,
        'post /api/accounts/revoke': closed,
        'post /api/views/remove': closed,
        'get /api/views': open,
      },
    );
    const headers = { Authorization: 'Bearer sa_none', Origin: server.url, 'Content-Type': 'application/json' };
    const refusing = async ({ path, method }: { path: string; method: string }) => {
      const body = method === 'post' ? '{}' : undefined;
      return (await fetch(`${server.url}${path}`, { method: method.toUpperCase(), headers, body })).status === 403;
    };
    const refused = await Promise.all(told.map(refusing));
    expect(told.filter((_one, place) => refused[place])).toEqual(told.filter(({ security }) => security?.length === 1));
  });

  test('has an example of every question and every answer, which fits its schema', async () => {
    const { paths, components } = Description.parse(await (await get('/api/openapi.json')).json());
    const wrong: string[] = [];
    let checked = 0;
    for (const [path, methods] of Object.entries(paths)) {
      for (const [method, operation] of Object.entries(Methods.parse(methods))) {
        const { requestBody, responses, parameters } = operation;
        for (const part of path.matchAll(/\{(\w+)\}/g)) expect(parameters.map(({ name }) => name)).toContain(part[1]);
        for (const message of [requestBody, responses['200']]) {
          const json = message?.content?.['application/json'];
          if (!json) continue;
          checked++;
          const read = z.fromJSONSchema(whole(json.schema, components.schemas)).safeParse(json.example);
          if (!read.success) wrong.push(`${method} ${path}: ${z.prettifyError(read.error)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(Object.keys(paths).length);
  });
});
