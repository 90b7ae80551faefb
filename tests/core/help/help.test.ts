/** Which helplines and which members somebody in danger is shown, and in which order. */
import { describe, expect, test } from 'vitest';
import { helpersAgainst } from '#core/help/helpers.ts';
import { goodUntil, helplinesFor, isChecked } from '#core/help/helplines.ts';
import type { Helpline } from '#core/stored-playbook.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { asSeenBy } from '#core/visibility.ts';
import { aNetwork } from '../../support/a-network.ts';
import { aPlay } from '../../support/playbook-records.ts';

const TODAY = '2026-03-01';
const NOTHING = { threatIds: [], country: null, language: null };

function line(name: string, details: Partial<Helpline> = {}): Helpline {
  const said = { id: name, name, covers: 'Emergencies', reach: 'By phone', hours: null, url: null, checkedOn: TODAY };
  return { ...said, threatIds: [], languages: [], countries: [], isAlwaysOpen: false, ...details };
}

const namesOf = (lines: readonly { name: string }[]) => lines.map(({ name }) => name).join(' ');

describe('a helpline', () => {
  test.each([
    ['2025-03-01', '2026-03-01', true],
    ['2025-02-28', '2026-02-28', false],
    ['2024-02-29', '2025-02-28', false],
    ['2025-08-31', '2026-08-31', true],
    ['2026-03-02', '2027-03-02', false],
  ])('checked on %s is good until %s', (checkedOn, until, isGood) => {
    expect([goodUntil(checkedOn), isChecked({ checkedOn }, TODAY)]).toEqual([until, isGood]);
  });

  test('is shown where it fits what is told; whoever names nothing takes everything', () => {
    const all = [
      line('Any'),
      line('Raids', { threatIds: ['raid'] }),
      line('Kenya', { countries: ['KE'] }),
      line('Stale', { checkedOn: '2025-02-28' }),
    ];
    expect(namesOf(helplinesFor(all, NOTHING, TODAY))).toBe('Any Kenya Raids');
    expect(namesOf(helplinesFor(all, { ...NOTHING, threatIds: ['arrest'] }, TODAY))).toBe('Any Kenya');
    expect(namesOf(helplinesFor(all, { ...NOTHING, threatIds: ['raid'], country: 'TD' }, TODAY))).toBe('Raids Any');
    expect(namesOf(helplinesFor(all, { ...NOTHING, country: 'KE' }, TODAY))).toBe('Kenya Any Raids');
  });

  test('that answers around the clock comes first, then the language, the threat, the country', () => {
    const all = [
      line('Near', { countries: ['KE'] }),
      line('Spoken', { languages: ['fr'] }),
      line('Always', { isAlwaysOpen: true }),
      line('Fitting', { threatIds: ['raid'] }),
    ];
    const told = { threatIds: ['raid'], country: 'KE', language: 'fr' };
    expect(namesOf(helplinesFor(all, told, TODAY))).toBe('Always Spoken Fitting Near');
  });
});

describe('members that help', () => {
  const { stored } = aNetwork()
    .country('KE', '001', '002')
    .capacity('legal-support', 'solidarity')
    .capacity('translation', 'solidarity')
    .capacity('press', 'solidarity')
    .having({
      threats: ['raid', 'smear'].map((id) => ({ id, kind: 'threat', labels: { en: id }, isRetired: false }) as const),
      threatNeeds: [{ threatId: 'raid', capacityId: 'legal-support', minLevel: 1, count: 1 }],
      plays: [aPlay('press-work')],
      threatPlays: [{ threatId: 'smear', playId: 'press-work' }],
      playCapacities: [{ playId: 'press-work', capacityId: 'press', minLevel: 1, count: 1 }],
    })
    .member('Away', { offers: ['legal-support', 'press'] })
    .member('Here', { presences: ['KE'], offers: ['legal-support'] })
    .member('Reaching', { reach: ['002'], offers: ['legal-support'] })
    .member('Closed', { availability: 'closed', offers: ['legal-support'] })
    .member('Quiet', { visibility: 'network', offers: ['legal-support'] })
    .member('Words', { offers: ['translation'] });
  const network = asSeenBy(stored, ANONYMOUS);
  const found = (threatIds: string[], country: string | null) =>
    helpersAgainst(network, { threatIds, country }).map(({ member, place, capacityIds }) =>
      [member.name, place, ...capacityIds].join(' '),
    );

  test('are those that anybody sees, in the country first', () => {
    expect(found(['raid'], 'KE')).toEqual([
      'Here here legal-support',
      'Reaching from-outside legal-support',
      'Away elsewhere legal-support',
    ]);
  });

  test('hold what threats and the plays against them take; without a threat, what any takes', () => {
    expect(found(['smear'], null)).toEqual(['Away elsewhere press']);
    expect(found([], null)[0]).toBe('Away elsewhere legal-support press');
    expect(found(['nothing-known'], null)).toEqual([]);
  });
});
