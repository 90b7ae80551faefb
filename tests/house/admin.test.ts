/** What the operator's commands do and refuse, on a database in this process. That they reach one: start and deploy. */
import { expect, test } from 'vitest';
import { idOf } from '../support/a-network.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { operatorWith } from './operator.ts';

test('an invitation is made, told and in the audit, whose end is known again', async () => {
  const admin = anOperator();
  expect((await admin('invite', '--role', 'reader')).output).toMatch(
    /^Good for one reader within 72 hours, shown this once: http:\/\/localhost:8787\/join#code=[a-z2-9]{26}\n$/,
  );
  expect((await admin('list')).output).toBe('There are no accounts yet.\n');
  const verified = await admin('verify');
  expect(verified.output).toMatch(/^The audit is whole: 1 entries\. [^\n]*\n$/);
  const end = /: (\S+)\n$/.exec(verified.output)?.[1] ?? '';
  expect((await admin('verify', '--end', end)).code).toBe(0);
  await admin('invite', '--role', 'admin');
  expect((await admin('verify', '--end', end)).code).toBe(0);
  expect(await admin('verify', '--end', 'another')).toMatchObject({ code: 1, output: expect.stringContaining('NOT') });
});

test('a link leads to the address that is said', async () => {
  const admin = anOperator();
  const { output } = await admin('invite', '--role', 'reader', '--origin', 'https://atlas.example.org');
  expect(output).toMatch(/: https:\/\/atlas\.example\.org\/join#code=[a-z2-9]{26}\n$/);
  expect((await admin('invite', '--role', 'reader', '--remote')).output).toMatch(/Say it once: npm run deploy/);
});

test.each([
  [[]],
  [['dance']],
  [['revoke']],
  [['list', 'abc']],
  [['list', idOf('Somebody')]],
  [['invite']],
  [['invite', '--role', 'king']],
])('%j is answered with what there is', async (words) => {
  expect(await anOperator()(...words)).toMatchObject({
    code: 1,
    output: expect.stringMatching(/^npm run admin -- knows/),
  });
});

test('an editor belongs to a member, and to one that there is', async () => {
  const admin = anOperator();
  expect(await admin('invite', '--role', 'editor')).toMatchObject({
    code: 1,
    output: expect.stringContaining('belongs to one member'),
  });
  expect(await admin('invite', '--role', 'editor', '--member', idOf('Nobody'))).toEqual({
    code: 1,
    output: `There is no member ${idOf('Nobody')}.\n`,
  });
});

function anOperator() {
  const db = memoryDatabase();
  return operatorWith({
    local: (act) => act(db),
    anyLocal: (act) => act(db),
    remote: (act) => act(db),
    remoteOrigin: () => null,
  });
}
