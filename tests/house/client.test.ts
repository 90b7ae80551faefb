/** The client as another program meets it: imported by the name of the package, with types that refuse what is wrong. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildClient } from '../../scripts/client.ts';
import { ROOT, runCommand } from '../../scripts/run-command.ts';

const CONSUMER = `
import { connect, type Members, type Outcome } from 'solidarity-atlas/client';

const asked: string[] = [];
const send: typeof fetch = async (url, init) => {
  asked.push(\`\${init?.method} \${url} \${new Headers(init?.headers).get('Authorization')} \${init?.body ?? ''}\`);
  const path = new URL(String(url)).pathname;
  if (path === '/api/members/none') return Response.json({ detail: 'No such member.', requestId: 'r' }, { status: 404 });
  const after = new URL(String(url)).searchParams.get('after');
  return Response.json({ members: [], total: 2, next: after === null ? 'second' : null });
};
const atlas = connect({ address: 'https://atlas.example.org', token: 'sa_x', fetch: send });
const first: Outcome<Members> = await atlas.ask('GET /api/members', { query: { limit: '1' } });
if (first.ok) first.value.total satisfies number;
const names: string[] = [];
for await (const page of atlas.pages('GET /api/members', { query: { country: 'KE' } })) {
  if (page.ok) names.push(...page.value.members.map(({ name }) => name), 'page');
}
const none = await atlas.ask('GET /api/members/{id}', { param: { id: 'none' } });
await atlas.ask('POST /api/search', { body: { text: 'help' } });
console.log(JSON.stringify({ asked, names, none }));
`;

const WRONG = [
  `await atlas.ask('GET /api/nothing');`,
  `await atlas.ask('GET /api/members/{id}');`,
  `await atlas.ask('GET /api/members', { query: { colour: 'red' } });`,
  `await atlas.ask('POST /api/search', { body: { words: 'help' } });`,
  `atlas.pages('GET /api/capacities');`,
  `const { value } = await atlas.ask('GET /api/members');`,
];

test('a program imports it, asks, goes through pages, and hears of mistakes before it runs', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'consumer-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'node_modules'));
  await symlink(ROOT, join(folder, 'node_modules/solidarity-atlas'));
  await buildClient();
  const settings = {
    strict: true,
    noEmit: true,
    target: 'ES2024',
    module: 'nodenext',
    lib: ['ES2024', 'DOM'],
    types: [],
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: settings, include: ['*.ts'] }));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(join(folder, 'right.ts'), CONSUMER);
  const start = `import { connect } from 'solidarity-atlas/client';\nconst atlas = connect({ address: '' });\n`;
  const wrong = WRONG.map((line) => `// @ts-expect-error\n${line}\n`).join('');
  await writeFile(join(folder, 'wrong.ts'), `${start}${wrong}export {};\n`);
  expect(await runCommand(['tsc', '-p', folder])).toMatchObject({ code: 0, output: '' });

  const ran = await runCommand([process.execPath, 'right.ts'], { folder });
  const auth = 'Bearer sa_x';
  expect(JSON.parse(ran.stdout)).toEqual({
    asked: [
      `GET https://atlas.example.org/api/members?limit=1 ${auth} `,
      `GET https://atlas.example.org/api/members?country=KE ${auth} `,
      `GET https://atlas.example.org/api/members?country=KE&after=second ${auth} `,
      `GET https://atlas.example.org/api/members/none ${auth} `,
      `POST https://atlas.example.org/api/search ${auth} {"text":"help"}`,
    ],
    names: ['page', 'page'],
    none: { ok: false, problem: { status: 404, detail: 'No such member.', requestId: 'r' } },
  });
});
