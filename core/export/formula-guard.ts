/**
 * Keeps spreadsheets from taking somebody's text for a formula, which would run on the machine of whoever opens a file.
 * A mark before the text makes it text; it can be taken away again without loss.
 */

/**
 * The marks, if any, at each place where a formula may begin: at the start of a cell, also behind signs that show
 * nothing, and behind what a spreadsheet set to another language takes for the end of a cell. What opens a formula may
 * be written full-width or small. A tab, a line end or a NUL at the start is dropped by some, whatever follows.
 */
const OPENINGS =
  /^'*(?=[\t\r\0]|['\s\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫])|(?<=[;\t\r\n])'*(?=(?:(?![\t\r\n])['\s\p{C}])*[=+\-@＝＋－＠﹦﹢﹣﹫])/gu;

/** Most texts have none of these and are done with. */
const SIGNS = /[=+\-@＝＋－＠﹦﹢﹣﹫\t\r\0]/;

/** @returns the text as it is where nothing in it can be taken for a formula. `unguardFormula` gives it back. */
export function guardFormula(text: string): string {
  return SIGNS.test(text) ? text.replaceAll(OPENINGS, "'$&") : text;
}

/** What `guardFormula` was given. A text that it never saw loses a mark before what looks like a formula. */
export function unguardFormula(text: string): string {
  return SIGNS.test(text) ? text.replaceAll(OPENINGS, (marks) => marks.slice(1)) : text;
}
