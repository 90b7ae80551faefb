import { expect, test } from 'vitest';
import { callOrderOf, charterExcerpt } from '../../../../web/inside/state/brief.ts';
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

test('the template of a charter fits beside a dozen members', () => {
  const charter = charterTemplate({ name: 'A name', purpose: 'A purpose.', review: '1 March 2027' });
  expect(charterExcerpt(charter, 12)).toEqual({ text: charter, isCut: false });
});

test('a longer charter is cut between its paragraphs, earlier where there are more members, and says so', () => {
  const paragraph = 'x'.repeat(600);
  const charter = [paragraph, paragraph, paragraph, paragraph, paragraph].join('\n\n');
  expect(charterExcerpt(charter, 2)).toEqual({ text: Array(4).fill(paragraph).join('\n\n'), isCut: true });
  expect(charterExcerpt(charter, 21)).toEqual({ text: paragraph, isCut: true });
  expect(charterExcerpt(charter, 40)).toEqual({ text: '', isCut: true });
});
