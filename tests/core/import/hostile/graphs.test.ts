import { afterAll, expect, test } from 'vitest';
import { GRAPH_FILES } from '../../../support/hostile/graph-files.ts';
import { MOST_SECONDS, openerOfFiles } from '../../../support/hostile/open-in-thread.ts';

const opener = openerOfFiles();
afterAll(() => opener.close());

test.each(GRAPH_FILES)('a file with $what ($name) does no harm', async ({ name, bytes, stops }) => {
  const { stopped, seconds } = await opener.open(name, bytes());
  expect(stopped).toBe(stops);
  // Of the processor, not of the clock: a machine that is busy with other things is no fault of the reader.
  expect(seconds).toBeLessThan(MOST_SECONDS);
});
