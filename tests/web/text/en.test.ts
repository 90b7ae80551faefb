import { describe, expect, it } from 'vitest';
import { en } from '../../../web/text/en.ts';
import { enCoalitions } from '../../../web/text/en-coalitions.ts';
import { enPages } from '../../../web/text/en-pages.ts';
import { enPartners } from '../../../web/text/en-partners.ts';

describe('a sentence with a number', () => {
  it.each([
    [en.organisations(1), '1 organisation'],
    [en.organisations(1234), '1,234 organisations'],
    [enPartners.found(1), '1 organisation fits'],
    [enPartners.elsewhere(1, 'Chad'), '1 organisation offers this elsewhere, and is not known to offer it in Chad.'],
    [enPartners.elsewhereAny(88, 'Chad'), '88 organisations are neither in Chad nor known to help there.'],
    [enPartners.rank(2, true), '2 ='],
    [enCoalitions.nobody('United States'), 'Nobody you can see offers any of this in the United States.'],
    [enPartners.reasons.place.office('Gambia'), 'Has an office in the Gambia'],
    [enPartners.reasons.place.office('Central African Republic'), 'Has an office in the Central African Republic'],
    [enPartners.reasons.place.office('Niger'), 'Has an office in Niger'],
    [
      enCoalitions.missingSeat('Advocacy', 0, 1, enCoalitions.missingWhy.unstated(10, 0)),
      'Advocacy: nobody states this level. 10 offer it without a level: ask for any level.',
    ],
    [
      enCoalitions.missingSeat('Advocacy', 1, 2, enCoalitions.missingWhy.unstated(1, 1)),
      'Advocacy: 1 of 2; nobody else states this level. 1 offers it without a level: ask for any level.',
    ],
    [
      enCoalitions.missingSeat('Advocacy', 0, 1, enCoalitions.missingWhy.excluded('Quill')),
      'Advocacy: only Quill, which you left out.',
    ],
    [enCoalitions.moved(3, 3), 'Still 3 organisations, with others in the seats.'],
    [enCoalitions.moved(3, 4), 'Now 4 organisations; it was 3.'],
    [
      enCoalitions.accounts(2, 5),
      '2 of 5 have an account here: a coordinator has to invite the others to the network first.',
    ],
    [
      enCoalitions.accounts(1, 2),
      '1 of 2 has an account here: a coordinator has to invite the other to the network first.',
    ],
    [enCoalitions.accounts(0, 1), 'It has no account here: a coordinator has to invite it to the network first.'],
    [enCoalitions.needed(2, 3), 'held twice at level 3'],
    [enCoalitions.needed(1, 2), 'at level 2 or 3'],
    [
      enCoalitions.preset(8, 15, 'Chad'),
      'Set to the first 8 of the 15 that no source here names anybody in Chad for and somebody from outside could bring.',
    ],
    [enPages.country.changeSentence('down', 0.123, 2013), '0.12 lower than in 2013'],
    [en.who('editor', 'Northlight'), 'Editor, Northlight'],
    [en.who('admin', null), 'Administrator'],
    [enPages.points(26.5), '26.5'],
    [enPages.points(30), '30'],
  ])('reads %j', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });

  it.each([
    ['2019', '2019'],
    ['2025-08', 'August 2025'],
    ['2020–2021', '2020–2021'],
    ['not stated', 'not stated'],
  ])('writes the date %s as %s', (date, expected) => {
    expect(en.month(date)).toBe(expected);
  });
});
