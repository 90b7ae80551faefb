/** What of an import goes on in the page and its thread, from bytes to slices that are sent. */
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../web/api.ts';
import { createReading } from '../../../web/inside/import/reading.ts';
import { sendSteps } from '../../../web/inside/import/send-steps.ts';
import type { Task } from '../../../web/inside/import/tasks.ts';
import { problemTable } from '../../../web/inside/state/import-problem-words.ts';

const GROUND = {
  ...{ members: [], ties: [], coalitions: [], remembered: [] },
  words: {
    capacities: [],
    areas: [],
    countries: [{ code: 'KE', alpha3: 'KEN', labels: { en: 'Kenya' }, areas: ['001'] }],
  },
};

function aFile(text: string) {
  return { name: 'list.csv', bytes: new TextEncoder().encode(text) };
}

function aReading() {
  const doTask = createReading();
  return (task: Task) => doTask(task, () => undefined);
}

describe('reading', () => {
  it('makes steps of a table in slices that follow each other, and shows nothing of a column about persons', async () => {
    const have = aReading();
    const rows = Array.from({ length: 700 }, (_, n) => `Guild ${n * n + 7} ${'xyz'[n % 3]},KE,p${n}@guild.example`);
    const opened = await have({
      does: 'open',
      files: [aFile(['Name,Country,Contact', ...rows].join('\n'))],
      format: null,
      ground: GROUND,
    });
    if (opened.does !== 'open' || !opened.opened.ok) throw new Error('It was not opened.');
    const { sheets, mapping } = opened.opened.value;
    expect(sheets[0]?.columns.map(({ because, samples }) => [because, samples.length])).toEqual([
      ['name', 3],
      ['name', 1],
      ['personal', 0],
    ]);
    const compared = await have({ does: 'compare', mapping, choices: {} });
    if (compared.does !== 'compare') throw new Error('It was not compared.');
    const { counts, members } = compared.compared.difference;
    expect(counts.members.new + counts.members.conflict).toBe(members.length);
    expect(compared.compared.statesLevels).toBe(false);
    const written = await have({ does: 'write', level: 'private' });
    if (written.does !== 'write') throw new Error('Nothing was written.');
    const sent: unknown[] = [];
    for (let from = 0; from < written.count; ) {
      const slice = await have({ does: 'slice', from });
      if (slice.does !== 'slice' || slice.steps.length === 0) throw new Error('A slice is missing.');
      sent.push(...slice.steps);
      from += slice.steps.length;
    }
    expect(sent).toHaveLength(written.count);
    expect(JSON.stringify(sent)).not.toContain('@guild');
    expect(JSON.stringify(sent)).not.toMatch(/"visibility":"(?!private)/);
  });
});

describe('sending', () => {
  const LOST = { ok: false as const, problem: { detail: 'lost', requestId: null } };
  const DONE = { ok: true as const, value: null };

  function aSending(answers: readonly Answer<null>[]) {
    const left = [...answers];
    const said: string[] = [];
    const ended = new AbortController();
    const problem = sendSteps({
      count: 5,
      slice: async (from) => [1, 2].slice(0, 5 - from),
      send: async (from, steps) => {
        said.push(`${from}+${steps.length}`);
        return left.shift() ?? DONE;
      },
      isLost: ({ detail }) => detail === 'lost',
      onSent: (sent) => said.push(`sent ${sent}`),
      onLost: () => said.push('lost'),
      pause: async (tries) => {
        said.push(`pause ${tries}`);
        if (tries === 9) ended.abort();
      },
      signal: ended.signal,
    });
    return { said, problem };
  }

  it('goes on where it stood once the connection is back', async () => {
    const { said, problem } = aSending([DONE, LOST, LOST, DONE, DONE]);
    expect(await problem).toBeNull();
    expect(said).toEqual([
      '0+2',
      'sent 2',
      '2+2',
      'lost',
      'pause 1',
      '2+2',
      'lost',
      'pause 2',
      '2+2',
      'sent 4',
      '4+1',
      'sent 5',
    ]);
  });

  it('ends with what no further try mends, and with whoever ends it', async () => {
    const refusal = { ok: false as const, problem: { detail: 'Step 3 names nobody.', requestId: null } };
    expect(await aSending([DONE, refusal]).problem).toEqual(refusal.problem);
    const { said, problem } = aSending(Array.from({ length: 20 }, () => LOST));
    expect(await problem).toBeNull();
    expect(said.filter((one) => one === 'lost')).toHaveLength(9);
  });
});

describe('a table of problems', () => {
  it('has a row for each, and nothing in it that a spreadsheet would work out', () => {
    const place = { file: 'list.csv', sheet: null, row: 3, column: '=HYPERLINK("x")' };
    const table = problemTable([{ place, weight: 'skips', problem: 'unknown-value', value: ' +1, or "two"' }], ',');
    const [head, line, ...others] = table.split('\r\n');
    expect(head).toBe('file,sheet,row,column,value,problem');
    expect(line).toMatch(/^list\.csv,,3,"'=HYPERLINK\(""x""\)","' \+1, or ""two""",/);
    expect(others).toEqual([]);
  });
});
