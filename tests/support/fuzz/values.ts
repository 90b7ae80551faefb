/** Values that fit a JSON schema, and values that nearly do. */
import { type Chance, idFromChance } from '../random.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonSchema = { readonly [keyword: string]: unknown };

type Description = { components?: { schemas?: Record<string, JsonSchema> } };

/** @param texts what is there in the world that is asked: ids, names, codes. */
export function valuesFor({ components }: Description, texts: readonly string[]) {
  function valueFor(schema: JsonSchema, chance: Chance): Json {
    const { $ref, anyOf, oneOf, const: only, enum: words, type } = schema;
    if (typeof $ref === 'string') return valueFor(components?.schemas?.[$ref.split('/').at(-1) ?? ''] ?? {}, chance);
    const choices = listOf(anyOf ?? oneOf).filter(isSchema);
    if (choices.length > 0) return valueFor(chance.one(choices), chance);
    if (isJson(only)) return only;
    const known = listOf(words).filter(isJson);
    if (known.length > 0) return chance.one(known);
    if (type === 'object') return objectOf(schema, chance);
    if (type === 'array') return arrayOf(schema, chance);
    if (type === 'string') return textOf(schema, chance);
    if (type === 'integer' || type === 'number') return numberOf(schema, chance);
    if (type === 'boolean') return chance.is(0.5);
    return null;
  }

  function objectOf({ properties, required }: JsonSchema, chance: Chance): Json {
    const must = listOf(required);
    const fields = Object.entries(isSchema(properties) ? properties : {}).flatMap(([name, schema]) =>
      isSchema(schema) && (must.includes(name) || chance.is(0.6)) ? [[name, valueFor(schema, chance)] as const] : [],
    );
    return Object.fromEntries(fields);
  }

  function arrayOf({ items, minItems, maxItems }: JsonSchema, chance: Chance): Json {
    const [least, most] = [numberIn(minItems, 0), numberIn(maxItems, 4)];
    const length = Math.min(most, least + chance.below(4));
    return Array.from({ length }, () => (isSchema(items) ? valueFor(items, chance) : null));
  }

  function textOf({ pattern, minLength, maxLength }: JsonSchema, chance: Chance): string {
    const form = typeof pattern === 'string' ? new RegExp(pattern, 'u') : /^/;
    const [least, most] = [numberIn(minLength, 0), numberIn(maxLength, 10_000)];
    const fits = (text: string) => text.length >= least && text.length <= most && form.test(text);
    const fitting = [idFromChance(chance), ...texts].filter(fits);
    if (fitting.length === 0) throw new Error(`No text of this world fits ${pattern}: add one to the fuzz test.`);
    return chance.one(fitting);
  }

  return valueFor;
}

function numberOf({ minimum, maximum }: JsonSchema, chance: Chance): number {
  const [least, most] = [numberIn(minimum, 0), numberIn(maximum, 500)];
  return Math.min(most, least + chance.below(Math.min(100, most - least + 1)));
}

const ODD: Json[] = [
  null,
  true,
  -1,
  0,
  1.5,
  2 ** 53,
  1e308,
  '',
  ' ',
  'a'.repeat(3000),
  '\u0000',
  '\u202e\u2066override',
  '\ud800',
  '😀'.repeat(40),
  'İıſK',
  '＝1+1',
  "'; drop table members; --",
  '%00',
  '../../etc',
  '__proto__',
  [],
  {},
  [[[]]],
  { constructor: { prototype: { isAdmin: true } } },
  Array.from({ length: 400 }, () => 'x'),
];

/** The same value with something wrong somewhere, or by luck nothing. */
export function mutated(value: Json, chance: Chance): Json {
  if (chance.is(0.2)) return chance.one(ODD);
  if (Array.isArray(value)) {
    if (value.length === 0 || chance.is(0.3)) return [...value, chance.one(ODD)];
    const at = chance.below(value.length);
    if (chance.is(0.2)) return [...value, ...value];
    return value.map((one, place) => (place === at ? mutated(one, chance) : one));
  }
  if (typeof value === 'object' && value !== null) {
    const names = Object.keys(value);
    if (names.length === 0 || chance.is(0.25)) return { ...value, [oddName(chance)]: chance.one(ODD) };
    const name = chance.one(names);
    if (chance.is(0.25)) return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
    return { ...value, [name]: mutated(value[name] ?? null, chance) };
  }
  if (typeof value === 'string' && chance.is(0.5)) return value + chance.one(['\u0000', ' ', '\n', 'x', 'é', value]);
  return chance.one(ODD);
}

function oddName(chance: Chance): string {
  return chance.one(['role', 'memberId', 'accountId', 'visibility', 'constructor', 'toString', '', 'x'.repeat(500)]);
}

function numberIn(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isJson(value: unknown): value is Json {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
