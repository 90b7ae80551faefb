/**
 * A real D1 from outside of workerd. Wrangler's own way asks and waits twice for every statement before it even runs;
 * here a whole batch is one question, to a Worker that stands beside the product and has the same database.
 */
type Ask = (body: string) => Promise<{ text(): Promise<string> }>;

/** @param ask how to reach that Worker (`clerk/index.js`). */
export function realD1(ask: Ask): D1Database {
  class Statement implements D1PreparedStatement {
    readonly sql: string;
    readonly values: unknown[];

    constructor(sql: string, values: unknown[] = []) {
      this.sql = sql;
      this.values = values;
    }

    bind(...values: unknown[]): D1PreparedStatement {
      return new Statement(this.sql, values);
    }

    async first(column?: string) {
      const [row] = (await this.all()).results;
      return row === undefined ? null : column === undefined ? row : row[column];
    }

    run = () => answerTo(ask, 'run', [this]);
    all = () => answerTo(ask, 'all', [this]);
    raw = () => answerTo(ask, 'raw', [this]);
  }

  return {
    prepare: (sql) => new Statement(sql),
    batch: async (list) =>
      await answerTo(
        ask,
        'batch',
        list.map((one) => (one instanceof Statement ? one : unknown())),
      ),
    exec: async (sql) => await answerTo(ask, 'exec', [{ sql, values: [] }]),
    withSession: unknown,
    dump: unknown,
  };
}

type How = 'all' | 'raw' | 'run' | 'batch' | 'exec';
type Asked = { sql: string; values: unknown[] };

/** What D1 answers, which is for the caller to know, as with any D1; what it refuses is an error here too. */
async function answerTo(ask: Ask, how: How, asked: Asked[]) {
  const statements = asked.map(({ sql, values }) => ({ sql, values }));
  const { answer, error, cause } = JSON.parse(await (await ask(JSON.stringify({ how, statements }))).text());
  if (error !== undefined) throw new Error(error, { cause: new Error(cause) });
  return answer;
}

function unknown(): never {
  throw new Error('Only what the product uses of D1 is here.');
}
