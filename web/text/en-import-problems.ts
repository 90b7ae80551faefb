/** English: what can be wrong with a file that is brought, and what to do about it. */
import type { ImportProblemCode } from '#core/import/problem.ts';
import { figures } from './en-sentences.ts';

/** Limits come as numbers, what stands in a file as text. */
const number = (value: string) => figures.format(Number(value));
const megabytes = (value: string) => `${figures.format(Number(value) / 1_000_000)} MB`;
const times = (value: string, one: string, many: string) => (value === '1' ? one : `${number(value)} ${many}`);
/** For those who run the service themselves. */
const operator = 'Whoever runs this service can bring more with the command npm run import.';
const saveAsXlsx = 'Open it in a spreadsheet program, save it as .xlsx or .csv, and bring that file.';

/** By code: the sentence for what stands there. */
export const enImportProblems: Record<ImportProblemCode, (value: string) => string> = {
  'empty-file': () => 'There is nothing in this file. Check that the right file was saved, and bring it again.',
  'unknown-format': () =>
    'This is none of the formats that can be read. Save it as a spreadsheet (.xlsx or .csv), or export it as GEXF, GraphML or JSON.',
  'file-too-large': (limit) =>
    `This file is larger than ${megabytes(limit)}. Split it, or leave out columns. ${operator}`,
  'too-many-rows': (limit) =>
    `There are more than ${number(limit)} rows. Split the file and bring the parts. ${operator}`,
  'too-many-columns': (limit) =>
    `There are more than ${number(limit)} columns. Keep those about organisations and leave out the rest.`,
  'cell-too-long': (limit) =>
    `A cell holds more than ${number(limit)} letters. Shorten the text, or leave out that column.`,
  'too-much-text': (limit) =>
    `All cells together hold more than ${number(limit)} letters. Leave out columns of long texts.`,

  'not-text': () => `This is neither a text nor a format that can be read. ${saveAsXlsx}`,
  'guessed-encoding': (encoding) =>
    `The file does not say how its letters are written; it was read as ${encoding}. If letters with accents look wrong, save it as “CSV UTF-8”.`,
  'broken-letters': (count) =>
    `${times(count, 'One letter', 'letters')} could not be read and became �. Save the file anew as “CSV UTF-8”, or mend the names afterwards.`,
  'open-quote': () => 'A quotation mark opens here and is never closed. It was kept as a letter: look at this row.',
  'title-rows': (title) => `What stands above the columns’ names was left aside: ${quoted(title)}.`,
  'repeated-column': (word) =>
    `Several columns are called ${quoted(word)}. This one was numbered; choose the right one below.`,
  'long-row': (rest) =>
    `This row has more cells than there are columns: ${quoted(rest)}. Check whether a text was split.`,
  'short-rows': (count) =>
    `${times(count, 'One row has', 'rows have')} fewer cells than there are columns; what is missing counts as empty. This is the first.`,
  'no-rows': () => 'There are names of columns and no row under them. Nothing of this table can be brought.',
  'own-other-kind': () =>
    'This table is of our own set but of a kind that files do not bring, so it was left aside. Members, presences, offers, needs, ties, coalitions and memberships can be brought.',

  'old-workbook': () => `This is a workbook of an older or binary kind (.xls, .xlsb). ${saveAsXlsx}`,
  'other-spreadsheet': () => `This is a spreadsheet of another program (.ods, .numbers). ${saveAsXlsx}`,
  document: () =>
    'This is a document, not a table. Copy its table into a spreadsheet, save it as .xlsx or .csv, and bring that.',
  picture: () => 'This is a picture. A table has to come as a spreadsheet: save it as .xlsx or .csv.',
  'web-page': () =>
    'This is a web page, perhaps a sign-in page that was saved in place of a file. Download the file itself, as .xlsx or .csv.',
  'packed-file': () =>
    'This file is packed in a way that is not opened here. Unpack it and bring what is in it, or pack it as .zip.',
  'protected-file': () =>
    'This file is protected with a password, so nothing in it can be read. Save a copy without the password and bring that.',
  'damaged-zip': () =>
    'This file is damaged: it was cut off or changed on its way. Ask for it again, or open it in a spreadsheet program and save it anew.',
  'damaged-workbook': (part) =>
    `This workbook is damaged: ${quoted(part)} is missing or broken. Open it in a spreadsheet program and save it anew as .xlsx.`,
  'zip-too-large': (limit) =>
    `Unpacked, this file is larger than ${megabytes(limit)}. Leave out sheets or columns. ${operator}`,
  'zip-too-many': (limit) => `More than ${number(limit)} files are packed in this one. Bring those with tables alone.`,
  'zip-without-tables': () => 'There is no table in this archive. Pack .csv files, and bring workbooks one by one.',
  'left-in-zip': (name) =>
    `${quoted(name)} was left in the archive. If it is a table, save it as .csv or bring it by itself.`,

  'hidden-sheet': () =>
    'This sheet is hidden in the workbook and was left aside. Show it and save, if it should be brought.',
  'ignored-sheet': () => 'The name of this sheet says “(ignore)”, so it was left aside.',
  'empty-sheet': () => 'There is nothing on this sheet.',
  'merged-cells': (count) =>
    `${times(count, 'One cell that spans', 'cells that span')} several rows were read as standing in each of them.`,
  'error-cells': (count) =>
    `${times(count, 'One cell shows', 'cells show')} an error such as #REF! and counts as empty. This is the first.`,
  'unworked-formulas': (count) =>
    `${times(count, 'One formula has', 'formulas have')} no stored result and counts as empty. Open the workbook, save it, and bring it again. This is the first.`,

  'too-many-values': (limit) =>
    `All rows together have more than ${number(limit)} values. Split the file, or leave out attributes.`,
  'too-deep': (limit) =>
    `Its parts lie in each other more than ${number(limit)} deep, which no export does. Export it anew.`,
  'xml-doctype': () =>
    'The file brings its own definition of XML (<!DOCTYPE>), which is refused for safety. Delete that part, or export it anew.',
  'broken-xml': () => 'The file breaks off or is not well-formed XML. Export it anew.',
  'broken-json': () => 'The file breaks off or is not well-formed JSON. Export it anew.',
  'no-nodes': () => 'There is no organisation in this graph. Check that the export holds nodes.',
  'node-without-id': (label) => `A node without an id was left out${label ? `: ${quoted(label)}` : ''}.`,
  'edge-without-end': (end) =>
    `An edge that does not say both its ends was left out${end ? ` (at ${quoted(end)})` : ''}.`,
  'nested-nodes': (count) =>
    `${times(count, 'One node lies', 'nodes lie')} inside of others. They were read as standing side by side.`,
  'ports-left-aside': (count) =>
    `${times(count, 'A port was', 'ports were')} left aside: ties go from organisation to organisation.`,
  'hyperedges-as-coalitions': (count) =>
    `${times(count, 'One edge', 'edges')} between several nodes will be read as coalitions.`,
  'time-left-aside': (count) =>
    `${times(count, 'One statement', 'statements')} of time beyond a beginning and an end were left aside.`,
  'looks-left-aside': () => 'Positions, colours, sizes and views were left aside: the map works out its own.',
  'not-an-organisation': (count) =>
    `${times(count, 'One profile is', 'profiles are')} none of an organisation and were left aside.`,

  'no-name-column': () =>
    'No column of this sheet says whom its rows are about, so nothing of it is read. Choose that column, or leave the sheet aside.',
  'no-name': () => 'Nobody is named here, so this row was left out. Fill in the name, or delete the row.',
  'too-long': (text) => `This is longer than it may be and was left out: ${quoted(text)}. Shorten it.`,
  shortened: (limit) =>
    `This is longer than ${number(limit)} letters, and what stands after them was left out. Shorten it to choose yourself what stays.`,
  'row-again': (name) => `${quoted(name)} stands in several rows. They were read as one organisation.`,
  contradiction: (both) => `Rows about one organisation contradict each other. The first counts: ${both}.`,
  'unknown-value': (text) =>
    `Nothing here goes by ${quoted(text)}, so it was left out. Say under the columns what it means.`,
  'bad-web-address': (text) => `${quoted(text)} is no web address and was left out. It begins with https://.`,
  'bad-date': (text) =>
    `${quoted(text)} is no date that can be read and was left out. Write it as 2026, 2026-03 or 2026-03-14.`,
  'bad-identifier': (text) =>
    `${quoted(text)} is no registration number and was left out. Write the list and the number, as in GB-CHC-1090095.`,
  'unknown-register': (list) =>
    `${quoted(list)} is no register that is known. It was taken as it is: check it at org-id.guide.`,
  'mistaken-register': (change) =>
    `There is no register with this prefix; another one is probably meant: ${change}. It was taken as it is: check it at org-id.guide.`,
  'numbers-as-names': (count) =>
    `${times(count, 'One name is a bare number', 'names are bare numbers')}. Check whether another column holds the names.`,
  'personal-data': () =>
    'This text holds an e-mail address or a telephone number. Leave the column aside, or take it out of the text.',
  'joint-name': (name) => `${quoted(name)} was read as several organisations that act together.`,
  'maybe-joint-name': (name) =>
    `${quoted(name)} was read as one organisation. If it is several, part their names by | in the file.`,
  'no-country': (count) =>
    `${times(count, 'One row does', 'rows do')} not say in which country. Choose one for every row under the columns, or nothing of where they work is read.`,
  'unknown-end': (name) =>
    `No list says who ${quoted(name)} is, so this row was left out. Bring the list of organisations along.`,
  'several-ends': (name) =>
    `Several organisations are called ${quoted(name)}, so this row was left out. Name them by their ids.`,
  'same-ends': (name) => `This ties ${quoted(name)} to itself and was left out.`,
  'ends-left-out': (count) =>
    `${times(count, 'One tie was', 'ties were')} left out, as one of their ends is no organisation or was left out.`,
};

function quoted(text: string): string {
  return `“${text}”`;
}
