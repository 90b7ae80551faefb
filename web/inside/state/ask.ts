/** Asking for an introduction: whom and for what is in the address, the words are not. */
import { computed } from '@preact/signals';
import { ID_PATTERN } from '#core/id.ts';
import { createAction } from '../../state/action.ts';
import { COUNTRY, readFields, readWord, WORD, writeFields } from '../../state/fragment-fields.ts';
import { fragment, goTo, replaceFragment } from '../../state/location.ts';
import { actingApi } from '../acting-api.ts';
import { introductionsApi, type NewCall, type NewQuestion } from '../introductions-api.ts';
import { inbox } from './inbox.ts';

export type AskTarget = { helperId: string | null; capacityId: string | null; country: string | null };

export const target = computed((): AskTarget => {
  const fields = readFields(fragment.value);
  return {
    helperId: readWord(fields.get('helper'), ID_PATTERN),
    capacityId: readWord(fields.get('capacity'), WORD),
    country: readWord(fields.get('country'), COUNTRY),
  };
});

export function changeTarget(change: Partial<AskTarget>): void {
  replaceFragment(fragmentOfTarget({ ...target.peek(), ...change }));
}

export function fragmentOfTarget({ helperId, capacityId, country }: AskTarget): string {
  return writeFields({ helper: helperId, capacity: capacityId, country });
}

/** What a coordinator is told besides, where one looks for help. */
export type Brokered = { by: string | null; isQuiet: boolean };

type Wish = NewCall & { helperId: string | null; brokered: Brokered | null };

export const ask = createAction(
  ({ helperId, brokered, ...question }: Wish) => {
    const asked: NewQuestion | null = helperId === null ? null : { ...question, helperId };
    if (asked === null && brokered) return actingApi.broker({ ...question, ...brokered });
    return asked ? introductionsApi.ask(asked) : introductionsApi.call(question);
  },
  async () => {
    await inbox.renew();
    goTo('/inbox');
  },
);
