/** What the parts of a JSON text are called, told without parsing it: it may be broken, or more than can be held. */

/** `keys` of the outermost object; `inner` of the objects in it and in its lists, as far as `DEPTH`. */
export type OuterKeys = { keys: ReadonlySet<string>; inner: ReadonlySet<string> };

const DEPTH = 3;
/** So many names are enough: the rest is more of the same. */
const MOST = 1000;

export function outerKeys(json: string): OuterKeys {
  const keys = new Set<string>();
  const inner = new Set<string>();
  let depth = 0;
  for (let at = 0; at < json.length && keys.size + inner.size < MOST; at += 1) {
    const sign = json[at];
    if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    else if (sign === '"') {
      const end = endOfText(json, at + 1);
      if (end === -1) break;
      if (depth <= DEPTH && isBeforeColon(json, end + 1)) (depth === 1 ? keys : inner).add(json.slice(at + 1, end));
      at = end;
    }
  }
  return { keys, inner };
}

/** Where the quote stands that ends a text; -1: nowhere. One behind an odd number of backslashes is part of it. */
function endOfText(json: string, from: number): number {
  for (let quote = json.indexOf('"', from); quote !== -1; quote = json.indexOf('"', quote + 1)) {
    let before = quote - 1;
    while (before >= from && json[before] === '\\') before -= 1;
    if ((quote - before) % 2 === 1) return quote;
  }
  return -1;
}

function isBeforeColon(json: string, from: number): boolean {
  let at = from;
  while (/\s/.test(json[at] ?? '')) at += 1;
  return json[at] === ':';
}
