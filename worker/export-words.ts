/** What a file says of itself to whoever opens it. */
import type { Viewer } from '#core/viewer.ts';

const SEEN: Record<Viewer['role'], string> = {
  anonymous: 'what anybody can see',
  reader: 'what a reader of the network can see',
  editor: 'what an editor of a member can see',
  coordinator: 'what a coordinator can see',
  admin: 'what an admin can see',
};

export function aboutExport({ role }: Viewer, id: string): string[] {
  return [
    'Taken from Solidarity Atlas',
    `These tables hold ${SEEN[role]}. What was hidden from them when this was made is not in here.`,
    role === 'anonymous'
      ? `Id: ${id}. It follows from what the tables hold.`
      : `Id: ${id}. The audit of the network has it, with the day.`,
    'Facts name their source, where there is one: the table "sources" says what it is and under which licence.',
    'Who may see what is not in here. Whoever brings this anywhere decides that anew; until then it is private there.',
    'An apostrophe before = + - or @ keeps spreadsheets from running a text as a formula. Importing takes it away.',
    'Do not leave this file where others can open it.',
  ];
}
