/** The fields of a fragment, `q=two+words&by=ties`, as addresses have them: `URLSearchParams` for where there is none. */

/** @returns the first value of each name; what is not encoded well is taken as it stands. */
export function fieldsIn(fragment: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const pair of fragment.replace(/^#/, '').split('&')) {
    const place = pair.indexOf('=');
    const name = decoded(place < 0 ? pair : pair.slice(0, place));
    if (name !== '' && !fields.has(name)) fields.set(name, place < 0 ? '' : decoded(pair.slice(place + 1)));
  }
  return fields;
}

/** Colons, commas and the like stay readable; a space is a plus. */
export function fragmentWith(fields: Iterable<readonly [string, string]>): string {
  return [...fields].map(([name, value]) => `${name}=${encoded(value)}`).join('&');
}

function decoded(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

const LONE_SURROGATE = /[\ud800-\udfff]/gu;
const ESCAPED = /[!'()]/g;

function encoded(text: string): string {
  const escaped = encodeURIComponent(text.replace(LONE_SURROGATE, '\ufffd')).replace(
    ESCAPED,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return escaped.replaceAll('%20', '+').replaceAll('%3A', ':').replaceAll('%2C', ',');
}
