/** Three questions to the public sample: everything that an answer says is held against the rows that were published. */
import { describe, expect, test } from 'vitest';
import { findPartners, type Partner } from '#core/partners/answer.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { asSeenBy } from '#core/visibility.ts';
import { shippedSample, shippedWords } from '../../../scripts/shipped-data.ts';
import { askedOf } from '../../support/partner-cases.ts';

const { capacities, threats, threatNeeds, areas, countries } = shippedWords();
const stored = { ...shippedSample(), capacities, threats, threatNeeds, areas, countries };
const network = asSeenBy(stored, ANONYMOUS);
const find = (question: object) => findPartners(askedOf(question, network), network, 200);

const areasOf = (code: string) => countries.find((country) => country.code === code)?.areas ?? [];
const presencesOf = (id: string, code: string) =>
  stored.presences.filter(({ memberId, country }) => memberId === id && country === code).map(({ kind }) => kind);
const offersOf = (id: string, capacityId: string, code: string | null) =>
  stored.offers.filter(
    (offer) =>
      offer.memberId === id &&
      offer.capacityId === capacityId &&
      (code === null || offer.country === null || offer.country === code),
  );
const reachOf = (id: string) => stored.members.find((member) => member.id === id)?.reach ?? [];

/** What each reason, offer and caution says, as far as the rows bear it out. */
function expectTrue({ member, reasons, offers, cautions }: Partner, capacityId: string, code: string | null): void {
  const rows = offersOf(member.id, capacityId, code);
  const best = Math.max(...rows.map(({ level }) => level ?? 0));
  for (const reason of reasons) {
    if (reason.term === 'reciprocity') {
      expect(reason.covers).toEqual([{ capacityId, level: best === 0 ? null : best, urgency: null }]);
      expect(reason.value).toBe({ 0: 0.5, 1: 0.5, 2: 0.8, 3: 1 }[best]);
    }
    if (reason.term === 'place') {
      const there = presencesOf(member.id, code ?? '');
      expect(reason.country).toBe(code);
      if (there.length > 0) expect(there).toContain(reason.presence);
      else {
        expect(reason.presence).toBe('from-outside');
        expect(reachOf(member.id).some((area) => areasOf(code ?? '').includes(area))).toBe(true);
      }
    }
    expect(['reciprocity', 'place']).toContain(reason.term);
  }
  expect(offers.map(({ note }) => note).sort()).toEqual(rows.map(({ note }) => note).sort());
  const isUnstated = cautions.some(({ kind }) => kind === 'level-unstated');
  expect(isUnstated).toBe(rows.every(({ level }) => level === null));
}

describe('in the public sample', () => {
  test.each([
    ['legal support in India', 'legal-support', 'IN', 'Human Rights Law Network'],
    ['the health cluster in Somalia', 'cluster-health', 'SO', null],
  ])('%s is answered with whoever the sources say gives it there, the strongest presence first', (...row) => {
    const [, capacityId, country, first] = row;
    const { partners, leftOut } = find({ capacities: [{ capacityId }], country });
    const isThere = (id: string) =>
      presencesOf(id, country).length > 0 || reachOf(id).some((area) => areasOf(country).includes(area));
    const expected = stored.members.filter(({ id }) => isThere(id) && offersOf(id, capacityId, country).length > 0);
    expect(partners.map(({ member }) => member.id).sort()).toEqual(expected.map(({ id }) => id).sort());
    expect(partners.length).toBeGreaterThan(3);
    const elsewhere = stored.members.filter(
      ({ id }) => offersOf(id, capacityId, null).length > 0 && !expected.some((one) => one.id === id),
    );
    expect(leftOut.elsewhere).toBe(elsewhere.length);
    if (first !== null) expect(partners[0]?.member.name).toBe(first);
    for (const partner of partners) expectTrue(partner, capacityId, country);
  });

  test('digital security in French is a near miss: two give it, and no source says in which languages', () => {
    const { partners, leftOut, leftOutMembers } = find({
      capacities: [{ capacityId: 'digital-security' }],
      language: 'fr',
    });
    expect(partners).toEqual([]);
    expect(leftOut.language).toBe(2);
    expect(leftOutMembers.map(({ member, why }) => [member.name, why, member.languages])).toEqual([
      ['Digital Security Helpline', 'language', []],
      ['Tactical Technology Collective', 'language', []],
    ]);
    const inAnyLanguage = find({ capacities: [{ capacityId: 'digital-security' }] }).partners;
    expect(inAnyLanguage.length).toBe(2);
    for (const partner of inAnyLanguage) expectTrue(partner, 'digital-security', null);
  });
});
