/** A view of the map as somebody else may see it: without what it names that they cannot see. */
import { ID_PATTERN } from '../id.ts';
import { foldText, type Network } from '../network.ts';
import { fragmentOf, type MapView, viewFromFragment } from './view.ts';

/** What of a network a view can name, for one who looks at it. */
export type Nameable = {
  ids: ReadonlySet<string>;
  /** Folded names that a term of the query can name. */
  memberNames: readonly string[];
  coalitionNames: readonly string[];
};

export function nameableIn({ members, coalitions }: Pick<Network, 'members' | 'coalitions'>): Nameable {
  return {
    ids: new Set([...members, ...coalitions].map(({ id }) => id)),
    memberNames: members.map(({ name }) => foldText(name)),
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
  return parts.every((part) => part !== '' && (!ID_PATTERN.test(part) || ids.has(part)));
}

/** One term: a word, or a field and its value, which may stand in quotation marks. */
const TERM = /-?[\p{L}-]+:"[^"]*"?|-?"[^"]*"?|\S+/gu;
/** Something like an id, wherever it stands. */
const ANY_ID = /(?<![a-z0-9])[a-km-np-z2-9]{26}(?![a-z0-9])/g;
/** Fields whose values are records that some may not see. */
const NAMING = /^-?(?:id|member|coalition|network|tied|near):/i;

function querySeen(q: string, { ids, memberNames, coalitionNames }: Nameable): string {
  const isThere = (term: string) => {
    const named = term.match(ANY_ID) ?? [];
    if (named.some((id) => !ids.has(id))) return false;
    if (named.length > 0 || !NAMING.test(term)) return true;
    const names = /^-?coalition:/i.test(term) ? coalitionNames : memberNames;
    const values = term.replace(NAMING, '').replaceAll('"', '').split(',').map(foldText);
    return values.every((value) => value !== '' && names.some((name) => name.includes(value)));
  };
  return (q.match(TERM) ?? []).filter(isThere).join(' ');
}
