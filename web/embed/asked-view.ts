/** What the address of the part asks for: a view by its id, `#view=<id>`, or a fragment as the map has it. */

type Asked = { viewId: string | null; fragment: string };

export function askedIn(hash: string): Asked {
  const fragment = hash.replace(/^#/, '');
  const [, viewId = null] = /^view=([a-z2-9]{26})$/.exec(fragment) ?? [];
  return { viewId, fragment: viewId === null ? fragment : '' };
}
