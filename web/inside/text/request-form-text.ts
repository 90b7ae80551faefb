/** The words of asking for solidarity in the language in use. */
import { enRequestForm } from './en-request-form.ts';

export type RequestFormText = typeof enRequestForm;

export const requestFormText: RequestFormText = enRequestForm;
