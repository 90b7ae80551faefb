/** From somewhere else to a case that is begun already: what is known of it waits here, in memory alone. */
import type { CaseWords } from '#core/playbook/cases/case-words.ts';
import { goTo } from '../../state/location.ts';
import { beginCase } from './case-writing.ts';

/** Opens the form of a new case with what is known of it filled in. Nobody sees it before it is saved and released. */
export function startCase(seed: Partial<CaseWords>): void {
  beginCase(seed);
  goTo('/playbook/new');
}
