/** Every table of the product, whichever file declares it. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { ROOT } from '../../scripts/run-command.ts';

const files = globSync('worker/db/*schema.ts', { cwd: ROOT }).sort();
const declared: object[] = await Promise.all(files.map((file) => import(join(ROOT, file))));

export const ALL_TABLES: SQLiteTable[] = declared
  .flatMap((module): unknown[] => Object.values(module))
  .filter((one) => is(one, SQLiteTable));
