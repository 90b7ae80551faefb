/** What the parts of a JSON text are called, told without parsing it: it may be broken, or more than can be held. */

/** `keys` of the outermost object; `inner` of the objects in it and in its lists, as far as `DEPTH`. */
export type OuterKeys = { keys: ReadonlySet<string>; inner: ReadonlySet<string> };

const DEPTH = 3;
/** So many names are enough: the rest is more of the same. */
const MOST = 1000;

export function outerKeys(json: string): OuterKeys {
  const keys = new Set<string>();
  const inner = new Set<string>();
  const texts = /"((?:[^"\\]|\\[\s\S])*)"(\s*:)?|[{}[\]]/y;
  let depth = 0;
  for (let at = 0; at < json.length && keys.size + inner.size < MOST; ) {
    texts.lastIndex = at;
    const found = texts.exec(json);
    at = found ? texts.lastIndex : at + 1;
    if (!found) continue;
    const [sign, name, colon] = found;
    if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    else if (name !== undefined && colon !== undefined && depth === 1) keys.add(name);
    else if (name !== undefined && colon !== undefined && depth <= DEPTH) inner.add(name);
  }
  return { keys, inner };
}
