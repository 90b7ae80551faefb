/** Helplines as those who keep them see and type them. */
import { signal } from '@preact/signals';
import { createAction } from '../../state/action.ts';
import { createResource } from '../../state/resource.ts';
import { helplinesApi, type KeptHelpline, type NewHelpline } from '../helplines-api.ts';

export const helplines = createResource(helplinesApi.all);

/** As it is typed: what is empty is not stated. */
export type TypedHelpline = Omit<NewHelpline, 'hours' | 'url'> & { hours: string; url: string };

export const EMPTY_HELPLINE: TypedHelpline = {
  name: '',
  covers: '',
  threatIds: [],
  languages: [],
  countries: [],
  isAlwaysOpen: false,
  hours: '',
  reach: '',
  url: '',
};

export function typedHelpline(kept: KeptHelpline): TypedHelpline {
  const { name, covers, threatIds, languages, countries, isAlwaysOpen, hours, reach, url } = kept;
  return { name, covers, threatIds, languages, countries, isAlwaysOpen, hours: hours ?? '', reach, url: url ?? '' };
}

function toldIn({ hours, url, ...rest }: TypedHelpline): NewHelpline {
  return { ...rest, hours: rest.isAlwaysOpen ? null : hours.trim() || null, url: url.trim() || null };
}

/** Whose form is open; empty for one that is added. */
export const openHelpline = signal<string | null>(null);

async function closeAndRenew(): Promise<void> {
  await helplines.renew();
  openHelpline.value = null;
}

export const addHelpline = createAction((typed: TypedHelpline) => helplinesApi.add(toldIn(typed)), closeAndRenew);

export const changeHelpline = createAction(
  ({ kept: { id, fingerprint }, typed }: { kept: KeptHelpline; typed: TypedHelpline }) =>
    helplinesApi.change({ id, fingerprint, ...toldIn(typed) }),
  closeAndRenew,
);

export const stepHelpline = createAction(helplinesApi.step, helplines.renew);

export function forgetHelplineProblems(): void {
  openHelpline.value = null;
  for (const action of [addHelpline, changeHelpline, stepHelpline]) action.forget();
}
