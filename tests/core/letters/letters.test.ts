/** Letters as texts of even lengths, and what many of them come to; whatever comes in, none is left out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldLetters, type Received } from '#core/letters/fold-letters.ts';
import { type Letter, LONGEST_PLAIN, readLetter, type WrittenLetter } from '#core/letters/letter.ts';
import { letterText, PADDING_STEP } from '#core/letters/padding.ts';
import { OUTCOMES_OF_REQUESTS, RESPONSE_KINDS, RESPONSE_STATES } from '#core/requests/stages.ts';
import { idOf } from '../../support/a-network.ts';

const [LAMP, QUILL, REED] = [idOf('Lamp'), idOf('Quill'), idOf('Reed')];
const [THREAD, OTHER] = [idOf('thread'), idOf('other thread')];

const request = {
  kind: 'request' as const,
  title: 'Frozen accounts',
  what: 'The bank closed both accounts.',
  needs: [],
  threatIds: [],
  country: null,
  by: null,
  urgency: 3 as const,
  mustNotKnow: '',
};

const envelope = { v: 1 as const, thread: THREAD, after: null, keys: [], own: [] };
const first: WrittenLetter = { ...envelope, ...request, id: idOf('first'), fromId: LAMP };

const words = fc.string({ unit: 'grapheme', maxLength: 300 });
const contents = fc.oneof(
  fc.record({ kind: fc.constant('note' as const), words }),
  fc.record({
    kind: fc.constant('reply' as const),
    response: fc.option(fc.constantFrom(...RESPONSE_KINDS)),
    state: fc.constantFrom(...RESPONSE_STATES),
    words,
  }),
  fc.record({ kind: fc.constant('closing' as const), outcome: fc.constantFrom(...OUTCOMES_OF_REQUESTS), words }),
  fc.constant(request),
);

/** As an honest page writes it: under its own name, in the thread, after the first. */
const honest = fc
  .tuple(contents, fc.constantFrom(LAMP, QUILL, REED), fc.uuid())
  .map(([content, writer, id]): Received => {
    const isSeekers = content.kind === 'request' || content.kind === 'closing';
    const fromId = isSeekers ? LAMP : writer;
    const letter: WrittenLetter = { ...envelope, ...content, id: idOf(id), fromId, after: first.id };
    return { id, fromId, opened: { ok: true, letter } };
  });

/** What changes nothing: unreadable, by somebody who read nothing, under a false name, or not for this writer to say. */
const foreign = fc
  .tuple(contents, fc.uuid(), fc.constantFrom('sealed', 'broken', 'other-version', 'thread', 'name', 'seeker'))
  .map(([content, id, fault]): Received => {
    if (fault === 'sealed' || fault === 'broken' || fault === 'other-version')
      return { id, fromId: QUILL, opened: { ok: false, why: fault } };
    const thread = fault === 'thread' ? OTHER : THREAD;
    const written = fault === 'seeker' ? { kind: 'closing' as const, outcome: 'helped' as const, words: '' } : content;
    const letter = { ...envelope, ...written, id: idOf(id), thread, fromId: QUILL, after: first.id };
    return { id, fromId: fault === 'name' ? REED : QUILL, opened: { ok: true, letter } };
  });

const opening: Received = { id: 'opening', fromId: LAMP, opened: { ok: true, letter: first } };
const stateOf = (received: readonly Received[]) => {
  const { request: asked, responses, closing, newest, good } = foldLetters(received, LAMP);
  return { asked, responses, closing, newest, good };
};

