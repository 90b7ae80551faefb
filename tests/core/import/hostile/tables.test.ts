import { afterAll, expect, test } from 'vitest';
import { ARCHIVE_FILES } from '../../../support/hostile/archive-files.ts';
import { MOST_SECONDS, openerOfFiles } from '../../../support/hostile/open-in-thread.ts';
import { TABLE_FILES } from '../../../support/hostile/table-files.ts';

const opener = openerOfFiles();
afterAll(() => opener.close());

test.each([...TABLE_FILES, ...ARCHIVE_FILES])(
  'a file with $what ($name) does no harm',
  async ({ name, bytes, stops }) => {
    const { stopped, seconds } = await opener.open(name, bytes());
    expect(stopped).toBe(stops);
    expect(seconds).toBeLessThan(MOST_SECONDS);
  },
);
