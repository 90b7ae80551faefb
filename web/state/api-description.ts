/** Reads the description of the API as far as the guide shows it; what has another shape is passed over. */

export type Field = {
  /** Nested fields carry their way: `needs[].count`. */
  name: string;
  type: string;
  meaning: string;
  isRequired: boolean;
};

export type Shape = { name: string; fields: Field[] };

export type Endpoint = {
  method: string;
  path: string;
  summary: string;
  parameters: Field[];
  body: Field[];
  /** What a good answer holds, and the shapes that it mentions. */
  answer: Shape | null;
  /** One of each as JSON; empty: there is none. */
  examples: { body: string; answer: string };
};

/** Every endpoint, in the order of the description. */
export function endpointsIn(description: unknown): Endpoint[] {
  const schemas = at(description, 'components', 'schemas');
  return entriesOf(at(description, 'paths')).flatMap(([path, item]) =>
    entriesOf(item).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      summary: stringAt(operation, 'summary'),
      parameters: listOf(at(operation, 'parameters')).map((parameter) => parameterField(parameter, schemas)),
      body: fieldsOf(at(operation, 'requestBody', ...JSON_SCHEMA), schemas),
      answer: shapeOf(at(operation, 'responses', '200', ...JSON_SCHEMA), schemas),
      examples: {
        body: exampleOf(at(operation, 'requestBody', ...JSON_EXAMPLE)),
        answer: exampleOf(at(operation, 'responses', '200', ...JSON_EXAMPLE)),
      },
    })),
  );
}

const JSON_SCHEMA = ['content', 'application/json', 'schema'] as const;
const JSON_EXAMPLE = ['content', 'application/json', 'example'] as const;

function exampleOf(example: unknown): string {
  return example === undefined ? '' : JSON.stringify(example, null, 2);
}

function parameterField(parameter: unknown, schemas: unknown): Field {
  return {
    name: stringAt(parameter, 'name'),
    type: typeOf(at(parameter, 'schema'), schemas),
    meaning: stringAt(parameter, 'description'),
    isRequired: at(parameter, 'required') === true,
  };
}

function shapeOf(schema: unknown, schemas: unknown): Shape | null {
  const fields = fieldsOf(schema, schemas);
  return fields.length === 0 ? null : { name: nameOf(schema), fields };
}

/** The fields of an object; those of objects within it follow, those of named shapes do not. */
function fieldsOf(schema: unknown, schemas: unknown): Field[] {
  const whole = nameOf(schema) === '' ? schema : at(schemas, nameOf(schema));
  const required = listOf(at(whole, 'required'));
  return entriesOf(at(whole, 'properties')).flatMap(([name, property]) => {
    const isList = at(property, 'type') === 'array';
    const inner = isList ? at(property, 'items') : property;
    const own: Field = {
      name,
      type: typeOf(property, schemas),
      meaning: stringAt(property, 'description'),
      isRequired: required.includes(name),
    };
    const nested = nameOf(inner) === '' ? fieldsOf(inner, schemas) : [];
    return [own, ...nested.map((field) => ({ ...field, name: `${name}${isList ? '[]' : ''}.${field.name}` }))];
  });
}

/** A type in a few words: `string`, `list of Tie`, `1 | 2 | 3`, `string | null`. */
function typeOf(schema: unknown, schemas: unknown): string {
  if (nameOf(schema) !== '') return nameOf(schema);
  const choices = [...listOf(at(schema, 'anyOf')), ...listOf(at(schema, 'oneOf'))];
  if (choices.length > 0) return choices.map((choice) => typeOf(choice, schemas)).join(' | ');
  const values = listOf(at(schema, 'enum'));
  if (values.length > 0) return values.join(' | ');
  const constant = at(schema, 'const');
  if (constant !== undefined) return String(constant);
  const type = at(schema, 'type');
  if (type === 'array') return `list of ${typeOf(at(schema, 'items'), schemas)}`;
  return listOf(type).length > 0 ? listOf(type).join(' | ') : String(type ?? 'any');
}

function nameOf(schema: unknown): string {
  return stringAt(schema, '$ref').replace('#/components/schemas/', '');
}

function at(value: unknown, ...keys: string[]): unknown {
  return keys.reduce<unknown>((inner, key) => new Map(entriesOf(inner)).get(key), value);
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function stringAt(value: unknown, key: string): string {
  const found = at(value, key);
  return typeof found === 'string' ? found : '';
}
