/** Other networks, and who can carry something into one: the matter stands in the address. */
import { computed } from '@preact/signals';
import { bridgesApi, type CarryQuestion } from '../bridges-api.ts';
import { COUNTRY, readFields, readWord, WORD, writeFields } from './fragment-fields.ts';
import { createInquiry } from './inquiry.ts';
import { fragment, replaceFragment } from './location.ts';
import { createResource } from './resource.ts';

export const bridges = createResource(bridgesApi.bridges);

export const carriers = createInquiry(bridgesApi.carry);

export type Matter = {
  country: string | null;
  capacityId: string | null;
  threatId: string | null;
  alsoInId: string | null;
};

const ID = /^[a-z2-9]{26}$/;

/** As the fragment says; what is not of the form of a word is left out. */
export const matter = computed((): Matter => {
  const fields = readFields(fragment.value);
  return {
    country: readWord(fields.get('country'), COUNTRY),
    capacityId: readWord(fields.get('capacity'), WORD),
    threatId: readWord(fields.get('threat'), WORD),
    alsoInId: readWord(fields.get('also'), ID),
  };
});

export function changeMatter(part: Partial<Matter>): void {
  const { country, capacityId, threatId, alsoInId } = { ...matter.peek(), ...part };
  replaceFragment(writeFields({ country, capacity: capacityId, threat: threatId, also: alsoInId }));
}

export function carryQuestion(networkId: string, { country, capacityId, threatId, alsoInId }: Matter): CarryQuestion {
  return { networkId, country, capacityId, threatId, alsoInId };
}
