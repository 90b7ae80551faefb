/** The words of telling and looking after alerts in the language in use, loaded with their pages. */
import { enAlertCare } from './en-alert-care.ts';

export type AlertCareText = typeof enAlertCare;

export const alertCareText: AlertCareText = enAlertCare;
