/** The product as it starts without the sample, in a real browser: it has words, and nobody in it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPage } from '../support/browser.ts';
import { type Server, sampleNetwork, startServer } from '../support/server.ts';

let server: Server;

beforeAll(async () => {
  const { capacities, threats, threatNeeds, areas, countries } = sampleNetwork();
  server = await startServer({ capacities, threats, threatNeeds, areas, countries });
});
afterAll(() => server.close());

it.each(['/', '/map', '/members', '/sources', '/playbook'])(
  '%s of an empty network says that it is empty and how data comes in',
  async (path) => {
    const page = await openPage(`${server.url}${path}`, { width: 390 });
    await page.getByText('in this network yet.').waitFor();
    await page.getByText('The public sample comes in with npm start').waitFor();
    const said = await page.locator('main').innerText();
    expect(said).not.toMatch(/Each mark is|Take out a filter|names this threat|this sample are not members/);
    expect(said).not.toContain('did not supply this');
  },
);
