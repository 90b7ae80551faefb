/** What is lately, what is told wrongly, and who may see a published alert. */
import { describe, expect, test } from 'vitest';
import { isCurrent, isNoWider, newestFirst, problemWith } from '#core/alerts/alerts.ts';
import { aNetwork } from '../support/a-network.ts';
import { anAlert } from '../support/playbook-records.ts';

const TODAY = '2026-03-31';

describe('an alert', () => {
  test.each([
    ['2025-12-31', true],
    ['2025-12-30', false],
    ['2025-12', true],
    ['2025-11', false],
    ['2025', true],
    ['2024', false],
  ])('of %s is current: %s', (happenedOn, is) => {
    expect(isCurrent({ happenedOn }, TODAY)).toBe(is);
  });

  test('stands with the newest first', () => {
    const told = [
      anAlert('b', { happenedOn: '2026-01-01' }),
      anAlert('a', { happenedOn: '2026-01-01' }),
      anAlert('new', { happenedOn: '2026-02' }),
    ];
    expect(newestFirst(told).map(({ title }) => title)).toEqual(['new', 'a', 'b']);
  });

  const threat = (id: string, isRetired = false) => ({ id, kind: 'threat', labels: { en: id }, isRetired }) as const;
  const { stored } = aNetwork()
    .country('KE')
    .having({ threats: [threat('raid'), threat('old', true)] });
  test.each([
    [{}, null],
    [{ country: 'ZZ' }, 'no-such-country'],
    [{ threatIds: ['nothing'] }, 'no-such-threat'],
    [{ threatIds: ['old'] }, 'no-such-threat'],
    [{ happenedOn: '2026-04-01' }, null],
    [{ happenedOn: '2026-04-02' }, 'not-yet'],
  ])('told as %o has the problem %s', (details, problem) => {
    const told = anAlert('Told', { threatIds: ['raid'], happenedOn: TODAY, ...details });
    expect(problemWith(told, stored, TODAY)).toBe(problem);
  });

  test('is never shown to more than its reporter chose', () => {
    expect([isNoWider('network', 'public'), isNoWider('public', 'public'), isNoWider('network', 'network')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([isNoWider('public', 'network'), isNoWider('network', 'private')]).toEqual([false, false]);
  });
});
