/**
 * Asks the API of a network from a program: no dependency, for Node, browsers and everything else that has `fetch`. The
 * types of all routes are made from the API's own description when this is built.
 */

type Asked = {
  /** For the parts of the address in braces. */
  param?: Record<string, string>;
  query?: Record<string, string | undefined>;
  body?: unknown;
  signal?: AbortSignal;
};

type Problem = { status: number; detail: string; requestId: string | null };
type Answer = { ok: true; value: unknown } | { ok: false; problem: Problem };

type Options = {
  /** Of the network, such as https://atlas.example.org */
  address: string;
  /** Made on the page of an account. Without one, what is public is read. */
  token?: string;
  fetch?: typeof fetch;
};

/** How often a question that met a limit is asked again, each time after the pause that the service names. */
const TRIES = 3;
const LONGEST_PAUSE_S = 60;

export function connect({ address, token, fetch: send = fetch }: Options) {
  /** Asks one route, as `GET /api/members`. It never throws for what the service says, and throws where there is none. */
  async function ask(route: string, { param = {}, query = {}, body, signal }: Asked = {}): Promise<Answer> {
    const [method = 'GET', path = ''] = route.split(' ');
    const place = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(param[name] ?? ''));
    const url = new URL(place, address);
    for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, value);
    const headers = new Headers({ Accept: 'application/json' });
    if (token !== undefined) headers.set('Authorization', `Bearer ${token}`);
    if (body !== undefined) headers.set('Content-Type', 'application/json');
    const asked = { method, headers, body: body === undefined ? undefined : JSON.stringify(body), signal };
    for (let tries = 1; ; tries++) {
      const response = await send(url, asked);
      const pause = Number(response.headers.get('Retry-After'));
      if (response.status === 429 && tries < TRIES && pause > 0 && pause <= LONGEST_PAUSE_S) {
        await new Promise((resolve) => setTimeout(resolve, pause * 1000));
        continue;
      }
      return await answerIn(response);
    }
  }

  /** All pages of a list that has them, one after another. A page that is refused is the last, and is given too. */
  async function* pages(route: string, asked: Asked = {}): AsyncGenerator<Answer> {
    for (let after: string | undefined; ; ) {
      const answer = await ask(route, { ...asked, query: { ...asked.query, after } });
      yield answer;
      after = answer.ok ? nextIn(answer.value) : undefined;
      if (after === undefined) return;
    }
  }

  return { ask, pages };
}

async function answerIn(response: Response): Promise<Answer> {
  const value: unknown = await response.json().catch(() => null);
  if (response.ok) return { ok: true, value };
  const { detail, requestId } = Object(value);
  return {
    ok: false,
    problem: {
      status: response.status,
      detail: typeof detail === 'string' ? detail : 'The service did not say why.',
      requestId: typeof requestId === 'string' ? requestId : null,
    },
  };
}

function nextIn(value: unknown): string | undefined {
  const { next } = Object(value);
  return typeof next === 'string' ? next : undefined;
}
