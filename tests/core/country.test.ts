import { expect, test } from 'vitest';
import { type CountryView, describeCountry } from '#core/country.ts';
import { countryByCode } from '#core/network.ts';
import type { StoredContext } from '#core/stored-network.ts';
import type { StoredCase } from '#core/stored-playbook.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { aCase } from '../support/playbook-records.ts';

const builder = aNetwork()
  .country('KE', '002')
  .country('IN', '142')
  .member('Zoe', { presences: ['KE', { country: 'KE', kind: 'local-partner' }] })
  .member('Ana', { presences: ['KE'], reach: ['001'], offers: ['advocacy'] })
  .member('Ulf', { presences: ['IN'], reach: ['002'], offers: ['advocacy'] })
  .member('Bo', { reach: ['001'], offers: ['convening'] })
  .member('Idle', { reach: ['001'] })
  .member('Cy', { presences: ['IN'], reach: ['142'] })
  .member('Dee', { presences: ['IN'], offers: [{ capacityId: 'legal-support', country: 'KE' }] })
  .coalition('Two', ['Zoe'], { country: 'KE' })
  .coalition('One', ['Zoe'], { country: 'KE' })
  .coalition('Abroad', ['Zoe'], { country: 'IN' })
  .coalition('Nowhere', ['Zoe']);

const network = aNetwork({
  ...builder.stored,
  contexts: [contextFrom('KE', 2023), contextFrom('IN', 2023), contextFrom('KE', 2024)],
  cases: [caseFrom('Here', 'KE'), caseFrom('There', 'IN'), caseFrom('Anywhere', null)],
}).seenBy(ANONYMOUS);

function contextFrom(country: string, year: number): StoredContext {
  return { country, indicator: 'equality-before-the-law', year, value: 0.5, rating: null, sourceId: 'a-list' };
}

function caseFrom(title: string, country: string | null): StoredCase {
  return aCase(title, { country, actor: 'An invented organisation', url: 'https://example.org/case' });
}

function viewOf(code: string): CountryView {
  const country = countryByCode(network).get(code);
  if (!country) throw new Error(`There is no country ${code}.`);
  return describeCountry(country, network, '2026-03-01');
}

const names = (records: { name: string }[]) => records.map(({ name }) => name);

test('members of a country are those who are present there, each once, by name', () => {
  expect(names(viewOf('KE').members)).toEqual(['Ana', 'Zoe']);
  expect(names(viewOf('IN').members)).toEqual(['Cy', 'Dee', 'Ulf']);
});

test('from outside come those who say that they can help there, and with what, and are not there, by name', () => {
  expect(names(viewOf('KE').outside)).toEqual(['Bo', 'Ulf']);
  expect(names(viewOf('IN').outside)).toEqual(['Ana', 'Bo']);
});

test('contexts and cases are those of the country alone', () => {
  expect(viewOf('KE').contexts.map(({ country, year }) => `${country} ${year}`)).toEqual(['KE 2023', 'KE 2024']);
  expect(viewOf('IN').contexts.map(({ country, year }) => `${country} ${year}`)).toEqual(['IN 2023']);
  expect(viewOf('KE').cases.map(({ title }) => title)).toEqual(['Here']);
  expect(viewOf('IN').cases.map(({ title }) => title)).toEqual(['There']);
});

test('coalitions are those of the country alone, by name', () => {
  expect(names(viewOf('KE').coalitions)).toEqual(['One', 'Two']);
  expect(names(viewOf('IN').coalitions)).toEqual(['Abroad']);
});

test('coverage tells who there and who outside offers each capacity', () => {
  const coverage = viewOf('KE').coverage.find(({ capacityId }) => capacityId === 'advocacy');
  expect(coverage).toMatchObject({ capacityId: 'advocacy', hereIds: [idOf('Ana')], outsideIds: [idOf('Ulf')] });
});
