/** The rules for words that coordinators extend, and for messages that a network agrees on. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TellAlert } from '#core/alerts/questions.ts';
import { WordId } from '#core/fields.ts';
import { AddHelpline } from '#core/help/helpline-questions.ts';
import { LONGEST_NOTE, LONGEST_TEXT } from '#core/playbook/messages/limits.ts';
import { messagesInOrder } from '#core/playbook/messages/order.ts';
import { type MessageWords, ProposeMessage, SpeakOnMessage } from '#core/playbook/messages/questions.ts';
import { isReviewOverdue } from '#core/playbook/messages/review.ts';
import { isSameToMembers, looksAfter, speakerOn, stepOf, stepsAt } from '#core/playbook/messages/stages.ts';
import { EMPTY_WORKSHEET, messageFrom } from '#core/playbook/messages/worksheet.ts';
import { AddWord, type GivenWord } from '#core/playbook/plays/questions.ts';
import { wordIdFrom } from '#core/playbook/plays/word-id.ts';
import { judgeWord, wordIn } from '#core/playbook/plays/word-rules.ts';
import { RequestWords } from '#core/requests/questions.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { asSeenBy } from '#core/visibility.ts';
import { directionOf } from '../../../web/state/direction.ts';
import { CHAIN } from '../../e2e/chain-network.ts';

const NETWORK = asSeenBy(CHAIN, ANONYMOUS);

const WORDS: MessageWords = {
  topic: 'Lawyers',
  frame: 'proactive',
  texts: [
    { language: 'en', text: 'Everybody may have a lawyer.' },
    { language: 'fr', text: 'Chacun a droit à un avocat.' },
  ],
  doNote: null,
  dontNote: null,
  threatIds: ['raids'],
  country: null,
  reviewOn: null,
  visibility: 'network',
};

describe('words', () => {
  test.each([
    ['Frozen accounts', [], 'frozen-accounts'],
    ['Frozen accounts', ['frozen-accounts', 'frozen-accounts-2'], 'frozen-accounts-3'],
    ['  Élan — coopté!  ', [], 'elan-coopte'],
    ['سيف', [], 'word'],
    [`${'Very long '.repeat(12)}`, [], 'very-long-very-long-very-long-very-long-very-long'],
  ])('the id of %j beside %j is %j', (label, taken, id) => {
    expect(wordIdFrom(label, new Set(taken))).toBe(id);
  });

  test('whatever label is given, its id is one that addresses and files can hold, and new', () => {
    const label = fc.string({ unit: 'grapheme', maxLength: 120 });
    fc.assert(
      fc.property(label, fc.array(label, { maxLength: 5 }), (one, others) => {
        const taken = new Set(others.map((other) => wordIdFrom(other, new Set())));
        const id = wordIdFrom(one, taken);
        expect(WordId.safeParse(id).success && !taken.has(id)).toBe(true);
      }),
    );
  });

  const play = (more: object = {}): GivenWord => ({
    kind: 'play',
    labels: { en: 'A new play' },
    summary: null,
    takes: [{ capacityId: 'advocacy', minLevel: 1, count: 1 }],
    threatIds: ['raids'],
    ...more,
  });
  test.each([
    [null, play(), null],
    [null, play({ labels: { en: 'LEGAL défence' } }), 'label-taken'],
    ['legal-defence', play({ labels: { en: 'Legal defence' } }), null],
    [null, play({ takes: [{ capacityId: 'flying', minLevel: 1, count: 1 }] }), 'unknown-capacity'],
    [null, play({ threatIds: ['nothing'] }), 'unknown-threat'],
    [
      null,
      play({ takes: [1, 2].map((minLevel) => ({ capacityId: 'advocacy', minLevel, count: 1 })) }),
      'repeated-capacity',
    ],
    [null, { kind: 'threat', labels: { en: 'telegrams read' }, threatKind: 'threat' } as const, 'label-taken'],
    [null, { kind: 'capacity', labels: { en: 'Raids on offices' }, capacityKind: 'solidarity' } as const, null],
  ])('as %j, %j is judged %j', (id, word, problem) => {
    const verdict = judgeWord(NETWORK, id, word);
    expect(verdict.ok ? null : verdict.problem).toBe(problem);
  });

  test('a word is told in one form, whatever order its rows are in; and what is unknown is null', () => {
    const mixed = {
      ...NETWORK,
      playCapacities: NETWORK.playCapacities.toReversed(),
      threatPlays: NETWORK.threatPlays.toReversed(),
    };
    for (const { id } of NETWORK.plays) expect(wordIn(mixed, 'play', id)).toEqual(wordIn(NETWORK, 'play', id));
    expect(wordIn(NETWORK, 'threat', 'old-threat')).toMatchObject({ isRetired: true });
    expect(wordIn(NETWORK, 'capacity', 'raids')).toBeNull();
  });

  test('a word with a field that nobody asked for is refused', () => {
    expect(AddWord.safeParse({ word: play() }).success).toBe(true);
    for (const more of [{ isRetired: true }, { labels: { fr: 'Sans anglais' } }, { labels: { en: '  ' } }, { id: 'x' }])
      expect(AddWord.safeParse({ word: play(more) }).success).toBe(false);
  });
});

describe('messages', () => {
  const message = { ownerId: 'own', stage: 'proposed' as const, voices: [] };
  test.each([
    [null, false, null],
    [{ role: 'editor' as const, memberId: 'own' }, true, 'own'],
    [{ role: 'editor' as const, memberId: 'other' }, false, 'other'],
    [{ role: 'coordinator' as const, memberId: null }, true, null],
    [{ role: 'reader' as const, memberId: 'own' }, false, null],
    [{ role: 'admin' as const, memberId: 'own' }, false, null],
  ])('%j looks after it: %j, and speaks for %j', (account, looks, speaks) => {
    expect(looksAfter(message, account)).toBe(looks);
    expect(speakerOn(message, account)).toBe(speaks);
    expect(speakerOn({ stage: 'retired' }, account)).toBeNull();
  });

  test('it is agreed only from proposed and only while nobody objects; every other way is closed', () => {
    const objection = [{ memberId: 'other', voice: 'objects' as const, words: 'No' }];
    const uses = [{ memberId: 'other', voice: 'uses' as const, words: null }];
    const ways = (['proposed', 'agreed', 'retired'] as const).flatMap((stage) =>
      (['agree', 'retire', 'propose-again'] as const).flatMap((step) =>
        [objection, uses].map((voices) => {
          const verdict = stepOf({ stage, voices }, step);
          return [stage, step, voices === uses, verdict.ok ? verdict.to : verdict.problem] as const;
        }),
      ),
    );
    expect(ways.filter(([, , , to]) => to !== 'not-now')).toEqual([
      ['proposed', 'agree', false, 'objected'],
      ['proposed', 'agree', true, 'agreed'],
      ['proposed', 'retire', false, 'retired'],
      ['proposed', 'retire', true, 'retired'],
      ['agreed', 'retire', false, 'retired'],
      ['agreed', 'retire', true, 'retired'],
      ['retired', 'propose-again', false, 'proposed'],
      ['retired', 'propose-again', true, 'proposed'],
    ]);
    expect(stepsAt('agreed')).toEqual(['retire']);
  });

  test('another day of review is the same message to members; anything else is another one', () => {
    const same: Partial<MessageWords>[] = [{ reviewOn: '2027-01-01' }, { texts: WORDS.texts.toReversed() }];
    const other: Partial<MessageWords>[] = [
      { topic: 'Law' },
      { frame: 'reactive' },
      { texts: WORDS.texts.slice(0, 1) },
      { texts: WORDS.texts.map((one) => ({ ...one, text: `${one.text}!` })) },
      { doNote: 'Let lawyers speak' },
      { dontNote: 'Do not deny' },
      { threatIds: [] },
      { country: 'KE' },
      { visibility: 'public' },
    ];
    expect(same.map((part) => isSameToMembers(WORDS, { ...WORDS, ...part }))).toEqual(same.map(() => true));
    expect(other.map((part) => isSameToMembers(WORDS, { ...WORDS, ...part }))).toEqual(other.map(() => false));
  });

  test('an objection says why, and a language has one text', () => {
    const id = 'a'.repeat(26);
    const spoken = (rest: object) => SpeakOnMessage.safeParse({ id, ...rest }).success;
    expect([spoken({ voice: 'objects', words: 'No' }), spoken({ voice: 'uses' }), spoken({ voice: null })]).toEqual([
      true,
      true,
      true,
    ]);
    expect([
      spoken({ voice: 'objects' }),
      spoken({ voice: 'uses', words: 'Yes' }),
      spoken({ voice: 'objects', words: ' ' }),
    ]).toEqual([false, false, false]);
    expect(ProposeMessage.safeParse({ ...WORDS, texts: [...WORDS.texts, WORDS.texts[0]] }).success).toBe(false);
    expect(ProposeMessage.safeParse({ ...WORDS, stage: 'agreed' }).success).toBe(false);
  });

  test('what is said about us is no part of the message that comes of a worksheet, whatever is typed', () => {
    expect(messageFrom(EMPTY_WORKSHEET)).toBeNull();
    expect(messageFrom({ ...EMPTY_WORKSHEET, said: 'They are agents', feeds: 'Agents stay in mind' })).toBeNull();
    expect(
      messageFrom({
        said: 'Agents ',
        feeds: 'It stays',
        stand: ' We heal.',
        sayer: 'Nurses',
        story: 'One night',
        ask: 'Visit us',
      }),
    ).toEqual({
      frame: 'proactive',
      text: 'We heal.\n\nOne night\n\nVisit us',
      doNote: 'Nurses',
      dontNote: 'Agents\n\nIt stays',
    });
    const typed = fc.string({ maxLength: 3000 });
    // What is said stands between signs that nothing else has, or it could be found by chance.
    const other = typed.map((text) => text.replaceAll(/[<>]/g, ''));
    fc.assert(
      fc.property(typed, other, other, other, (said, stand, story, ask) => {
        const made = messageFrom({ ...EMPTY_WORKSHEET, said: `<${said}>`, stand, story, ask });
        if (made === null) return;
        expect(made.text).not.toContain(`<${said}>`);
        expect(made.text.length <= LONGEST_TEXT && (made.dontNote?.length ?? 0) <= LONGEST_NOTE).toBe(true);
      }),
    );
  });

  test('what can be used stands first, and nothing that is said of a message moves it', () => {
    const some = [
      { id: 'c', topic: 'B', stage: 'retired' as const },
      { id: 'b', topic: 'b', stage: 'agreed' as const },
      { id: 'a', topic: 'B', stage: 'agreed' as const },
      { id: 'd', topic: 'A', stage: 'proposed' as const },
    ];
    expect(messagesInOrder(some).map(({ id }) => id)).toEqual(['a', 'b', 'd', 'c']);
  });

  test.each([
    ['2026-01-01', 'agreed', true],
    ['2026-01-02', 'agreed', false],
    [null, 'agreed', false],
    ['2026-01-01', 'retired', false],
  ] as const)('a review by %j of one that is %s is overdue: %j', (reviewOn, stage, isOverdue) => {
    expect(isReviewOverdue({ reviewOn, stage }, '2026-01-02')).toBe(isOverdue);
  });

  test('a language runs its own way', () => {
    expect(['ar', 'fa', 'ur', 'prs', 'en', 'ru', 'ku'].map(directionOf)).toEqual([
      'rtl',
      'rtl',
      'rtl',
      'rtl',
      'ltr',
      'ltr',
      'ltr',
    ]);
  });
});

describe('what somebody writes for others', () => {
  const turned = ' \u202eA\u0000\ntext\u2069 ';
  const alert = { country: 'KE', threatIds: [], title: turned, text: turned, happenedOn: '2026-03-01', url: null };
  const helpline = { name: turned, covers: turned, threatIds: [], languages: [], countries: [], hours: turned };
  const request = { title: turned, what: turned, needs: [], threatIds: [], country: null, by: null, urgency: 1 };
  test.each([
    [TellAlert.parse({ ...alert, level: 'public' }), { title: 'A text', text: 'A\ntext' }],
    [
      AddHelpline.parse({ ...helpline, isAlwaysOpen: false, reach: turned, url: null }),
      { hours: 'A text', reach: 'A\ntext' },
    ],
    [RequestWords.parse(request), { title: 'A text', what: 'A\ntext' }],
    [ProposeMessage.parse({ ...WORDS, topic: turned, doNote: turned }), { topic: 'A text', doNote: 'A\ntext' }],
    [
      AddWord.parse({ word: { kind: 'capacity', labels: { en: turned }, capacityKind: 'solidarity' } }).word,
      { labels: { en: 'A text' } },
    ],
  ])('is left without signs that nobody sees and that turn it: %#', (parsed, plain) => {
    expect(parsed).toMatchObject(plain);
  });

  test.each(['javascript:alert(1)', 'https://help.example@evil.example', 'https://nowhere'])(
    'leads to no page of the web by %s',
    (url) => {
      expect(TellAlert.safeParse({ ...alert, level: 'public', url }).error?.issues.map(({ path }) => path)).toEqual([
        ['url'],
      ]);
      const issues = AddHelpline.safeParse({ ...helpline, isAlwaysOpen: false, reach: 'r', url }).error?.issues;
      expect(issues?.map(({ path }) => path)).toEqual([['url']]);
    },
  );
});
