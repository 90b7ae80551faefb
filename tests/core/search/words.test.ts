import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termsIn, wordsAsked, wordsIn } from '#core/search/words.ts';
import { anyText } from '../../support/any-text.ts';

describe('a text is taken apart', () => {
  test.each([
    ['at spaces and marks', 'Legal, support!', ['legal', 'support']],
    ['at apostrophes of both kinds', "l'aide d’urgence", ['l', 'aide', 'd', 'urgence']],
    ['without accents', 'Médecins São Łódź Straße', ['medecins', 'sao', 'lodz', 'strasse']],
    ['without the dot of a Turkish letter', 'İstanbul ısı', ['istanbul', 'isi']],
    ['in Cyrillic', 'Чад, Россия', ['чад', 'россия']],
    ['in Greek, whatever sigma ends the word', 'ΝΟΜΟΣ νόμος', ['νομοσ', 'νομοσ']],
    ['in Arabic without article, vowels and stretching', 'الصُّومال صومـال', ['صومال', 'صومال']],
    ['in Arabic whatever form a letter has', 'أفريقيا افريقيا إلى', ['افريقيا', 'افريقيا', 'الي']],
    ['in Chinese by characters', '人权 组织', ['人', '权', '组', '织']],
    ['in Chinese beside Latin', 'NGO人权', ['ngo', '人', '权']],
    ['in full width', 'ＮＧＯ', ['ngo']],
  ])('%s', (_, text, terms) => {
    expect(termsIn(text)).toEqual(terms);
  });

  test('a name written together is found by its parts as well, and asked for as one', () => {
    expect(termsIn('ActionAid')).toEqual(['actionaid', 'action', 'aid']);
    expect(wordsAsked('ActionAid')).toEqual(['actionaid']);
  });

  test('a word asked for twice counts once', () => {
    expect(wordsAsked('Legal legal LÉGAL')).toEqual(['legal']);
  });

  test('every word stands where it says, in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const places = wordsIn(text).flatMap(({ start, end }) => [start, end]);
        expect([...places].sort((one, other) => one - other)).toEqual(places);
        expect(Math.max(0, ...places)).toBeLessThanOrEqual(text.length);
        expect(termsIn(text).every((term) => term !== '' && term.length <= 40)).toBe(true);
      }),
      { seed: 20_251_127, numRuns: 300 },
    );
  });
});
