/**
 * How requests leave the page. A change carries a key of its own: where no answer came, it is sent again, and the
 * service tells by the key whether it took effect the first time.
 */

/** How long to wait before each further try. */
const PAUSES_MS = [400, 1600];

type Fetch = (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;

/** @param ask reaches the service; it throws where no answer comes. */
export function createSender(ask: Fetch, pauses: readonly number[] = PAUSES_MS): Fetch {
  /** Keys of what was sent and never answered: asked for once more by hand, it is the same action. */
  const unanswered = new Map<string, string>();

  return async (input, init) => {
    // A question that can be dropped while it is under way changes nothing.
    if (init?.method !== 'POST' || init.signal) return ask(input, init);
    const action = `${input} ${init.body}`;
    const key = unanswered.get(action) ?? crypto.randomUUID();
    unanswered.set(action, key);
    const headers = new Headers(init.headers);
    headers.set('Idempotency-Key', key);
    const answer = await answerTo(() => ask(input, { ...init, headers }), pauses);
    unanswered.delete(action);
    return answer;
  };
}

async function answerTo(ask: () => Promise<Response>, pauses: readonly number[]): Promise<Response> {
  try {
    const answer = await ask();
    // To its end: an answer that breaks off is none.
    return new Response(await answer.arrayBuffer(), answer);
  } catch (error) {
    const [pause, ...others] = pauses;
    if (pause === undefined) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    return answerTo(ask, others);
  }
}
