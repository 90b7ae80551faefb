import { expect, test } from 'vitest';
import { eachInTurn } from '../../worker/each-in-turn.ts';

test('what fails keeps nothing after it from its turn, and is told of', async () => {
  const done: string[] = [];
  const work = (name: string) => async () => {
    await Promise.resolve();
    done.push(name);
    if (name.startsWith('bad')) throw new Error(name);
  };
  await expect(eachInTurn(['one', 'bad two', 'three', 'bad four', 'five'].map(work))).rejects.toThrow('bad two');
  expect(done).toEqual(['one', 'bad two', 'three', 'bad four', 'five']);
  await eachInTurn([work('six')]);
  expect(done.at(-1)).toBe('six');
});
