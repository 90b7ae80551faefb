/** Bodies as text: JSON as it should be, as it should not be, and what is no JSON at all. */
import type { Chance } from '../random.ts';
import type { Json } from './values.ts';

const SPOILERS: ((json: string, chance: Chance) => string)[] = [
  (json, chance) => json.slice(0, chance.below(json.length)),
  (json, chance) => json.slice(chance.below(json.length)),
  (json) => `\ufeff${json}`,
  (json) => `${json}${json}`,
  (json) => json.replace('}', ',}'),
  (json) => json.replaceAll('"', "'"),
  (json) => json.replace(/:"[^"]*"/, ':NaN'),
  (json) => json.replace(/:"[^"]*"/, ':1e999'),
  (json) => json.replace(/:"[^"]*"/, `:${'9'.repeat(400)}`),
  (json) => json.replace('{', '{"__proto__":{"isAdmin":true},'),
  (json) => json.replace(/^\{("\w+":)/, '{$1null,$1'),
  (json) => json.replace('{', '{"id":"a","id":"b",'),
  (json, chance) => json.replace(/:"[^"]*"/, `:${nested(20 + chance.below(30))}`),
  (_json, chance) => nested(30 + chance.below(5)),
  () => nested(20_000),
  () => '['.repeat(5000),
  () => '',
  () => 'null',
  () => '"text"',
  () => '\u0000\u0001\u0002',
  () => 'role=admin&id=1',
  () => '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>',
];

export function spoiled(value: Json, chance: Chance): string {
  return chance.one(SPOILERS)(JSON.stringify(value) ?? '', chance);
}

function nested(depth: number): string {
  return `${'['.repeat(depth)}${']'.repeat(depth)}`;
}
