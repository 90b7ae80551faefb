/** What a file that is taken away could tell of what its taker does not see. */
import { networkBook } from '#core/export/network-book.ts';
import { ExportQuestion } from '#core/export/question.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { asSeenBy } from '#core/visibility.ts';
import type { Leak } from '../leaks.ts';
import { changing } from './answers.ts';

const EXPORTS = /^POST \/api\/exports$/;

export const EXPORT_LEAKS: Leak[] = [
  withHeader('a file says how many of those who were asked for are there, seen or not', (stored, text) => {
    const asked = ExportQuestion.parse(JSON.parse(text)).memberIds;
    return asked && stored.members.filter(({ id }) => asked.includes(id)).length;
  }),
  withHeader('the id of a file follows from the whole network', (stored) => rowsIn(stored).length),
  changing('a file is made before anything is hidden', EXPORTS, async (response, { stored }) =>
    response.status === 200 ? new Response(JSON.stringify(rowsIn(stored)), response) : response,
  ),
];

function withHeader(name: string, told: (stored: StoredNetwork, text: string) => unknown): Leak {
  return changing(name, EXPORTS, async (response, { stored, text }) => {
    if (response.status !== 200) return response;
    const headers = new Headers(response.headers);
    headers.set('X-Export-Id', String(told(stored, text)));
    return new Response(response.body, { status: 200, headers });
  });
}

/** All that a file would hold of members if it were public. */
function rowsIn(stored: StoredNetwork) {
  const members = stored.members.map((member) => ({ ...member, visibility: 'public' as const, hiddenAt: null }));
  const seen = asSeenBy({ ...stored, members }, { role: 'reader', memberId: null });
  return networkBook(seen).sheets.flatMap(({ rows }) => rows);
}
