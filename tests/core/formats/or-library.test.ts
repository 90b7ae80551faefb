/** Set-cover problems of the OR-Library: read as they are, refused with the place where they are broken. */
import { describe, expect, test } from 'vitest';
import { type OrLibraryFault, readOrLibrary } from '#core/formats/or-library.ts';

test('a problem is read: rows, columns, costs, and which columns cover each row', () => {
  expect(readOrLibrary(' 2 3\n 5 6 7 \n 2\n 1 3\n1 2\n')).toEqual({
    ok: true,
    problem: {
      demand: [1, 1],
      columns: [
        { cost: 5, rows: [0] },
        { cost: 6, rows: [1] },
        { cost: 7, rows: [0] },
      ],
    },
  });
});

describe('a broken problem is refused', () => {
  test.each<[string, string, OrLibraryFault]>([
    ['that is empty', '', { name: 'too-short', row: null }],
    ['without all its costs', '2 3 5 6', { name: 'too-short', row: null }],
    ['without all its rows', '2 1 5 1 1', { name: 'too-short', row: 2 }],
    ['with a row cut off', '1 2 5 6 2 1', { name: 'too-short', row: 1 }],
    ['with something after its rows', '1 1 5 1 1 9', { name: 'too-long', rows: 1 }],
    ['with a word', '1 1 five 1 1', { name: 'not-a-number', place: 3, text: 'five' }],
    ['with a negative cost', '1 1 -5 1 1', { name: 'not-a-number', place: 3, text: '-5' }],
    ['with a broken cost', '1 1 0.5 1 1', { name: 'not-a-number', place: 3, text: '0.5' }],
    ['with a column that is not there', '1 1 5 1 2', { name: 'no-such-column', row: 1, column: 2, columns: 1 }],
    ['with column 0', '1 1 5 1 0', { name: 'no-such-column', row: 1, column: 0, columns: 1 }],
    ['with a column twice in a row', '1 1 5 2 1 1', { name: 'column-twice', row: 1, column: 1 }],
  ])('%s', (_which, text, fault) => {
    expect(readOrLibrary(text)).toEqual({ ok: false, fault });
  });
});
