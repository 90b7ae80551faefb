/** What a file would change in a network, and the steps that come of it. */
import { describe, expect, test } from 'vitest';
import type { Choices, Difference } from '#core/import/difference.ts';
import { differenceOf } from '#core/import/difference-of.ts';
import type { Draft, DraftMember } from '#core/import/draft.ts';
import { ImportStep, subjectOf } from '#core/import/steps.ts';
import { stepsOf } from '#core/import/steps-of.ts';
import { aNetwork, idOf } from '../../support/a-network.ts';

const COORDINATOR = { role: 'coordinator', memberId: null } as const;
const at = { file: 'list.csv', sheet: null, row: 2, column: null };

const NETWORK = aNetwork()
  .member('Lantern', {
    ...{ standing: 'listed', acronym: 'LT', website: 'https://lantern.example', languages: ['en'] },
    ...{ sectors: ['media'], presences: ['KE'], offers: ['translation'], needs: ['legal-support'] },
  })
  .member('Quill', { standing: 'member', description: 'Prints.' })
  .member('Northlight', { standing: 'listed' })
  .member('Twin Harbour', { standing: 'listed', presences: ['KE'] })
  .member('Harbour Twin', { standing: 'listed', presences: ['KE'] })
  .tie('Lantern', 'Quill')
  .tie('Northlight', 'Lantern', { since: '2018' })
  .coalition('Night Watch', ['Lantern'], { country: 'KE' })
  .seenBy(COORDINATOR);

type Said = Partial<DraftMember> & { name: string };

function drafted(members: Said[], more: Partial<Draft> = {}): Draft {
  return {
    ...{ presences: [], offers: [], needs: [], ties: [], coalitions: [], memberships: [], problems: [], leftAside: [] },
    members: members.map((member) => ({ key: member.name, id: null, at, ...member })),
    ...more,
  };
}

function compared(draft: Draft, choices: Choices = {}): Difference {
  return differenceOf(draft, NETWORK, choices);
}

function stepsFrom(draft: Draft, choices: Choices = {}, level: Parameters<typeof stepsOf>[2]['level'] = 'private') {
  let next = 0;
  const steps = stepsOf(draft, compared(draft, choices), { level, newId: () => idOf(`new ${next++}`) });
  for (const step of steps) expect(ImportStep.parse(step)).toEqual(step);
  expect(new Set(steps.map(subjectOf)).size).toBe(steps.length);
  return steps;
}

const stateOf = (draft: Draft, choices: Choices = {}) =>
  compared(draft, choices).members.map(({ state, conflict }) => conflict ?? state);

