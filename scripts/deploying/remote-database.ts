/**
 * The deployed database in the shape of a D1, so that the operator's commands run the same code on it as on the local
 * one: every statement, and every batch as one, travels through `wrangler d1 execute --remote`.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { Problem } from '../problem.ts';
import { ROOT, runCommand } from '../run-command.ts';
import { withValues } from '../sql-literal.ts';
import { DEPLOY_CONFIG } from './cloudflare.ts';

const Value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
/** Systems take no longer argument. A file answers with what it did only, and is all or nothing as well. */
const LONGEST_COMMAND = 60_000;

const Results = z.array(z.object({ success: z.literal(true), results: z.array(z.record(z.string(), z.unknown())) }));

/** @param folder where the deployment was made from. */
export function remoteDatabase(folder = ROOT): D1Database {
  if (!existsSync(join(folder, DEPLOY_CONFIG))) {
    throw new Problem(`There is no ${DEPLOY_CONFIG} yet, so no deployed database. Make it with: npm run deploy`);
  }

  class Statement implements D1PreparedStatement {
    readonly sql: string;
    readonly values: z.infer<typeof Value>[];

    constructor(sql: string, values: z.infer<typeof Value>[] = []) {
      this.sql = sql;
      this.values = values;
    }

    bind(...values: unknown[]): D1PreparedStatement {
      return new Statement(this.sql, z.array(Value).parse(values));
    }

    text(): string {
      return withValues(this.sql, this.values);
    }

    async first(column?: string) {
      const [row] = (await this.all()).results;
      return row === undefined ? null : column === undefined ? row : row[column];
    }

    async run() {
      return await this.all();
    }

    async all() {
      return (await execute(folder, [this.text()]))[0];
    }

    /** In the order in which they were selected. No two columns may have one name. */
    async raw() {
      return (await this.all()).results.map(Object.values);
    }
  }

  return {
    prepare: (sql) => new Statement(sql),
    batch: (list) =>
      execute(
        folder,
        list.map((one) => (one instanceof Statement ? one.text() : unknown())),
      ),
    exec: unknown,
    withSession: unknown,
    dump: unknown,
  };
}

/**
 * All statements in one request, which D1 runs as one batch: all of them or none. What a row holds is for the caller to
 * know, as with any D1.
 */
async function execute(folder: string, statements: string[]) {
  const command = ['wrangler', 'd1', 'execute', 'DB', '--remote', '--json', '--config', DEPLOY_CONFIG];
  const sql = statements.join('; ');
  const { code, stdout, output } =
    sql.length > LONGEST_COMMAND
      ? await withFile(sql, (file) => runCommand([...command, '--yes', '--file', file], { folder }))
      : await runCommand([...command, '--command', sql], { folder });
  // What the database says decides whether a batch was undone on purpose.
  if (code !== 0) throw new Error(output.trim());
  const answer = JSON.parse(stdout);
  Results.parse(answer);
  return answer;
}

async function withFile<T>(text: string, act: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'statements-'));
  try {
    const file = join(folder, 'statements.sql');
    await writeFile(file, text, { mode: 0o600 });
    return await act(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function unknown(): never {
  throw new Error('Only what the operator’s commands use of D1 is here.');
}
