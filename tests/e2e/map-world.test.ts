/** What a country lacks, and the world without borders, in a real browser. */
import { beforeAll, expect, it } from 'vitest';
import { openPage } from '../support/browser.ts';
import type { Server } from '../support/server.ts';
import { inventedServer } from './invented-server.ts';

let server: Server;

beforeAll(async () => {
  server = await inventedServer();
});

it('says which seats of a country are empty, who could fill them, and leads on to a coalition', async () => {
  const page = await openPage(`${server.url}/map#panel=gaps`);
  const panel = page.getByRole('region', { name: 'Gaps' });
  await panel.locator('.gaps-confirmations_line').waitFor();
  await expect
    .poll(() => panel.locator('.gaps-confirmations_line').allInnerTexts())
    .toEqual(['If Keystone Law confirmed legal support, this gap closes: Chad']);
  await panel.getByRole('button', { name: 'Kenya 3 empty seats' }).click();
  const legal = panel.locator('.gaps-country_seat', { hasText: 'Legal support' });
  await expect
    .poll(async () => (await legal.innerText()).split('\n').filter((line) => line !== ''))
    .toEqual([
      'Legal support',
      'Nobody that you can see there offers it.',
      'Could come from elsewhere',
      'Full House, Northlight, Quill',
      'Works nearby',
      'Keystone Law',
      'Find partners for it',
    ]);
  expect(new URL(page.url()).hash).toBe('#focus=country:KE&ghosts=1&panel=gaps');
  expect(await legal.getByRole('link', { name: 'Find partners for legal support' }).getAttribute('href')).toBe(
    '/partners#capacities=legal-support&country=KE',
  );
  await panel.getByRole('link', { name: 'Form a coalition for these seats' }).click();
  await page.getByRole('heading', { level: 1, name: /coalition/i }).waitFor();
  expect(new URL(page.url()).hash).toBe('#country=KE&needs=advocacy,digital-security,legal-support');
});

it('shows the world as a table and as bubbles, and walks from country to country', async () => {
  const page = await openPage(`${server.url}/map#by=world`, { width: 390 });
  const table = page.getByRole('table', { name: 'Countries' });
  await table.waitFor();
  await expect
    .poll(() => table.locator('tbody tr').allInnerTexts())
    .toEqual([expect.stringMatching(/^Chad\s+1$/), expect.stringMatching(/^Kenya\s+1$/)]);
  await page.getByRole('button', { name: '1 country with nobody that you can see' }).click();
  await table.getByRole('button', { name: 'France' }).click();
  const card = page.getByRole('complementary', { name: 'France' });
  await card.getByText('Nobody that you can see is there.').waitFor();
  await page.locator('.map_painter').waitFor();
  await page.getByRole('application', { name: 'Map of the network' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.locator('.map_status').innerText()).toBe('Chad: 1 organisation. Enter opens it.');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('.map_status').innerText()).toContain('Kenya: 1 organisation');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).pathname).toBe('/countries/KE');
});
