import { describe, expect, it } from 'vitest';
import { codeIn, linkFor } from '../../../web/state/invitation-link.ts';

const CODE = 'abcdefghijkmnpqrstuvwxyz23';

describe('an invitation link', () => {
  it('gives back its code', () => {
    expect(codeIn(new URL(linkFor('https://atlas.example', CODE)).hash.slice(1))).toBe(CODE);
  });

  it('names the code where no server sees it', () => {
    const { pathname, search } = new URL(linkFor('https://atlas.example', CODE));
    expect(pathname + search).toBe('/join');
  });

  it.each([
    ['', ''],
    ['code=', ''],
    ['main', ''],
    ['code=%3Cb%3E', '<b>'],
    [`code=${'a'.repeat(500)}`, 'a'.repeat(100)],
  ])('is read from %j without judging it', (fragment, code) => {
    expect(codeIn(fragment)).toBe(code);
  });
});
