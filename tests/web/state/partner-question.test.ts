import { describe, expect, it } from 'vitest';
import { WEIGHTS } from '#core/partners/asked.ts';
import { PartnerQuestion } from '#core/partners/question.ts';
import {
  fragmentOfSearch,
  isAsking,
  NO_SEARCH,
  type PartnerSearch,
  partnerQuestionOf,
  searchFromFragment,
} from '../../../web/state/partner-question.ts';
import { sharesOf, USUAL_WEIGHTS, withWeight } from '../../../web/state/partner-weights.ts';

const WHOLE: PartnerSearch = {
  capacities: [
    { capacityId: 'legal-support', minLevel: 2, urgency: null },
    { capacityId: 'training', minLevel: 1, urgency: 3 },
  ],
  threatId: 'frozen-account',
  specialism: 'bank accounts',
  text: 'côte & co',
  country: 'IN',
  where: 'region',
  language: 'hi',
  sector: 'human-rights',
  availability: 'stated-open',
  stance: 'quiet',
  isFresh: true,
  seekerId: 'abcdefghijkmnpqrstuvwxyz23',
  view: 'mutual',
  weights: { reciprocity: 100, place: 0, crossSector: 5, network: 10, language: 10 },
  reachOut: 75,
  comparedIds: ['abcdefghijkmnpqrstuvwxyz24', 'abcdefghijkmnpqrstuvwxyz25'],
};

describe('a question to the partner finder', () => {
  it('comes back from its fragment as it was', () => {
    expect(searchFromFragment(fragmentOfSearch(WHOLE))).toEqual(WHOLE);
  });

  it('stays readable in the address', () => {
    const { country, language, sector, seekerId } = WHOLE;
    const capacities = WHOLE.capacities.map((sought) => ({ ...sought, urgency: null }));
    expect(fragmentOfSearch({ ...NO_SEARCH, capacities, country, language, sector, seekerId })).toBe(
      'capacities=legal-support:2,training&country=IN&language=hi&sector=human-rights&seeker=abcdefghijkmnpqrstuvwxyz23',
    );
    expect(fragmentOfSearch({ ...NO_SEARCH, weights: WHOLE.weights, reachOut: 75 })).toBe(
      'weights=100,0,5,10,10&reach=75',
    );
    expect(fragmentOfSearch(NO_SEARCH)).toBe('');
  });

  it.each([
    ['', NO_SEARCH],
    ['country=india&language=English&sector=law&seeker=me', NO_SEARCH],
    ['capacities=Legal Support,<b>,training:9,a:1:1:1,b:1:4', NO_SEARCH],
    ['where=moon&availability=maybe&stance=loud&fresh=no&view=mine', NO_SEARCH],
    ['weights=45,20,15,10&reach=3', NO_SEARCH],
    ['weights=0,0,0,0,0&reach=105', NO_SEARCH],
    ['weights=45,20,15,10,11', NO_SEARCH],
    ['weights=45,20,15,10,105', NO_SEARCH],
    [
      'capacities=training:3,training:1',
      { ...NO_SEARCH, capacities: [{ capacityId: 'training', minLevel: 1, urgency: null }] },
    ],
    ['main', NO_SEARCH],
  ])('leaves out of %j what it does not understand', (fragment, expected) => {
    expect(searchFromFragment(fragment)).toEqual(expected);
  });

  it('takes no more than 40 capacities out of an address', () => {
    const many = Array.from({ length: 500 }, (_, index) => `capacity-${index}`).join(',');
    expect(searchFromFragment(`capacities=${many}`).capacities).toHaveLength(40);
  });

  it('asks once there is a capacity, a country or a seeker, and not for a language or a sector alone', () => {
    expect(isAsking(NO_SEARCH)).toBe(false);
    expect(isAsking({ ...NO_SEARCH, language: 'fr', sector: 'media' })).toBe(false);
    expect(isAsking({ ...NO_SEARCH, country: 'IN' })).toBe(true);
    expect(isAsking({ ...NO_SEARCH, seekerId: WHOLE.seekerId })).toBe(true);
    expect(isAsking({ ...NO_SEARCH, capacities: WHOLE.capacities })).toBe(true);
  });

  it('sends a level and an urgency only where they are asked for', () => {
    expect(partnerQuestionOf(WHOLE).capacities).toEqual([
      { capacityId: 'legal-support', minLevel: 2 },
      { capacityId: 'training', urgency: 3 },
    ]);
  });

  it('sends all of it as the service takes it, and nothing that is as usual', () => {
    expect(partnerQuestionOf(WHOLE)).toMatchObject({
      where: 'region',
      freshOnly: true,
      view: 'mutual',
      reachOut: 0.75,
      weights: { reciprocity: 1, place: 0, crossSector: 0.05, network: 0.1, language: 0.1 },
    });
    expect(PartnerQuestion.safeParse(partnerQuestionOf(WHOLE)).success).toBe(true);
    expect(JSON.stringify(partnerQuestionOf(NO_SEARCH))).toBe('{"capacities":[]}');
  });

  it('leaves out what counts only with a country or a seeker where there is none', () => {
    const { where, view, reachOut } = partnerQuestionOf({ ...WHOLE, country: null, seekerId: null });
    expect([where, view, reachOut]).toEqual([undefined, undefined, undefined]);
  });

  it('compares three at most', () => {
    const ids = 'bcdef'.split('').map((letter) => `abcdefghijkmnpqrstuvwxyz2${letter}`);
    expect(searchFromFragment(`compare=${ids.join(',')}`).comparedIds).toEqual(ids.slice(0, 3));
  });

  it.each([0, 5, 35, 55, 95, 100])('takes every step of a slider (%i)', (value) => {
    const weights = withWeight(NO_SEARCH.weights, 'place', value);
    expect(searchFromFragment(fragmentOfSearch({ ...NO_SEARCH, weights })).weights).toEqual(weights);
    expect(PartnerQuestion.safeParse(partnerQuestionOf({ ...NO_SEARCH, weights })).success).toBe(true);
  });

  it('starts from the weights that the score has anyway', () => {
    expect(sharesOf(USUAL_WEIGHTS)).toEqual(WEIGHTS);
  });

  it('keeps some weight where the last slider goes to nothing', () => {
    const one = { reciprocity: 10, place: 0, crossSector: 0, network: 0, language: 0 };
    expect(withWeight(one, 'reciprocity', 0)).toEqual({ ...one, reciprocity: 5 });
  });
});
