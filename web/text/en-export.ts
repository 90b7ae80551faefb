/** English: the words of taking a network along as a file. */
import type { ExportFormat } from '#core/export/formats.ts';
import type { LeftOut } from '#core/export/left-out.ts';
import { count, organisations } from './en-sentences.ts';

type Size = { members: number; ties: number; coalitions: number };
type FormatWords = { label: string; sentence: string };

export const enExport = {
  title: 'Take it with you',
  lead: 'What you see of the network, as a file that other tools read. It is yours to leave with on any day.',
  what: 'What goes along',
  nobody: 'Nobody fits, so there is nothing to take.',
  size: ({ members, ties, coalitions }: Size) => {
    const parts = [organisations(members)];
    if (ties > 0) parts.push(count(ties, 'tie among them', 'ties among them'));
    if (coalitions > 0) parts.push(count(coalitions, 'coalition', 'coalitions'));
    return parts.length === 3 ? `${parts[0]}, ${parts[1]} and ${parts[2]}` : parts.join(' and ');
  },
  all: 'This is all that you can see.',
  fromFilter: 'This is what your filter of the organisations leaves.',
  fromCoalition: (name: string) =>
    name === ''
      ? 'No coalition that you can see is meant. You can'
      : `These are in the coalition ${name}. You can also`,
  or: ' or ',
  toAll: 'take all of it',
  toFilter: 'Change it',
  toMembers: 'Narrow it down first',
  format: 'As what',
  formatTitle: 'Format',
  holdsAll: 'It holds all of it, and can be imported again.',
  leftOut: (facts: string) => `Left out, as the format has no place for it: ${facts}.`,
  go: (label: string) => `Save as ${label}`,
  goShort: 'Save the file',
  meanwhile: 'The file is being made.',
  done: (name: string) => `It is with your other downloads, as ${name}.`,
  good: 'Good to know',
  notes: [
    'The file holds what you can see now and nothing more. Who may see what is not in it: whoever imports it decides that anew, and until then it is private there.',
    'A copy cannot be taken back. It stays as it is when somebody hides later, so keep it where only those who need it can open it.',
    'Where you are signed in, the audit notes that you took a file along, on which day and under which id; coordinators can read that. The file itself is not kept here.',
    'Organisations of which you see more than everybody count towards those that you can open in a day.',
    'In CSV and Excel files, an apostrophe stands before texts that a spreadsheet would run as a formula. Importing takes it away.',
  ],
  otherwise: 'In another form',
  pictureSentence: 'The map can be saved as SVG or PNG, with the filter and the arrangement that you give it.',
  toPicture: 'To the map',
  programsSentence: 'Programs get the same files, and all else that you see as JSON:',
  toGuide: 'the guide to the API',
  link: 'Take these along as a file',
  onMap: 'File',
  onMapHint: (n: number) => `${organisations(n)}: what the map has found, for spreadsheets and other network tools.`,
  onMapFormat: 'Format',
  onMapMore: 'What each format holds',
  formats: {
    csv: {
      label: 'CSV',
      sentence: 'A table for each kind of fact, together in a zip. Opens anywhere, holds everything.',
    },
    xlsx: { label: 'Excel workbook', sentence: 'The same tables as sheets of one workbook.' },
    gexf: { label: 'GEXF', sentence: 'For Gephi and Gephi Lite: members as nodes, ties as edges.' },
    graphml: { label: 'GraphML', sentence: 'For yEd, Cytoscape, NetworkX and igraph.' },
    'json-graph': {
      label: 'JSON Graph',
      sentence: 'For programs: coalitions are edges between many, in a second graph.',
    },
    kumu: { label: 'Kumu', sentence: 'A blueprint that Kumu takes as an import.' },
    murmurations: {
      label: 'Murmurations',
      sentence: 'A profile for each organisation, for shared directories on the web.',
    },
    hsds: { label: 'HSDS', sentence: 'What each offers as services, for directories that follow Open Referral.' },
  } satisfies Record<ExportFormat, FormatWords>,
  facts: {
    identifiers: 'register numbers',
    aliases: 'other names',
    kinds: 'the kind of organisation',
    statements: 'languages, availability, reach and stance',
    'presence-kinds': 'how somebody is present in a country',
    presences: 'presences in more than one country',
    offers: 'what is offered, but as tags',
    'offer-countries': 'the one country that an offer holds for',
    'offer-notes': 'notes and conditions of offers',
    levels: 'levels of offers',
    needs: 'needs',
    'need-notes': 'notes of needs',
    ties: 'ties to those without an address on the web',
    'tie-kinds': 'what kind a tie is',
    'tie-dates': 'since when and until when a tie holds',
    coalitions: 'coalitions',
    'coalition-facts': 'what a coalition is for, its state, country, size and convenor',
    sources: 'sources',
  } satisfies Record<LeftOut, string>,
};
