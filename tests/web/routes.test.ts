import { describe, expect, it } from 'vitest';
import { matchRoute, ROUTES } from '../../web/routes.ts';

describe('an address', () => {
  it.each([
    ['/', '/', {}],
    ['/partners', '/partners', {}],
    ['/partners/', '/partners', {}],
    ['/members/abc', '/members/:id', { id: 'abc' }],
    ['/countries/KE', '/countries/:code', { code: 'KE' }],
    ['/members/a%20b', '/members/:id', { id: 'a b' }],
    ['/members/%E0%A4%A', '/members/:id', { id: '%E0%A4%A' }],
  ])('%s opens %s', (path, pattern, params) => {
    const route = ROUTES.find((one) => one.path === pattern);
    expect(matchRoute(path)).toEqual({ load: route?.load, params });
  });

  it.each(['/partner', '/members/a/b', '/countries/KE/x', '/Partners'])('%s is no page', (path) => {
    expect(ROUTES.map(({ load }) => load)).not.toContain(matchRoute(path).load);
  });
});
