/** Makes the file that somebody takes away: of what they see and nothing else, and nothing of it is kept. */
import type { Context } from 'hono';
import { beyondPublic } from '#core/export/beyond-public.ts';
import { networkBook } from '#core/export/network-book.ts';
import { partOf } from '#core/export/part-of.ts';
import { printed } from '#core/export/printed.ts';
import type { ExportQuestion } from '#core/export/question.ts';
import { isWhole, wantedIn } from '#core/export/wanted.ts';
import { idFrom } from '#core/id.ts';
import type { Book } from '#core/import/book.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { deedBy, settled } from './deed.ts';
import { ABOUT_TABLES, aboutExport } from './export-words.ts';
import { type AppEnv, refuse } from './http.ts';
import { sentenceFor } from './problems.ts';
import { countTakingAlong, readerOf } from './reading.ts';
import { networkAs, viewerFor } from './viewer.ts';

export async function exportFor(c: Context<AppEnv>, question: ExportQuestion) {
  const { format } = question;
  const viewer = await viewerFor(c);
  const network = await networkAs(c, viewer);
  const wanted = wantedIn(network, question);
  if (!wanted.ok) return refuse(400, sentenceFor(wanted.problem, wanted.value));
  const only = isWhole(question) ? undefined : wanted.ids;
  const part = { ...partOf(network, only), capacities: network.capacities, countries: network.countries };
  const book = networkBook(part);
  // A coordinator looks after all of it, and the others are told that it was taken away. A program is no coordinator.
  const isCoordinator = viewer.role === 'coordinator' && c.req.header('Authorization') === undefined;
  if (!isCoordinator) await countTakingAlong(c, beyondPublic(part.members, await networkAs(c, ANONYMOUS)));
  const id = (await notedId(c)) ?? (await fingerprintOf(format, book));
  const { bytes, ending, type } = printed(format, {
    part,
    book,
    id,
    about: aboutExport(viewer, id),
    aboutTables: ABOUT_TABLES,
  });
  return { bytes, type, id, name: `solidarity-atlas-${format}-${id}.${ending}` };
}

/** The id under which the audit knows it; null where nobody with an account asks. */
async function notedId(c: Context<AppEnv>): Promise<string | null> {
  const account = await readerOf(c);
  if (account === null) return null;
  // Asked for again, it is made again, of what is seen by then.
  const deed = { ...deedBy(c, account, { action: 'network-exported', objectId: null }), key: null };
  const outcome = await c.var.store.ownData.noteDownload(deed);
  await settled(c, outcome, null, { gone: 'Your account is not there any more.' });
  return deed.id;
}

/** What anybody takes away is not noted, as strangers could fill the audit with it: its id says what it holds. */
async function fingerprintOf(format: string, { sheets }: Book): Promise<string> {
  const content = new TextEncoder().encode(JSON.stringify([format, sheets]));
  return idFrom(new Uint8Array(await crypto.subtle.digest('SHA-256', content)));
}
