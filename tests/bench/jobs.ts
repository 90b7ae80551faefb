/** How long the three jobs take from request to answer as a network grows, in one run. */
import { performance } from 'node:perf_hooks';
import { generateNetwork } from '../support/generated-network.ts';
import { sampleNetwork, startServer } from '../support/server.ts';

const SIZES = [100, 1000, 10_000];
const ROUNDS = 15;

const NEEDS = [
  'legal-support',
  'digital-security',
  'advocacy',
  'psychosocial-support',
  'emergency-funding',
  'convening',
];

const JOBS: Record<string, { path: string; body?: unknown }> = {
  'explore the map': { path: '/api/network' },
  'find a partner': {
    path: '/api/partners',
    body: { capacities: [{ capacityId: 'legal-support', minLevel: 2 }], country: 'AE', language: 'fr' },
  },
  'form a coalition': {
    path: '/api/coalitions/proposals',
    body: { country: 'AE', needs: NEEDS.map((capacityId) => ({ capacityId, minLevel: 2, count: 2 })) },
  },
};

type Measured = Map<string, { median: number; bytes: number }>;

async function measure(size: number): Promise<Measured> {
  const words = sampleNetwork();
  const server = await startServer(generateNetwork(size, words));
  const measured: Measured = new Map();
  try {
    // The runtime and its database are woken first, so that the cold load is that of the network alone.
    await fetch(`${server.url}/api/health`);
    measured.set('cold load', await timed(() => fetch(`${server.url}/api/capacities`)));
    for (const [job, { path, body }] of Object.entries(JOBS)) {
      const ask = () =>
        fetch(`${server.url}${path}`, {
          method: body ? 'POST' : 'GET',
          headers: { 'Content-Type': 'application/json' },
          body: body ? JSON.stringify(body) : null,
        });
      await ask();
      const rounds = [];
      for (let round = 0; round < ROUNDS; round++) rounds.push(await timed(ask));
      rounds.sort((one, other) => one.median - other.median);
      const middle = rounds[ROUNDS >> 1];
      if (middle) measured.set(job, middle);
    }
  } finally {
    await server.end();
  }
  return measured;
}

async function timed(ask: () => Promise<Response>): Promise<{ median: number; bytes: number }> {
  const start = performance.now();
  const response = await ask();
  const bytes = (await response.arrayBuffer()).byteLength;
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  return { median: performance.now() - start, bytes };
}

export async function benchJobs(): Promise<void> {
  const results: [number, Measured][] = [];
  for (const size of SIZES) results.push([size, await measure(size)]);

  const [smallest] = results;
  const table = ['cold load', ...Object.keys(JOBS)].flatMap((job) =>
    results.map(([members, measured]) => {
      const { median, bytes } = measured.get(job) ?? { median: Number.NaN, bytes: 0 };
      const base = smallest?.[1].get(job)?.median ?? Number.NaN;
      return {
        job,
        members,
        ms: median.toFixed(1),
        'ratio to 100 members': (median / base).toFixed(2),
        'answer kB': (bytes / 1000).toFixed(0),
      };
    }),
  );
  process.stdout.write('From request to answer, median of 15 (cold load: once), local workerd and D1\n');
  console.table(table);
}
