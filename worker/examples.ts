/**
 * Examples for the description of the API, made from the schemas themselves: each is the shortest value that fits and
 * shows every field. What a field looks like is said where the field is, in its `examples`.
 */

/** A JSON Schema, as far as the schemas of this API use it. */
export type Schema = { [key: string]: unknown };

const DEEPEST = 12;

/** @param named the schemas that a `$ref` can name. */
export function exampleOf(schema: Schema, named: Readonly<Record<string, Schema>>, depth = 0): unknown {
  const next = (one: unknown) => exampleOf(isSchema(one) ? one : {}, named, depth + 1);
  const [example] = listIn(schema, 'examples');
  if (example !== undefined) return example;
  if ('default' in schema) return schema['default'];
  if (typeof schema['$ref'] === 'string') return next(named[schema['$ref'].split('/').at(-1) ?? '']);
  if ('const' in schema) return schema['const'];
  const [word] = listIn(schema, 'enum');
  if (word !== undefined) return word;
  const choices = [...listIn(schema, 'anyOf'), ...listIn(schema, 'oneOf')];
  const choice = choices.find((one) => isSchema(one) && one['type'] !== 'null') ?? choices[0];
  if (choice !== undefined) return next(choice);
  const parts = listIn(schema, 'allOf');
  if (parts.length > 0) return Object.assign({}, ...parts.map(next));
  const [type] = [schema['type']].flat().filter((one) => one !== 'null');
  switch (type) {
    case 'object':
      return objectFor(schema, next);
    case 'array':
      return arrayFor(schema, next, depth);
    case 'string':
      return textFor(schema);
    case 'integer':
    case 'number':
      return numberFor(schema);
    case 'boolean':
      return true;
    default:
      return null;
  }
}

function objectFor(schema: Schema, next: (one: unknown) => unknown): object {
  const fields = isSchema(schema['properties']) ? schema['properties'] : {};
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, next(field)]));
}

function arrayFor(schema: Schema, next: (one: unknown) => unknown, depth: number): unknown[] {
  const places = listIn(schema, 'prefixItems');
  if (places.length > 0) return places.map(next);
  const least = numberIn(schema, 'minItems') ?? 0;
  const wanted = depth > DEEPEST ? least : Math.max(1, least);
  if (schema['items'] === undefined || numberIn(schema, 'maxItems') === 0) return [];
  return Array.from({ length: wanted }, () => next(schema['items']));
}

const FORMS: Record<string, string> = {
  date: '2026-01-31',
  'date-time': '2026-01-31T09:30:00.000Z',
  uri: 'https://example.org',
};

/** What fits the patterns of this API, by the pattern. */
const FITTING: readonly string[] = [
  'Legal help in Lamu',
  'k7mf2q9xw4hz8brt3nvyc5gajd',
  'legal-support',
  'KE',
  'en',
  '014',
  '100',
  '2026-01-31',
  '2026-01-31T09:30Z',
  'GB-CHC-1234567',
  'KEUG',
  'q83vASNFZ4mrze8Q3q83vASNFZ4mrze8Q3q83vASNFZ',
  `age1${'q'.repeat(58)}`,
];

/** The plainest text; with a pattern, the first that fits it. */
function textFor(schema: Schema): string {
  const form = FORMS[`${schema['format']}`] ?? fittingText(schema);
  return form ?? 'words'.padEnd(numberIn(schema, 'minLength') ?? 0, '.').slice(0, numberIn(schema, 'maxLength'));
}

function numberFor(schema: Schema): number {
  const least = numberIn(schema, 'minimum') ?? (numberIn(schema, 'exclusiveMinimum') ?? -1) + 1;
  return Math.min(Math.max(1, least), numberIn(schema, 'maximum') ?? 1);
}

export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listIn(schema: Schema, key: string): unknown[] {
  const value = schema[key];
  return Array.isArray(value) ? value : [];
}

function numberIn(schema: Schema, key: string): number | undefined {
  const value = schema[key];
  return typeof value === 'number' ? value : undefined;
}

function fittingText(schema: Schema): string | undefined {
  const { pattern } = schema;
  if (typeof pattern !== 'string') return undefined;
  const [form, most] = [new RegExp(pattern, 'u'), numberIn(schema, 'maxLength') ?? Number.POSITIVE_INFINITY];
  return FITTING.find((one) => form.test(one) && one.length <= most);
}
