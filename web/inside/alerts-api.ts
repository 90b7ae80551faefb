/** The typed client of alerts, for those who tell them and look after them. */
import type { InferResponseType } from 'hono/client';
import { client, read } from '../api.ts';

const { alerts } = client;

export const alertsApi = {
  kept: () => read(alerts.kept.$get()),
  tell: (json: NewAlert) => read(alerts.$post({ json })),
  change: (json: ChangedAlert) => read(alerts.change.$post({ json })),
  step: (json: AlertStep) => read(alerts.step.$post({ json })),
};

export type NewAlert = Parameters<typeof alerts.$post>[0]['json'];
type ChangedAlert = Parameters<typeof alerts.change.$post>[0]['json'];
export type AlertStep = Parameters<typeof alerts.step.$post>[0]['json'];
export type KeptAlert = InferResponseType<typeof alerts.kept.$get>['alerts'][number];
