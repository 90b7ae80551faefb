/** What imports could tell of what is hidden where they write, and of what others bring. */
import type { Leak } from '../leaks.ts';
import { telling } from './answers.ts';

const ONE = /^(GET \/api\/imports\/\w+|POST \/api\/imports\/(apply|undo))$/;

export const IMPORT_LEAKS: Leak[] = [
  telling(
    'an import says how much of it is there already, hidden or not',
    ONE,
    ({ stored, rows, id }) =>
      rows.importSteps
        .filter(({ importId, list }) => importId === id && list === 'presences')
        .filter(({ subject }) =>
          stored.presences.some(
            ({ memberId, country, kind }) => subject === JSON.stringify(['presences', memberId, country, kind]),
          ),
        ).length,
  ),
  telling(
    'who else understood files how is counted',
    /^GET \/api\/import-mappings$/,
    ({ rows }) => rows.importMappings.length,
  ),
  {
    name: 'a step may name a coalition that is hidden',
    routes: /^POST \/api\/imports\/steps$/,
    answer: async (response, stored, request) => {
      const text = await request.text();
      const isThere = stored.coalitions.some(({ id }) => text.includes(id));
      return response.status === 400 && isThere ? new Response('{}', { status: 200 }) : response;
    },
  },
];
