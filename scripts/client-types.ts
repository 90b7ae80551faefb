/** The types of the client, out of the description of the API. */
import * as z from 'zod';

const Json = z.object({ schema: z.unknown() });
const Message = z.object({ content: z.object({ 'application/json': Json.optional() }).optional() });
const Operation = z.object({
  summary: z.string().optional(),
  parameters: z
    .array(
      z.object({
        in: z.string(),
        name: z.string(),
        required: z.boolean().optional(),
        description: z.string().optional(),
      }),
    )
    .default([]),
  requestBody: Message.optional(),
  responses: z.record(z.string(), Message),
});
const Description = z.object({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

const PARTS = `
export type Refusal = { status: number; detail: string; requestId: string | null };
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; problem: Refusal };
export type Route = keyof Routes;
/** Routes whose answer is a page of a list. */
export type PagedRoute = { [R in Route]: Routes[R]['answer'] extends { next: string | null } ? R : never }[Route];
type Needed<All> = { [Key in keyof All as All[Key] extends undefined ? never : Key]: All[Key] } & { signal?: AbortSignal };
export type AskedOf<R extends Route> = Needed<Omit<Routes[R], 'answer'>>;
type Rest<R extends Route> = {} extends AskedOf<R> ? [asked?: AskedOf<R>] : [asked: AskedOf<R>];
export type Atlas = {
  /** Asks one route. It never throws for what the service says, and throws where there is none. */
  ask<R extends Route>(route: R, ...asked: Rest<R>): Promise<Outcome<Routes[R]['answer']>>;
  /** All pages of a list, one after another. */
  pages<R extends PagedRoute>(route: R, ...asked: Rest<R>): AsyncGenerator<Outcome<Routes[R]['answer']>>;
};
/** @param options address of the network; token as made on the page of an account, without which what is public is read. */
export declare function connect(options: { address: string; token?: string; fetch?: typeof fetch }): Atlas;
`;

/** @param description as \`/api/openapi.json\` gives it. */
export function clientTypes(description: unknown): string {
  const { paths, components } = Description.parse(description);
  const named = Object.entries(components.schemas).map(([name, schema]) => `export type ${name} = ${typeOf(schema)};`);
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => routeOf(`${method.toUpperCase()} ${path}`, operation)),
  );
  return [
    '/** Made from the description of the API. */',
    ...named,
    'export type Routes = {',
    ...routes,
    '};',
    PARTS,
  ].join('\n');
}

function routeOf(route: string, { summary, parameters, requestBody, responses }: z.infer<typeof Operation>): string {
  const fields = (place: string, isAllOptional: boolean) =>
    parameters
      .filter((one) => one.in === place)
      .map(({ name, description, required }) => {
        const mark = required === true && !isAllOptional ? '' : '?';
        return `${commentOf(description)}${JSON.stringify(name)}${mark}: string`;
      });
  const [param, query] = [fields('path', false), fields('query', false)];
  const isQueryNeeded = query.some((field) => !field.includes('?: string'));
  const body = requestBody?.content?.['application/json']?.schema;
  const parts = [
    param.length > 0 ? `param: { ${param.join('; ')} }` : '',
    query.length > 0 ? `query${isQueryNeeded ? '' : '?'}: { ${query.join('; ')} }` : '',
    body === undefined ? '' : `body: ${typeOf(body)}`,
    `answer: ${typeOf(responses['200']?.content?.['application/json']?.schema)}`,
  ];
  return `${commentOf(summary)}${JSON.stringify(route)}: { ${parts.filter((part) => part !== '').join('; ')} };`;
}

const Schema = z.looseObject({
  $ref: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  items: z.unknown().optional(),
  prefixItems: z.array(z.unknown()).optional(),
  additionalProperties: z.unknown().optional(),
  description: z.string().optional(),
});

function typeOf(of: unknown): string {
  const read = Schema.safeParse(of);
  if (!read.success) return 'unknown';
  const schema = read.data;
  if (schema.$ref !== undefined) return schema.$ref.split('/').at(-1) ?? 'unknown';
  if ('const' in schema) return JSON.stringify(schema['const']);
  if (schema.enum) return schema.enum.map((word) => JSON.stringify(word)).join(' | ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map((one) => `(${typeOf(one)})`).join(' | ');
  if (schema.allOf) return schema.allOf.map((one) => `(${typeOf(one)})`).join(' & ');
  const types = schema.type === undefined ? [] : [schema.type].flat();
  return types.length === 0 ? 'unknown' : types.map((type) => plainTypeOf(type, schema)).join(' | ');
}

function plainTypeOf(type: string, schema: z.infer<typeof Schema>): string {
  switch (type) {
    case 'object':
      return objectType(schema);
    case 'array':
      return schema.prefixItems ? `[${schema.prefixItems.map(typeOf).join(', ')}]` : `(${typeOf(schema.items)})[]`;
    case 'integer':
      return 'number';
    default:
      return type;
  }
}

function objectType({ properties = {}, required = [], additionalProperties }: z.infer<typeof Schema>): string {
  const fields = Object.entries(properties).map(([name, field]) => {
    const comment = commentOf(Schema.safeParse(field).data?.description);
    return `${comment}${JSON.stringify(name)}${required.includes(name) ? '' : '?'}: ${typeOf(field)}`;
  });
  const isMap = typeof additionalProperties === 'object' && additionalProperties !== null;
  if (fields.length === 0) return isMap ? `Record<string, ${typeOf(additionalProperties)}>` : '{}';
  return `{ ${fields.join('; ')} }`;
}

function commentOf(words: string | undefined): string {
  return words === undefined ? '' : `/** ${words.replaceAll('*/', '* /')} */ `;
}