describe('the members of a file', () => {
  const CASES: [string, Said[], Choices, string[]][] = [
    ['of another name are new', [{ name: 'Keystone Law' }], {}, ['new']],
    [
      'that say nothing else are unchanged',
      [{ name: 'LANTERN', website: 'http://www.lantern.example/' }],
      {},
      ['unchanged'],
    ],
    ['that say more are changed', [{ name: 'Lantern', languages: ['fr'] }], {}, ['changed']],
    ['are known by our own id', [{ name: 'Anything', id: idOf('Lantern') }], {}, ['changed']],
    ['that may be one of two ask which', [{ name: 'Harbor Twin' }], {}, ['several']],
    ['that have the very same name are not asked about', [{ name: 'Twin Harbour' }], {}, ['unchanged']],
    ['are what somebody chose', [{ name: 'Harbor Twin' }], { 'Harbor Twin': { as: 'new' } }, ['new']],
    ['are left out', [{ name: 'Lantern' }], { Lantern: { as: 'skip' } }, ['skipped']],
    ['that speak for themselves decide', [{ name: 'Quill', languages: ['fr'] }], {}, ['own-editors']],
    [
      'contradict each other',
      [
        { key: '1', name: 'Lantern', availability: 'busy' },
        { key: '2', name: 'Lantern', availability: 'open' },
      ],
      {},
      ['changed', 'twice'],
    ],
    [
      'chosen to be what nobody sees are a conflict',
      [{ name: 'X' }],
      { X: { as: 'same', memberId: 'gone' } },
      ['several'],
    ],
  ];
  test.each(CASES)('%s', (_, members, choices, states) => {
    expect(stateOf(drafted(members), choices)).toEqual(states);
  });

  test('add to lists and never empty a field; name and kind stay', () => {
    const draft = drafted([
      { name: 'Lantern', kind: 'network', languages: ['fr', 'en'], sectors: ['gender'], acronym: 'LNT' },
    ]);
    expect(compared(draft).members[0]?.changes).toEqual([
      { field: 'acronym', before: 'LT', after: 'LNT' },
      { field: 'sectors', before: ['media'], after: ['media', 'gender'] },
      { field: 'languages', before: ['en'], after: ['en', 'fr'] },
    ]);
  });

  test('keep their own spelling as an alias, and what registers call them', () => {
    const said = { aliases: ['Lampe'], identifiers: ['GB-CHC-1090095'] };
    const draft = drafted([{ ...said, name: 'Lantern International' }]);
    expect(compared(draft).members[0]?.changes).toEqual([]);
    const chosen = { 'Lantern International': { as: 'same', memberId: idOf('Lantern') } } as const;
    expect(compared(draft, chosen).members[0]?.changes).toEqual([
      { field: 'aliases', before: [], after: ['Lantern International', 'Lampe'] },
      { field: 'identifiers', before: [], after: ['GB-CHC-1090095'] },
    ]);
    expect(stepsFrom(draft, chosen).map((step) => 'field' in step && step.field)).toEqual(['aliases', 'identifiers']);
  });

  test('bring the facts that are not there yet, each once', () => {
    const member = 'Lantern';
    const draft = drafted([{ name: 'Lantern' }], {
      presences: ['KE', 'TD', 'TD'].map((country) => ({ at, member, country, kind: 'office' })),
      offers: ['translation', 'legal-support'].map((capacityId) => ({ at, member, capacityId })),
      needs: [{ at, member, capacityId: 'legal-support', urgency: 3 }],
    });
    const [found] = compared(draft).members;
    expect(found?.adds.presences.map(({ country }) => country)).toEqual(['TD']);
    expect(found?.adds.offers.map(({ capacityId }) => capacityId)).toEqual(['legal-support']);
    expect(found?.adds.needs).toEqual([]);
    expect(found?.alters.needs.map(({ before, after }) => [before.urgency, after.urgency])).toEqual([[2, 3]]);
    expect(stepsFrom(draft, {}, 'public').map((step) => `${step.do} ${step.list}`)).toEqual([
      ...['add presences', 'add offers', 'change needs'],
    ]);
  });

  test('state facts otherwise only where they say something of them', () => {
    const offer = { at, member: 'Lantern', capacityId: 'translation' };
    const steps = (said: object) => stepsFrom(drafted([{ name: 'Lantern' }], { offers: [{ ...offer, ...said }] }));
    expect(steps({})).toEqual([]);
    const [change, ...others] = steps({ note: 'By appointment' });
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      ...{ do: 'change', list: 'offers', memberId: idOf('Lantern'), capacityId: 'translation' },
      ...{ before: { note: null }, after: { note: 'By appointment' } },
    });
    expect(steps({ level: 1 })).toMatchObject([{ before: { note: null }, after: { level: 1, note: null } }]);
  });

  test('that two rows change have one step for each field, from what is there to what both say', () => {
    const draft = drafted([
      { key: '1', name: 'Lantern', languages: ['fr'] },
      { key: '2', name: 'LANTERN', languages: ['sw'] },
    ]);
    expect(stepsFrom(draft)).toEqual([
      {
        ...{ do: 'change', list: 'members', id: idOf('Lantern'), field: 'languages', visibility: 'private' },
        ...{ before: ['en'], after: ['en', 'fr', 'sw'] },
      },
    ]);
  });
});