describe('letters in their order', () => {
  test('come to one entry each, in that order, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(honest, foreign), { maxLength: 20 }), (rest) => {
        const received = [opening, ...rest];
        expect(foldLetters(received, LAMP).entries.map(({ id }) => id)).toEqual(received.map(({ id }) => id));
      }),
    );
  });

  test('come to the same with foreign, forged and repeated ones among them, and each of these says so', () => {
    const script = fc.array(fc.tuple(honest, fc.array(foreign, { maxLength: 3 }), fc.boolean()), { maxLength: 8 });
    fc.assert(
      fc.property(script, (steps) => {
        const good = [opening, ...steps.map(([letter]) => letter)];
        const mixed = [
          opening,
          ...steps.flatMap(([letter, bad, isTwice]) => [...bad, letter, ...(isTwice ? [letter] : [])]),
        ];
        expect(stateOf(mixed)).toEqual(stateOf(good));
        const isGood = (entry: { kind: string; doubts?: string[] }) =>
          entry.kind !== 'unread' && (entry.doubts ?? []).every((doubt) => doubt === 'gap');
        expect(foldLetters(mixed, LAMP).entries.filter(isGood)).toHaveLength(good.length);
      }),
    );
  });

  test('say last what holds: of a response its last state, of the request its last words', () => {
    fc.assert(
      fc.property(fc.array(honest, { maxLength: 20 }), (rest) => {
        const { request: asked, responses, closing } = foldLetters([opening, ...rest], LAMP);
        const letters = [opening, ...rest].flatMap(({ opened }) => (opened.ok ? [opened.letter] : []));
        expect(asked).toEqual(letters.findLast(({ kind }) => kind === 'request'));
        const end = letters.findLast((one) => one.kind === 'closing');
        expect(closing?.outcome).toBe(end?.kind === 'closing' ? end.outcome : undefined);
        for (const { memberId, kind, state } of responses) {
          const said = letters.findLast(
            (one) => one.fromId === memberId && one.kind === 'reply' && one.response === kind,
          );
          expect(said?.kind === 'reply' && said.state).toBe(state);
        }
      }),
    );
  });

  test('that follow one that is not there are taken, and say that something is missing', () => {
    const later = note('later', { after: idOf('dropped') });
    const { entries, newest } = foldLetters([opening, later], LAMP);
    expect(entries[1]).toMatchObject({ doubts: ['gap'] });
    expect(newest).toBe(idOf('later'));
  });

  test('that were passed on to a newcomer come to what the others know', () => {
    fc.assert(
      fc.property(fc.array(honest, { maxLength: 10 }), (rest) => {
        const before = [opening, ...rest];
        const whole = foldLetters(before, LAMP);
        const bundle: Letter = { ...envelope, kind: 'so-far', letters: whole.good, id: idOf('bundle'), fromId: LAMP };
        const passed: Received = { id: 'bundle', fromId: LAMP, opened: { ok: true, letter: bundle } };
        const sealed = before.map((one): Received => ({ ...one, opened: { ok: false, why: 'sealed' } }));
        const tail = [note('after', {})];
        expect(stateOf([...sealed, passed, ...tail])).toEqual(stateOf([...before, passed, ...tail]));
        const forged: Letter = { ...bundle, id: idOf('forged'), fromId: QUILL };
        const byOther: Received = { id: 'forged', fromId: QUILL, opened: { ok: true, letter: forged } };
        expect(foldLetters([...sealed, byOther], LAMP).good).toEqual([]);
      }),
    );
  });

  test('tell every key that they were sealed to, and the last ones of each who wrote', () => {
    const [one, other] = [`age1${'q'.repeat(58)}`, `age1${'p'.repeat(58)}`];
    const written: Received = { ...opening, opened: { ok: true, letter: { ...first, keys: ['1', '2'], own: [one] } } };
    const later = { ...noteOf('Again.'), id: idOf('later'), keys: ['2', '3'], own: [other] };
    const { keys, own } = foldLetters(
      [written, { ...opening, id: 'later', opened: { ok: true, letter: later } }],
      LAMP,
    );
    expect([[...keys], [...own]]).toEqual([['1', '2', '3'], [[LAMP, [other]]]]);
  });
});

describe('a letter as text', () => {
  test('has a whole number of steps of bytes, and reads back as what it was', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const letter: Letter = { ...first, ...content };
        const text = letterText(letter) ?? '';
        expect(Buffer.byteLength(text) % PADDING_STEP).toBe(0);
        const back = readLetter(text);
        expect(back.ok && JSON.parse(JSON.stringify(back.letter)).kind).toBe(content.kind);
      }),
    );
    const [short, long] = ['yes', 'No, and here is why. '.repeat(20)].map((said) => letterText(noteOf(said))?.length);
    expect(short).toBe(long);
  });

  test('is refused where it is longer than it may be', () => {
    expect(letterText(noteOf('a'.repeat(LONGEST_PLAIN - 400)))).not.toBeNull();
    expect(letterText(noteOf('ش'.repeat(LONGEST_PLAIN / 2)))).toBeNull();
  });

  test.each([
    ['no JSON', '{', 'broken'],
    ['another thing', '[1]', 'broken'],
    ['a kind that there is not', JSON.stringify({ ...first, kind: 'order' }), 'broken'],
    ['a word that there is not', JSON.stringify({ ...first, urgency: 9 }), 'broken'],
    ['a later version', JSON.stringify({ ...first, v: 2 }), 'other-version'],
    ['a later version of another shape', '{"v":7}', 'other-version'],
  ])('that is %s says so', (_, text, why) => {
    expect(readLetter(text)).toEqual({ ok: false, why });
  });

  test('is read or refused, and never throws, whatever it is', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void expect(readLetter(text).ok).toBe(false)));
  });
});

function note(id: string, { after = first.id }: { after?: string }): Received {
  const letter: WrittenLetter = { ...noteOf('Soon.'), id: idOf(id), fromId: QUILL, after };
  return { id, fromId: QUILL, opened: { ok: true, letter } };
}

function noteOf(said: string): WrittenLetter {
  return { ...envelope, kind: 'note', words: said, id: idOf('note'), fromId: LAMP };
}
