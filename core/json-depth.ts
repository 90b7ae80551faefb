/** How deep JSON is nested, told without parsing it. */

/** Whether objects and lists lie deeper in each other than a limit. Brackets inside of texts do not count. */
export function nestsDeeperThan(limit: number, json: string): boolean {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < json.length; at++) {
    const letter = json[at];
    if (isInText) {
      if (letter === '\\') at++;
      else if (letter === '"') isInText = false;
    } else if (letter === '"') isInText = true;
    else if (letter === '{' || letter === '[') depth++;
    else if (letter === '}' || letter === ']') depth--;
    if (depth > limit) return true;
  }
  return false;
}
