/** What the panels of path, comparison and reading rest on: two members compared, ways at a time, and work in a thread. */
import { describe, expect, it } from 'vitest';
import { readingOf } from '#core/measures/reading.ts';
import { mapNetworkOf } from '../../../web/map/map-network.ts';
import { compareMembers, levelOf } from '../../../web/map/reading/compared.ts';
import { waysIn } from '../../../web/map/reading/ways.ts';
import { createWorkshop, type Task } from '../../../web/map/workshop.ts';
import { enMapPath } from '../../../web/text/en-map-path.ts';
import { aMapMember, aTie } from './a-map-network.ts';

const NETWORK = mapNetworkOf({
  members: [
    aMapMember('Amani', {
      sectors: ['human-rights', 'media'],
      countries: ['KE', 'TD'],
      capacities: ['health', 'legal-support'],
      levels: [null, 3],
      needs: ['advocacy'],
    }),
    aMapMember('Badili', {
      sectors: ['media'],
      countries: ['TD'],
      capacities: ['legal-support'],
      levels: [1],
      needs: ['health'],
    }),
    aMapMember('Ceiba'),
    aMapMember('Dunia'),
  ],
  ties: [aTie('amani', 'ceiba', { since: '2019' }), aTie('badili', 'ceiba'), aTie('amani', 'dunia', { until: '2017' })],
  coalitions: [
    { id: 'x', name: 'Lake', country: 'TD', status: 'active', memberIds: ['badili', 'dunia'] },
    { id: 'y', name: 'Hill', country: null, status: 'closed', memberIds: ['amani', 'badili'] },
  ],
  sources: [],
  countryNames: new Map([
    ['TD', 'Chad'],
    ['KE', 'Kenya'],
  ]),
  capacityNames: new Map([
    ['legal-support', 'Legal support'],
    ['health', 'Health'],
    ['advocacy', 'Advocacy'],
  ]),
});

describe('two members compared', () => {
  it('share, have alone and could give each other', () => {
    const found = compareMembers(NETWORK, { one: 'amani', other: 'badili' }, null);
    expect(found).toMatchObject({
      sectors: { both: ['media'], one: ['human-rights'], other: [] },
      countries: { both: ['TD'], one: ['KE'], other: [] },
      capacities: { both: ['legal-support'], one: ['health'], other: [] },
      needs: { both: [], one: ['advocacy'], other: ['health'] },
      ties: { both: ['ceiba'], one: ['dunia'], other: [] },
      coalitions: { both: ['y'], one: [], other: ['x'] },
      oneGives: ['health'],
      otherGives: [],
      areTied: false,
      steps: 2,
    });
    expect(found && [levelOf(found.one, 'legal-support'), levelOf(found.one, 'health')]).toEqual([3, null]);
  });

  it('are compared at the time that is looked at, and never with themselves or nobody', () => {
    const at = (asOf: string) => compareMembers(NETWORK, { one: 'amani', other: 'badili' }, asOf);
    expect(at('2018')).toMatchObject({ ties: { both: [], one: [], other: ['ceiba'] }, steps: null });
    expect(at('2017-06')).toMatchObject({ ties: { both: [], one: ['dunia'], other: ['ceiba'] }, steps: 2 });
    expect(compareMembers(NETWORK, { one: 'amani', other: 'amani' }, null)).toBeNull();
    expect(compareMembers(NETWORK, { one: 'amani', other: 'nobody' }, null)).toBeNull();
  });
});

it('a way reads as a sentence, over ties and coalitions that were there', () => {
  const said = (asOf: string | null) => {
    const found = waysIn(NETWORK, { path: { from: 'amani', to: 'badili' }, asOf });
    if (found?.kind !== 'ways') return null;
    return found.ways.map(({ steps }) =>
      steps.map(({ toId, by }) => `${enMapPath.by(by.ties, by.coalitionIds)} ${toId}`),
    );
  };
  expect(said(null)).toEqual([
    ['partner of ceiba', 'partner of badili'],
    ['partner of dunia', 'in x with badili'],
  ]);
  expect(said('2017')).toEqual([['partner of dunia', 'in x with badili']]);
  expect(said('2018')).toBeNull();
  expect(
    enMapPath.by(
      [
        { kind: 'funds', isAway: false },
        { kind: 'works-with', isAway: true },
      ],
      ['Lake'],
    ),
  ).toBe('named as getting money from, partner of and in Lake with');
});

class Thread extends EventTarget {
  tasks: Task[] = [];
  isEnded = false;
  postMessage(task: Task): void {
    this.tasks.push(task);
  }
  terminate(): void {
    this.isEnded = true;
  }
}

describe('work in a thread', () => {
  const ground = { members: NETWORK.members, ties: NETWORK.ties, withWeakPoints: false };
  const done = { kind: 'reading', reading: readingOf(ground) } as const;

  it('comes back to whoever asked for it', async () => {
    const thread = new Thread();
    const haveDone = createWorkshop(() => thread);
    const [first, second] = [haveDone({ kind: 'reading', ground }), haveDone({ kind: 'reading', ground })];
    const other = { ...done, reading: { ...done.reading, smaller: 99 } };
    thread.dispatchEvent(new MessageEvent('message', { data: { id: thread.tasks[1]?.id, done: other } }));
    thread.dispatchEvent(new MessageEvent('message', { data: { id: thread.tasks[0]?.id, done } }));
    expect(await first).toBe(done);
    expect(await second).toBe(other);
  });

  it('is done in the page where the thread fails, and where there are none', async () => {
    const thread = new Thread();
    const haveDone = createWorkshop(() => thread);
    const waiting = haveDone({ kind: 'reading', ground });
    thread.dispatchEvent(new Event('error'));
    expect(await waiting).toEqual(done);
    expect(thread.isEnded).toBe(true);
    expect(await haveDone({ kind: 'reading', ground })).toEqual(done);
    expect(thread.tasks).toHaveLength(1);
    const without = createWorkshop(() => {
      throw new Error('There are no threads.');
    });
    expect(await without({ kind: 'reading', ground })).toEqual(done);
  });
});
