/** What the inbox says of an introduction: no more than the viewer was sent, and in the right order. */
import { describe, expect, test } from 'vitest';
import type { Inbox, Introduction } from '../../../web/inside/introductions-api.ts';
import { isOurTurn, sortInbox } from '../../../web/inside/state/inbox.ts';
import {
  headlineOf,
  meaningOf,
  progressOf,
  shownSentence,
  toldWords,
} from '../../../web/inside/state/introduction-words.ts';
import type { Words } from '../../../web/state/words.ts';

const WORDS: Words = {
  capacities: [],
  countries: [],
  areas: [],
  capacity: () => 'Legal support',
  country: () => 'Kenya',
  areasOf: () => [],
  area: (code) => code,
};
const NOBODY_TOLD = { kind: null, sectors: [] };

function anIntroduction(changed: Partial<Introduction> = {}): Introduction {
  return {
    id: 'one',
    side: 'helper',
    way: 'asked',
    by: null,
    isQuiet: false,
    stage: 'asked',
    day: '2026-03-01',
    endsOn: '2026-03-15',
    isChosen: true,
    question: { capacityId: 'legal-support', country: 'KE', urgency: 2 },
    words: '',
    told: NOBODY_TOLD,
    other: null,
    contact: null,
    shown: { words: false, told: null, name: true, contact: false },
    steps: ['offer', 'decline'],
    isBeyondLimit: false,
    ...changed,
  };
}

const seeker = { side: 'seeker' as const, steps: ['withdraw' as const] };
const quill = { id: 'quill', name: 'Quill' };
const ended = { stage: 'ended' as const, endsOn: null, shown: null, steps: [] };

describe('a headline', () => {
  test.each<[string, Partial<Introduction>]>([
    ['Somebody needs Legal support in Kenya, soon', {}],
    ['Quill needs Legal support in Kenya, soon', { stage: 'agreed', other: quill }],
    ['You asked Quill for Legal support in Kenya', { ...seeker, other: quill }],
    ['You asked an organisation that you can no longer see for Legal support in Kenya', seeker],
    ['Quill can help with Legal support in Kenya', { ...seeker, stage: 'willing', other: quill }],
    ['Somebody can help with Legal support in Kenya', { ...seeker, stage: 'willing', isChosen: false }],
    ['Your question about Legal support in Kenya', { ...seeker, ...ended }],
    ['A question to you', { ...ended, question: null }],
  ])('says “%s”', (headline, changed) => {
    expect(headlineOf(anIntroduction(changed), WORDS)).toBe(headline);
  });
});

describe('what the other side sees', () => {
  const told = { kind: 'local-group' as const, sectors: ['media' as const, 'peace' as const] };

  test.each<[string, Partial<Introduction>]>([
    ['Your name, as they chose you, and nothing else.', {}],
    ['Nothing. They do not know that their question reached you.', { isChosen: false }],
    [
      'That somebody can help, without your name.',
      { isChosen: false, stage: 'willing', shown: { words: false, told: NOBODY_TOLD, name: false, contact: false } },
    ],
    [
      'What you need, your words and what you are (Local group, Media and Peace), without your name.',
      { ...seeker, shown: { words: true, told, name: false, contact: false } },
    ],
    [
      'What you need, your words, your name and how to reach you.',
      { ...seeker, stage: 'agreed', shown: { words: true, told, name: true, contact: true } },
    ],
  ])('is “%s”', (sentence, changed) => {
    expect(shownSentence(anIntroduction(changed))).toBe(sentence);
  });

  test('is nothing of what was not told', () => {
    expect(toldWords(NOBODY_TOLD)).toBeNull();
  });
});

test('the last step is reached once either side has shared its contact details', () => {
  const agreed = anIntroduction({ stage: 'agreed', other: quill });
  expect(progressOf(agreed)).toBe(2);
  expect(progressOf({ ...agreed, contact: 'Somewhere' })).toBe(3);
  expect(meaningOf({ ...agreed, steps: ['withdraw'] })).toBe('You have shared how to reach you.');
});

test('what waits for an answer comes first, urgent before not, and what is beyond the limit apart', () => {
  const urgent = { capacityId: 'legal-support', country: null, urgency: 3 as const };
  const inbox: Inbox = {
    asked: [
      anIntroduction({ id: 'later' }),
      anIntroduction({ id: 'urgent', question: urgent }),
      anIntroduction({ id: 'answered', stage: 'willing', steps: ['withdraw'] }),
      anIntroduction({ id: 'beyond', isBeyondLimit: true }),
    ],
    asking: [
      anIntroduction({ id: 'asking', ...seeker }),
      anIntroduction({ id: 'yes', side: 'seeker', steps: ['agree'] }),
    ],
    calls: [],
    ended: [],
    hasContact: true,
  };
  const { ours, beyond, others } = sortInbox(inbox, new Set());
  expect(ours.map(({ id }) => id)).toEqual(['urgent', 'later', 'yes']);
  expect(beyond.map(({ id }) => id)).toEqual(['beyond']);
  expect(others.map(({ id }) => id)).toEqual(['answered', 'asking']);
  expect(isOurTurn(anIntroduction(ended))).toBe(false);
  const touched = sortInbox(inbox, new Set(['answered']));
  expect(touched.ours.map(({ id }) => id)).toContain('answered');
  expect(touched.others.map(({ id }) => id)).toEqual(['asking']);
});
