/** The words of requests for solidarity in the language in use. */
import { enRequests } from './en-requests.ts';

export type RequestsText = typeof enRequests;

export const requestsText: RequestsText = enRequests;
