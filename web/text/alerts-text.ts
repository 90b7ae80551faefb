/** The words of alerts in the language in use. Their pages load them. */
import { enAlerts } from './en-alerts.ts';

export type AlertsText = typeof enAlerts;

export const alertsText: AlertsText = enAlerts;
