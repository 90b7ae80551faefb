/** Asks anew for what is there already; what is not there yet is on its way. */
import type { Resource } from '../../state/resource.ts';

export function askAnew<T>(resource: Resource<T>): void {
  if (resource.loaded.peek().state === 'ready') void resource.renew();
  else resource.load();
}
