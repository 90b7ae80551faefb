/** Alerts that somebody tells or looks after. */
import { signal } from '@preact/signals';
import { createAction } from '../../state/action.ts';
import { countryResource } from '../../state/country.ts';
import { createResource } from '../../state/resource.ts';
import { type AlertStep, alertsApi, type KeptAlert, type NewAlert } from '../alerts-api.ts';

export const keptAlerts = createResource(alertsApi.kept);

/** An alert as it is typed. */
export type TypedAlert = Omit<NewAlert, 'text' | 'url' | 'threatIds'> & {
  text: string;
  url: string;
  threatIds: string[];
};

export function emptyAlert(country: string, today: string): TypedAlert {
  return { country, threatIds: [], title: '', text: '', happenedOn: today, url: '', level: 'network' };
}

export function typedFrom({ country, threatIds, title, text, happenedOn, url, level }: KeptAlert): TypedAlert {
  const typed = { country, threatIds, title, text: text ?? '', happenedOn, url: url ?? '' };
  return { ...typed, level: level === 'public' ? 'public' : 'network' };
}

function toldIn({ text, url, ...rest }: TypedAlert): NewAlert {
  return { ...rest, text: text.trim() || null, url: url.trim() || null };
}

/** The title of the alert told last, to be thanked for; and whose form is open. */
export const toldLast = signal<string | null>(null);
export const openAlert = signal<string | null>(null);

async function renew(country: string): Promise<void> {
  openAlert.value = null;
  await Promise.all([keptAlerts.renew(), countryResource(country).renew()]);
}

export const tellAlert = createAction(
  (typed: TypedAlert) => alertsApi.tell(toldIn(typed)),
  async (_, { title, country }) => {
    await renew(country);
    toldLast.value = title;
  },
);

export const changeAlert = createAction(
  ({ id, typed }: { id: string; typed: TypedAlert }) => alertsApi.change({ id, ...toldIn(typed) }),
  (_, { typed }) => renew(typed.country),
);

export const stepAlert = createAction(
  ({ step }: { step: AlertStep; country: string }) => alertsApi.step(step),
  (_, { country }) => renew(country),
);

export function forgetAlertProblems(): void {
  toldLast.value = null;
  openAlert.value = null;
  for (const action of [tellAlert, changeAlert, stepAlert]) action.forget();
}
