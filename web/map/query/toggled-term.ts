/** Changes the text of a query in one place and leaves the rest of it as it was typed. */
import { limitText, parseQuery } from './parse-query.ts';
import { type Field, FLAGS, type Term, type TermValue } from './query.ts';
import { plain, type QueryWords, type Word } from './vocabulary.ts';

type Place = Pick<Term, 'start' | 'end'>;

const FLAG_WORDS: readonly Word[] = FLAGS.map((id) => ({ id, names: () => [] }));

/** For those who write ids and read nothing else. */
const IDS_ALONE: QueryWords = { fieldNames: {}, wordsOf: (field) => (field === 'is' ? FLAG_WORDS : []) };

/**
 * The text with a value that was not asked for, or without one that was. Values of one field stand together, as any of
 * them will do: `sector:media` becomes `sector:media,peace`. A capacity that was asked for at another level changes it.
 * @param value as it stands in the text, mostly an id: `KE`, `legal-support>=2`; of ties, a comparison: `>=3`
 * @param words with which names and beginnings of names are known as well, and not ids alone
 */
export function toggledTerm(q: string, field: string, value: string, words: QueryWords = IDS_ALONE): string {
  const terms = parseQuery(q, words).terms.filter((term) => !term.isNot && term.field === field);
  for (const term of terms) {
    const held = term.values.find((one) => isCalled(one, value));
    if (held) return isSame(held, value) ? withoutValue(q, term, held) : replaced(q, held, value);
  }
  const last = terms.findLast(({ values }) => values.length > 0);
  if (last === undefined || field === 'is') return added(q, newTerm(field, value));
  const whole = closed(q);
  const end = last.end === q.length ? whole.length : last.end;
  return replaced(whole, { start: end, end }, `,${value}`);
}

/** Where the text asks for a value, at whatever level; null: it does not. */
export function chosenValue(terms: readonly Term[], field: Field, value: string): TermValue | null {
  const asking = terms.filter((term) => term.field === field && !term.isNot).flatMap(({ values }) => values);
  return asking.find((one) => isCalled(one, value)) ?? null;
}

/** The text without what any term of a field asks for; what it shuts out stays. */
export function withoutField(q: string, field: Field, words: QueryWords): string {
  const terms = parseQuery(q, words).terms.filter((term) => !term.isNot && term.field === field);
  return terms.reduceRight((text, term) => withoutPlace(text, term), q);
}

/** The text without one of its terms. */
export function withoutPlace(q: string, { start, end }: Place): string {
  return [q.slice(0, start).trimEnd(), q.slice(end).trimStart()].filter((part) => part !== '').join(' ');
}

/** The text without one of the values of a term, and without the term when that was its only one. */
export function withoutValue(q: string, term: Term, value: TermValue): string {
  const place = term.values.indexOf(value);
  const [before, after] = [term.values[place - 1], term.values[place + 1]];
  if (after) return replaced(q, { start: value.start, end: after.start }, '');
  return before ? replaced(q, { start: before.end, end: value.end }, '') : withoutPlace(q, term);
}

export function added(q: string, term: string): string {
  return q.trim() === '' ? term : `${closed(q.trimEnd())} ${term}`;
}

/** With the quote that is missing at its end. */
export function closed(q: string): string {
  return (q.match(/["“”„«»]/gu)?.length ?? 0) % 2 === 0 ? q : `${q}"`;
}

function newTerm(field: string, value: string): string {
  if (field === 'is') return value;
  return `${field}${field === 'ties' && /^[<>]/.test(value) ? '' : ':'}${value}`;
}

function replaced(q: string, { start, end }: Place, by: string): string {
  return q.slice(0, start) + by + q.slice(end);
}

/** `legal-support>=2` as its name and its level; `>=3` is all name. */
function halves(value: string): [name: string, level: string] {
  const level = /^[^<>=].*?((?:>=|<=|[:=<>])[0-9]+)$/.exec(value)?.[1] ?? '';
  return [value.slice(0, value.length - level.length), level];
}

function isCalled({ id, typed }: TermValue, value: string): boolean {
  const [name] = halves(value);
  const own = id ?? halves(typed)[0];
  return own === name || (plain(name) !== '' && !/^[<>]/.test(name) && plain(own) === plain(name));
}

function isSame({ id, typed, limit }: TermValue, value: string): boolean {
  const [, level] = halves(value);
  const own =
    id === null ? halves(typed)[1] : limit === null || limitText(limit) === id ? '' : `${limit.by}${limit.to}`;
  return own === level;
}
