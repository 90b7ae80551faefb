/** Whom a book names, so that each is in the draft once and found by id, name, register's number or acronym. */
import { ID_PATTERN } from '../id.ts';
import type { DraftCoalition, DraftMember } from './draft.ts';
import type { Place } from './problem.ts';
import { registerOf } from './register-ids.ts';
import { foldWord } from './values-fold.ts';

/** By a word, the key of whom it names; null: it names several. */
type Index = Map<string, string | null>;

export type Register = {
  members: Map<string, DraftMember>;
  names: Index;
  foldedNames: Index;
  identifiers: Index;
  acronyms: Index;
  /** Ids and folded names of rows that are no part of the network. */
  leftOut: Set<string>;
  coalitions: Map<string, DraftCoalition>;
  coalitionNames: Map<string, string>;
};

export function newRegister(): Register {
  return {
    members: new Map(),
    names: new Map(),
    foldedNames: new Map(),
    identifiers: new Map(),
    acronyms: new Map(),
    leftOut: new Set(),
    coalitions: new Map(),
    coalitionNames: new Map(),
  };
}

export type Found = { ok: true; member: DraftMember } | { ok: false; problem: 'nobody' | 'several' | 'left-out' };

/**
 * Whom a cell means; an id goes before an equal name, a name before an acronym.
 * @param by `names` where whoever has that for an acronym may be another one.
 */
export function findMember(register: Register, text: string, by: 'all' | 'names' = 'all'): Found {
  const { members, names, foldedNames, identifiers, acronyms, leftOut } = register;
  const byId = members.get(text);
  if (byId) return { ok: true, member: byId };
  const folded = foldWord(text);
  if (leftOut.has(text) || leftOut.has(folded)) return { ok: false, problem: 'left-out' };
  const keys = [
    names.get(text),
    foldedNames.get(folded),
    identifiers.get(registerOf(text)?.id ?? ''),
    by === 'all' ? acronyms.get(folded) : undefined,
  ];
  const key = keys.find((one) => one !== undefined);
  if (key === undefined) return { ok: false, problem: 'nobody' };
  const member = key === null ? undefined : members.get(key);
  return member ? { ok: true, member } : { ok: false, problem: 'several' };
}

/** A new entry under a key that nobody has: its id, or its name, made one of a kind. */
export function addMember(register: Register, at: Place, id: string, name: string): DraftMember {
  const wanted = id || name;
  let key = wanted;
  for (let count = 2; register.members.has(key); count += 1) key = `${wanted} (${count})`;
  const member: DraftMember = { at, key, id: ID_PATTERN.test(id) ? id : null, name };
  register.members.set(key, member);
  learn(register.names, name, key);
  learn(register.foldedNames, foldWord(name), key);
  return member;
}

/** Makes an entry be found by what it says of itself. */
export function learnWords(register: Register, { key, acronym, identifiers = [] }: DraftMember): void {
  if (acronym !== undefined) learn(register.acronyms, foldWord(acronym), key);
  for (const identifier of identifiers) learn(register.identifiers, identifier, key);
}

function learn(index: Index, word: string, key: string): void {
  if (word === '') return;
  const known = index.get(word);
  index.set(word, known === undefined || known === key ? key : null);
}

const LONGEST_COALITION = 200;

/** The coalition of that id or name, made where the book has not named it before. What is too long for a name is cut. */
export function coalitionCalled(register: Register, at: Place, id: string, written: string): DraftCoalition {
  const name = written.slice(0, LONGEST_COALITION).trim();
  const folded = foldWord(name);
  const known =
    register.coalitions.get(id || register.coalitionNames.get(folded) || '') ?? register.coalitions.get(name);
  if (known) return known;
  const key = id || name;
  const coalition: DraftCoalition = {
    at,
    key,
    id: ID_PATTERN.test(key) ? key : null,
    name: ID_PATTERN.test(name) ? '' : name,
  };
  register.coalitions.set(key, coalition);
  if (!register.coalitionNames.has(folded)) register.coalitionNames.set(folded, key);
  return coalition;
}
