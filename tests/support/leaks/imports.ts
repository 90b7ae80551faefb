/** What imports could tell of what is hidden where they write, and of what others bring. */
import type { Leak } from '../leaks.ts';
import { telling } from './answers.ts';

const SOME = /^(GET \/api\/imports(\/\w+)?|POST \/api\/imports\/(apply|undo))$/;

export const IMPORT_LEAKS: Leak[] = [
  telling('imports say how much is there already of those whom they name', SOME, ({ stored, rows }) => {
    const named = rows.importSteps.map(({ subject }) => subject).join();
    return [...stored.presences, ...stored.offers, ...stored.needs].filter(({ memberId }) => named.includes(memberId))
      .length;
  }),
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
