/** Who is signed in here, as the service says; nothing about it is kept on the device by this page. */
import { api } from '../api.ts';
import { createResource } from './resource.ts';

export const session = createResource(api.session);

/**
 * Opens a page with nothing in memory, in place of the present one: whoever signs in or out sees another network from
 * then on, and neither what the one before saw nor the code of an invitation may stay behind the browser's back button.
 */
export function startAnew(href: string): void {
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  location.replace(href);
}
