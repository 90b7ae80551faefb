/** What a case begins with: kept in the page's memory alone, until the page that writes cases takes it up. */
import { signal } from '@preact/signals';
import { goTo } from '../../state/location.ts';

export type CaseSeed = {
  title?: string;
  kind?: 'own-mechanism' | 'coalition-response';
  country?: string | null;
  trigger?: string;
  response?: string;
  outcomes?: string;
  threatIds?: string[];
  capacityIds?: string[];
  namedIds?: string[];
};

export const caseSeed = signal<CaseSeed | null>(null);

export function startCase(seed: CaseSeed): void {
  caseSeed.value = seed;
  goTo('/playbook/new');
}
