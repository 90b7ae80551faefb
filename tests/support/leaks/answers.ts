/** How a leak gets into an answer. */
import type { StoredNetwork } from '#core/stored-network.ts';
import type { Leak } from '../leaks.ts';
import type { Rows } from '../rows.ts';

/** The whole network, and what was asked of it. */
type Asked = {
  stored: StoredNetwork;
  rows: Rows;
  /** The last part of the address, or the id in the body. */
  id: string;
  /** The body, where there is one. */
  text: string;
};

/** Says something more in the good answers of some routes. */
export function telling(name: string, routes: RegExp, told: (asked: Asked) => unknown): Leak {
  return changing(name, routes, async (response, asked) => {
    if (response.status !== 200) return response;
    const body: object = JSON.parse(await response.text());
    return new Response(JSON.stringify({ ...body, told: told(asked) }), response);
  });
}

/** Refuses in another way where something hidden is there. */
export function refusingOtherwise(name: string, routes: RegExp, isThere: (asked: Asked) => boolean): Leak {
  return changing(name, routes, async (response, asked) =>
    response.status === 404 && isThere(asked)
      ? new Response(response.body, { status: 403, headers: response.headers })
      : response,
  );
}

/** Changes the answers of some routes in any way. */
export function changing(
  name: string,
  routes: RegExp,
  change: (response: Response, asked: Asked) => Promise<Response>,
): Leak {
  return {
    name,
    routes,
    answer: async (response, stored, request, rows) => {
      const { pathname } = new URL(request.url);
      if (!routes.test(`${request.method} ${pathname}`)) return response;
      const text = await request.text();
      const id = /"id":"(\w+)"/.exec(text)?.[1] ?? pathname.split('/').at(-1) ?? '';
      return await change(response, { stored, rows, id, text });
    },
  };
}
