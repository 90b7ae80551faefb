/** Asking the map in a real browser: by keyboard alone, and with mistakes. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { openPage } from '../support/browser.ts';
import type { Server } from '../support/server.ts';
import { INVENTED } from './invented.ts';
import { inventedServer } from './invented-server.ts';

let server: Server;

beforeAll(async () => {
  server = await inventedServer();
});

const hash = (page: Page) => decodeURIComponent(new URL(page.url()).hash).replaceAll('+', ' ');
const names = (page: Page) => page.locator('.map-list_name').allInnerTexts();

it('a query is completed, narrowed from a list, and a member looked at, by keyboard alone', async () => {
  const page = await openPage(`${server.url}/map`);
  const box = page.getByRole('combobox', { name: 'Search or filter' });
  await page.locator('.query-box_input').focus();
  await box.waitFor();
  await page.keyboard.type('cap');
  await page.getByRole('option', { name: /^capacity:/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type('lawy');
  const legal = page.getByRole('option', { name: 'Legal support legal-support 4 organisations' });
  await legal.waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await legal.getAttribute('aria-selected')).toBe('true');
  expect(await box.getAttribute('aria-activedescendant')).toBe(await legal.getAttribute('id'));
  await page.keyboard.press('Enter');
  await expect.poll(() => hash(page)).toBe('#q=capacity:legal-support');
  await page.keyboard.type('>=2 ');
  await expect.poll(() => names(page)).toEqual(['Northlight']);
  await page.getByText('Capacity: Legal support (can do or lead)').waitFor();

  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Filter' });
  expect(await panel.getByRole('checkbox', { name: 'Legal support' }).isChecked()).toBe(true);
  await panel.getByRole('checkbox', { name: 'Media 0' }).focus();
  await page.keyboard.press('Space');
  await expect.poll(() => hash(page)).toContain('sector:media');
  await panel.getByRole('combobox', { name: 'Level of Legal support' }).selectOption({ label: 'At any level' });
  await expect.poll(() => names(page)).toEqual(['Quill']);

  await box.focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.type('keyst');
  await page.getByRole('option', { name: 'Keystone Law' }).waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const keystone = INVENTED.members.find(({ name }) => name === 'Keystone Law');
  await expect.poll(() => hash(page)).toContain(`focus=${keystone?.id}`);
  expect(await box.inputValue()).toBe('');
});

it('a query says in words what is not understood, leaves it out and offers what could be meant', async () => {
  const page = await openPage(`${server.url}/map#q=sector:meida,peace+country:TD+colour:red`, { width: 390 });
  await page.getByText('There is no sector “meida”. It was left out.').waitFor();
  await page.getByText('Nothing can be asked by “colour”.').waitFor();
  expect(await page.getByText('meida', { exact: true }).evaluate((one) => one.tagName)).toBe('S');
  await page.getByRole('button', { name: 'Take out colour:red' }).click();
  await expect.poll(() => page.getByText('“colour”').count()).toBe(0);
  await page.getByRole('button', { name: 'Media', exact: true }).click();
  await expect.poll(() => hash(page)).toContain('q=sector:media,peace country:TD');
  await page.getByRole('button', { name: 'Take out Sector: Media or Peace' }).click();
  await expect.poll(() => names(page)).toEqual(['Keystone Law']);
});
