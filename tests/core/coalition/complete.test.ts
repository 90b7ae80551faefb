import { expect, it } from 'vitest';
import { completeQuestion, membersNamedIn, type OpenQuestion } from '#core/coalition/complete.ts';
import { CoalitionQuestion } from '#core/coalition/question.ts';
import { idOf } from '../../support/a-network.ts';
import { eachCase } from './cases.ts';

it('what a question leaves open is filled in as the API does', () => {
  const needs = [{ capacityId: 'advocacy' }, { capacityId: 'training', count: 2 }];
  const open: OpenQuestion[] = [
    { country: 'KE', needs },
    { country: 'KE', needs, conditions: {} },
    { country: 'KE', needs, fromOutside: false, conditions: { officeHere: true, apart: [[idOf('a'), idOf('b')]] } },
    { country: 'KE', needs, include: [idOf('a')], exclude: [idOf('b')], prefer: [idOf('c')] },
  ];
  for (const question of open) expect(completeQuestion(question)).toEqual(CoalitionQuestion.parse(question));
});

it('a question that leaves nothing open stays as it is', () => {
  eachCase(50, ({ question }) => expect(completeQuestion(question)).toEqual(question));
});

it('every member that a question names is found', () => {
  const question = completeQuestion({
    country: 'KE',
    needs: [],
    include: ['a'],
    exclude: ['b'],
    conditions: { apart: [['c', 'd']] },
    prefer: ['e'],
  });
  expect(membersNamedIn(question)).toEqual(['a', 'b', 'c', 'd', 'e']);
});