describe('the links of a file', () => {
  const NEW = { name: 'Keystone Law' };
  const tie = (a: string, b: string, more = {}) => ({
    at,
    a,
    b,
    kind: 'works-with' as const,
    direction: 'a-to-b' as const,
    ...more,
  });

  test('are new, there already, or lack an end', () => {
    const draft = drafted(
      [{ name: 'Lantern' }, { name: 'Quill', languages: ['fr'] }, NEW, { name: 'Harbor Twin' }, { name: 'Northlight' }],
      {
        ties: [
          ...[tie('Lantern', 'Quill'), tie('Keystone Law', 'Quill'), tie('Quill', 'Keystone Law', { since: '2019' })],
          ...[tie('Harbor Twin', 'Lantern'), tie('Northlight', 'Lantern'), tie('Lantern', 'Lantern')],
        ],
      },
    );
    const { links, counts } = compared(draft, { Northlight: { as: 'skip' } });
    expect(links.map(({ state }) => state)).toEqual([
      'unchanged',
      'new',
      'unchanged',
      'conflict',
      'skipped',
      'skipped',
    ]);
    expect(links[3]).toMatchObject({ conflict: 'end-missing', label: 'Harbor Twin – Lantern' });
    expect(counts.ties).toEqual({ new: 1, changed: 0, unchanged: 2, conflict: 1, skipped: 2 });
    const ties = stepsFrom(draft, { Northlight: { as: 'skip' } }, 'network').filter(({ list }) => list === 'ties');
    expect(ties).toMatchObject([{ direction: 'both', since: '2019', aVisibility: 'network', bVisibility: 'network' }]);
  });

  test('take the dates of a file where nobody speaks for either end', () => {
    const draft = drafted([{ name: 'Lantern' }, { name: 'Quill' }, { name: 'Northlight' }], {
      ties: [
        ...[tie('Lantern', 'Northlight'), tie('Lantern', 'Northlight', { until: '2024' })],
        tie('Quill', 'Lantern', { since: '2019' }),
      ],
    });
    expect(compared(draft).links.map(({ state, conflict }) => conflict ?? state)).toEqual([
      ...['unchanged', 'changed', 'own-editors'],
    ]);
    const [a, b] = [idOf('Lantern'), idOf('Northlight')].sort();
    expect(stepsFrom(draft)).toEqual([
      {
        ...{ do: 'change', list: 'ties', a, b, kind: 'works-with' },
        ...{ before: { since: '2018', until: null }, after: { since: '2018', until: '2024' } },
      },
    ]);
  });

  test('keep the direction of the file, whichever id is the smaller', () => {
    for (const [a, b] of [
      ['Lantern', 'Northlight'],
      ['Northlight', 'Lantern'],
    ] as const) {
      const [step] = stepsFrom(drafted([{ name: a }, { name: b }], { ties: [tie(a, b, { kind: 'funds' })] }));
      expect(step).toMatchObject({ direction: idOf(a) < idOf(b) ? 'a-to-b' : 'b-to-a' });
    }
  });

  test('bring coalitions and who is in them, of those that do not speak for themselves', () => {
    const coalition = (name: string) => ({ at, key: name, id: null, name, convenor: 'Lantern' });
    const draft = drafted([{ name: 'Lantern' }, { name: 'Quill' }, NEW], {
      coalitions: [coalition('night watch'), coalition('Day Watch')],
      memberships: ['night watch', 'Day Watch'].flatMap((name) =>
        ['Lantern', 'Quill', 'Keystone Law'].map((member) => ({ at, coalition: name, member })),
      ),
    });
    const { links } = compared(draft);
    expect(links.map(({ state, conflict }) => conflict ?? state)).toEqual([
      ...['unchanged', 'new'],
      ...['unchanged', 'own-editors', 'own-editors', 'new', 'own-editors', 'new'],
    ]);
    const steps = stepsFrom(draft);
    expect(steps.map(({ list }) => list)).toEqual(['members', 'coalitions', 'memberships', 'memberships']);
    expect(steps[1]).toMatchObject({ name: 'Day Watch', convenorId: idOf('Lantern') });
    expect(steps[2]).toMatchObject({ memberId: idOf('Lantern') });
  });
});

test('levels are those of the import, or of the file where it states them; what is lacked is never public', () => {
  const draft = drafted([{ name: 'Keystone Law', visibility: 'network' }], {
    needs: [{ at, member: 'Keystone Law', capacityId: 'translation', urgency: 1, visibility: 'public' }],
    presences: [{ at, member: 'Keystone Law', country: 'KE', kind: 'office' }],
  });
  const levelsAt = (level: Parameters<typeof stepsOf>[2]['level']) =>
    stepsFrom(draft, {}, level).map((step) => ('visibility' in step ? step.visibility : null));
  expect(levelsAt('public')).toEqual(['public', 'public', 'network']);
  expect(levelsAt('stated')).toEqual(['network', 'private', 'network']);
});

test('what is longer than a step may be is shortened, and the rest of the file comes', () => {
  const quotes = '"\n'.repeat(1999);
  const aliases = Array.from({ length: 70 }, (_, n) => `${n} ${'ü'.repeat(190)}`);
  const long = { description: `${quotes}"`, aliases };
  const steps = stepsFrom(
    drafted([
      { name: 'Night | Day', ...long },
      { name: 'Lantern', description: 'é'.repeat(5000), aliases: ['A | B', ...aliases] },
    ]),
  );
  expect(steps.map((step) => ('name' in step ? step.name : 'field' in step ? step.field : ''))).toEqual([
    ...['Night | Day', 'description', 'aliases'],
  ]);
  expect(
    steps.flatMap((step) => ('description' in step && step.description ? step.description.length : []))[0],
  ).toBeGreaterThan(1000);
});
