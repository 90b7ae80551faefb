/** Needs of others that one could meet, and offering help for one of them. */
import { computed, signal } from '@preact/signals';
import { ID_PATTERN } from '#core/id.ts';
import { createAction } from '../../state/action.ts';
import { readFields, readWord, WORD, writeFields } from '../../state/fragment-fields.ts';
import { fragment, replaceFragment } from '../../state/location.ts';
import { createResource } from '../../state/resource.ts';
import { actingApi } from '../acting-api.ts';

export const helpable = createResource(actingApi.helpable);

/** Whether help was offered on this visit. */
export const isOffered = signal(false);

export const offer = createAction(actingApi.offer, async () => {
  isOffered.value = true;
  replaceFragment('');
  await helpable.renew();
});

type Wish = { seekerId: string | null; capacityId: string | null };

/** Whose need is being answered. */
export const wish = computed((): Wish => {
  const fields = readFields(fragment.value);
  return {
    seekerId: readWord(fields.get('member'), ID_PATTERN),
    capacityId: readWord(fields.get('capacity'), WORD),
  };
});

export function fragmentOfWish({ seekerId, capacityId }: Wish): string {
  return writeFields({ member: seekerId, capacity: capacityId });
}

export function openHelping(): void {
  offer.forget();
  isOffered.value = false;
  void helpable.renew();
}
