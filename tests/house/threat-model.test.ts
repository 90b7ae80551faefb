/** The threat model speaks of all that is stored. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/run-command.ts';
import { ALL_TABLES } from '../support/tables.ts';

const text = readFileSync(join(ROOT, 'docs/threat-model.md'), 'utf8');
const handedOver = text.slice(
  text.indexOf('## What could be handed over'),
  text.indexOf('## What the operator should do'),
);

test('it says of every table what could be handed over', () => {
  const tables = ALL_TABLES.map((table) => getTableConfig(table).name);
  expect(tables.length).toBeGreaterThan(30);
  expect(tables.filter((name) => !handedOver.includes(`\`${name}\``))).toEqual([]);
});
