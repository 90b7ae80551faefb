/** Who is signed in here, as the service says; nothing about it is kept on the device by this page. */
import { api } from '../api.ts';
import { createResource } from './resource.ts';

export const session = createResource(api.session);

/**
 * Opens a page with nothing in memory: whoever signs in or out sees another network from then on, and what the one
 * before saw must not stay.
 */
export function startAnew(href: string): void {
  location.assign(href);
}
