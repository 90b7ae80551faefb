import { expect, test } from 'vitest';
import { callOrderOf, charterExcerpt, roomBeside } from '../../../../web/inside/state/brief.ts';
import { charterTemplate } from '../../../../web/inside/text/charter-text.ts';

const fellow = (name: string, convenes = false) => ({
  member: { id: name, name },
  convenes,
  isOwn: false,
  pledge: null,
  until: null,
});

test('the convenor calls first, the others follow as they are listed', () => {
  const order = callOrderOf({ fellows: [fellow('Ana'), fellow('Bo', true), fellow('Cy')] });
  expect(order.map(({ member }) => member.name)).toEqual(['Bo', 'Ana', 'Cy']);
});

const seat = { capacityId: 'advocacy', minLevel: 1 as const, count: 2, heldBy: [], unlisted: 0, open: 0 };
const crowd = (count: number) => Array.from({ length: count }, (_, index) => fellow(`Member ${index}`));

test('the template of a charter fits beside a dozen members', () => {
  const charter = charterTemplate({ name: 'A name', purpose: 'A purpose.', review: '1 March 2027' });
  const room = roomBeside(null, { fellows: crowd(12), seats: [seat] });
  expect(charterExcerpt(charter, room)).toEqual({ text: charter, isCut: false });
});

test('there is less room beside more members, longer conditions and more open seats, and none beside forty', () => {
  const strict = { bringing: [], conditions: [], ownCondition: 'x'.repeat(500), note: '' };
  const room = roomBeside(null, { fellows: crowd(4), seats: [seat] });
  expect(roomBeside(null, { fellows: crowd(5), seats: [seat] })).toBeLessThan(room);
  expect(roomBeside(null, { fellows: crowd(4), seats: [{ ...seat, open: 1 }] })).toBeLessThan(room);
  const fellows = crowd(4).map((one) => ({ ...one, pledge: strict }));
  expect(roomBeside(null, { fellows, seats: [seat] })).toBeLessThan(room - 4 * 400);
  expect(roomBeside('x'.repeat(2000), { fellows: crowd(4), seats: [seat] })).toBe(room - 1800);
  expect(roomBeside(null, { fellows: crowd(40), seats: [] })).toBeLessThan(0);
});

test('a longer charter is cut between its paragraphs and says so', () => {
  const paragraph = 'x'.repeat(600);
  const charter = [paragraph, paragraph, paragraph].join('\n\n');
  expect(charterExcerpt(charter, 1300)).toEqual({ text: [paragraph, paragraph].join('\n\n'), isCut: true });
  expect(charterExcerpt(charter, 599)).toEqual({ text: '', isCut: true });
  expect(charterExcerpt(charter, 1800)).toEqual({ text: charter, isCut: false });
});
