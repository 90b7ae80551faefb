/** A view of the map as somebody else may see it: without what it names that they cannot see. */
import { foldText } from '../network.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { fragmentOf, type MapView, viewFromFragment } from './view.ts';

/** What of a network a view can name, for one who looks at it. */
export type Nameable = {
  ids: ReadonlySet<string>;
  /** Folded, as a term of the query can name them. */
  coalitionNames: readonly string[];
};

type Named = { members: readonly { id: string }[]; coalitions: readonly { id: string; name: string }[] };

/** Of a network as whoever looks sees it. */
export function nameableIn({ members, coalitions }: Named): Nameable {
  return {
    ids: new Set([...members, ...coalitions].map(({ id }) => id)),
    coalitionNames: coalitions.map(({ name }) => foldText(name)),
  };
}

/**
 * The fragment of a view in its one form, without what it names that is not there for whoever looks: hidden from them,
 * erased, or never there. All of these are the same. Words that are searched for stay: they are their author's.
 * @returns what reads back as itself, so that it does not matter how often this is done.
 */
export function fragmentSeen(fragment: string, nameable: Nameable): string {
  const view = viewFromFragment(fragment);
  const { path, compare } = view;
  const isThere = (id: string) => namesNothingElse(id, nameable.ids);
  return fragmentOf({
    ...view,
    q: querySeen(view.q, nameable),
    focus: view.focus.filter(({ id }) => isThere(id)),
    path: path && isMemberThere(path.from) && isMemberThere(path.to) ? path : null,
    compare: compare && isMemberThere(compare.one) && isMemberThere(compare.other) ? compare : null,
    opened: view.opened.filter(isThere),
  } satisfies MapView);

  function isMemberThere(id: string): boolean {
    return nameable.ids.has(id);
  }
}

/** The id of a member has to be there; that of a group of members names ids after a colon, or none. */
function namesNothingElse(id: string, ids: ReadonlySet<string>): boolean {
  const parts = id.split(':');
  if (parts.length === 1) return ids.has(id);
  return !parts.includes('') && (id.match(LIKE_ID) ?? []).every((one) => ids.has(one));
}

/** In a list of ids, no word is that long. */
const LIKE_ID = /[a-km-np-z2-9]{26,}/g;
/** In a text, something like an id that is no part of a longer word. */
const ANY_ID = /(?<![a-z0-9])[a-km-np-z2-9]{26}(?![a-z0-9])/g;

/** The query without the terms that name a record which is not there. The others stay as they were written. */
function querySeen(q: string, nameable: Nameable): string {
  const pieces = piecesOf(q).filter((piece) => isPieceThere(piece, nameable));
  return pieces.map(({ text }) => text).join(' ');
}

function isPieceThere({ head, items, text }: Piece, { ids, coalitionNames }: Nameable): boolean {
  if ((text.match(ANY_ID) ?? []).some((id) => !ids.has(id))) return false;
  if (head === null) return true;
  const field = lettersOf(head);
  if (field === 'id') return items.length > 0 && items.every((item) => ids.has(item.text));
  if (!isCoalition(field)) return true;
  const isCalled = (typed: string) => ids.has(typed) || coalitionNames.some((name) => name.includes(foldText(typed)));
  return items.length > 0 && items.every((item) => isCalled(item.text));
}

/** As the map reads a field: without case, accents and signs. */
function lettersOf(head: string): string {
  return foldText(head)
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim();
}

/** The field whose values are names of records, also by its beginning, which the map takes as well. */
function isCoalition(field: string): boolean {
  return field.length > 1 && 'coalitions'.startsWith(field);
}
