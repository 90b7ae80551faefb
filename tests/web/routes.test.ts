import { describe, expect, it } from 'vitest';
import { INSIDE_ROUTES } from '../../web/inside/inside-routes.ts';
import { matchRoute, ROUTES } from '../../web/routes.ts';

const ALL = [...ROUTES, ...INSIDE_ROUTES];

describe('an address', () => {
  it.each([
    ['/', '/', {}],
    ['/partners', '/partners', {}],
    ['/partners/', '/partners', {}],
    ['/members/abc', '/members/:id', { id: 'abc' }],
    ['/countries/KE', '/countries/:code', { code: 'KE' }],
    ['/members/a%20b', '/members/:id', { id: 'a b' }],
    ['/members/%E0%A4%A', '/members/:id', { id: '%E0%A4%A' }],
    ['/requests/abc', '/requests/:id', { id: 'abc' }],
  ])('%s opens %s', async (path, pattern, params) => {
    const route = ALL.find((one) => one.path === pattern);
    expect(await matchRoute(path)).toEqual({ load: route?.load, params });
  });

  it('opens the page that is written down for it, whatever others begin alike', async () => {
    for (const { path, load } of ALL) expect((await matchRoute(path)).load, path).toBe(load);
  });

  it.each(['/partner', '/members/a/b', '/countries/KE/x', '/Partners'])('%s is no page', async (path) => {
    expect(ALL.map(({ load }) => load)).not.toContain((await matchRoute(path)).load);
  });
});
