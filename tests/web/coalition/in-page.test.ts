/** What the page asks for before it solves, where no thread starts and the service has to answer. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkInPage, studyInPage } from '../../../web/coalition/in-page.ts';
import { renewAll } from '../../../web/state/held.ts';

const GROUND = { members: [{ id: 'ana' }], ties: [], capacities: [], countries: [], sources: [] };
const QUESTION = { country: 'KE', needs: [{ capacityId: 'advocacy' }] };

/** The last word of each address that was asked, and what for. */
let asked: { word: string; body: unknown }[] = [];

beforeEach(async () => {
  asked = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    const word = String(address).split('/').at(-1) ?? '';
    asked.push({ word, body: JSON.parse(String(init.body)) });
    return Response.json(word === 'ground' ? GROUND : { proven: true });
  });
  await renewAll();
});
afterEach(() => vi.unstubAllGlobals());

const study = (question = {}) => studyInPage({ ...QUESTION, ...question }, { signal: new AbortController().signal });
const grounds = () => asked.filter(({ word }) => word === 'ground').map(({ body }) => body);

it('asks once for what questions about one country are solved from', async () => {
  expect(await study()).toEqual({ ok: true, value: { proven: true } });
  await study({ needs: [{ capacityId: 'training', count: 2 }], exclude: ['ana'] });
  expect(await checkInPage(QUESTION, { memberIds: [], coverage: [], requirements: [], proof: null })).toBeNull();
  expect(grounds()).toEqual([{ country: 'KE', language: null, mode: null, include: [] }]);
});

it('asks anew for another country, language or mode, and for members who are not in it', async () => {
  await study();
  await study({ country: 'TD' });
  await study({ country: 'TD', conditions: { language: 'fr', mode: 'public' } });
  await study({
    country: 'TD',
    conditions: { language: 'fr', mode: 'public' },
    include: ['bo'],
    prefer: ['bo', 'ana'],
  });
  expect(grounds().slice(1)).toEqual([
    { country: 'TD', language: null, mode: null, include: [] },
    { country: 'TD', language: 'fr', mode: 'public', include: [] },
    { country: 'TD', language: 'fr', mode: 'public', include: ['bo', 'ana'] },
  ]);
});

it('forgets it when what is held in memory may show what is gone', async () => {
  await study();
  await renewAll();
  await study();
  expect(grounds()).toHaveLength(2);
});

it('says what the service says where it refuses', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ detail: 'There is no country "ZZ".' }, { status: 400 }));
  expect(await study({ country: 'ZZ' })).toMatchObject({ ok: false, problem: { detail: 'There is no country "ZZ".' } });
});
