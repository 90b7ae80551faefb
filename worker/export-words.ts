/** What a file says of itself to whoever opens it. */
import type { Viewer } from '#core/viewer.ts';

const SEEN: Record<Viewer['role'], string> = {
  anonymous: 'what anybody can see',
  reader: 'what a reader of the network can see',
  editor: 'what an editor of one of its organisations can see',
  coordinator: 'what a coordinator can see',
  admin: 'what an admin can see',
};

export function aboutExport({ role }: Viewer, id: string): string[] {
  return [
    'Taken from Solidarity Atlas',
    `This holds ${SEEN[role]}, or a part of it. What was hidden from them when it was made is not in here.`,
    role === 'anonymous'
      ? `Its id is ${id}, which follows from what it holds.`
      : `Its id is ${id}, which the audit of the network has, with the day.`,
    'Who may see what is not in here. Whoever brings it anywhere decides that anew; until then it is private there.',
    ...(role === 'anonymous' ? [] : ['Do not leave it where others can open it.']),
  ];
}

/** For tables, which spreadsheets open. */
export const ABOUT_TABLES: readonly string[] = [
  'Where there is a table "sources", it says where facts were read and under which licence.',
  'An apostrophe before = + - or @ keeps spreadsheets from running a text as a formula. Importing takes it away.',
];
