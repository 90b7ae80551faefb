/** Lists of values in one attribute, as Gephi writes and reads them: `[one, "two, with a comma"]`. */

/** Whether a type of an attribute is a list, such as `liststring` or `listinteger`. */
export function isListType(type: string | undefined): boolean {
  return /^list[a-z]+$/i.test(type ?? '');
}

/**
 * The values of a list. Gephi parts them by commas within square brackets and quotes what holds one of its signs; older
 * files part them by `|`, `;` or `,` alone.
 */
export function listOf(text: string): string[] {
  const trimmed = text.trim();
  if (trimmed.startsWith('[') || trimmed.startsWith('"')) return quotedList(trimmed);
  const separator = ['|', ';', ','].find((sign) => trimmed.includes(sign));
  const parts = separator === undefined ? [trimmed] : trimmed.split(separator);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** One value after the other, bare up to a comma or a bracket, or in quotes with `\` before what is meant as itself. */
function quotedList(text: string): string[] {
  const value = /"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'|([^\s,[\]"'][^,\]]*)/g;
  return [...text.matchAll(value)].map(([, double, single, bare]) =>
    bare === undefined ? (double ?? single ?? '').replace(/\\([\s\S])/g, '$1') : bare.trim(),
  );
}

/** Writes a list so that it reads back as it was. */
export function printList(values: readonly string[]): string {
  return `[${values.map((value) => (isPlain(value) ? value : `"${value.replace(/["\\]/g, '\\$&')}"`)).join(', ')}]`;
}

function isPlain(value: string): boolean {
  return /^[\p{L}\p{N}:./_-]+(?: [\p{L}\p{N}:./_-]+)*$/u.test(value) && value !== 'null';
}
