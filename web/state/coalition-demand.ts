/** What is asked of the members as a whole, in a word or two. */

import { coalitionsText } from '../text/coalitions-text.ts';
import type { Proposal } from './coalition-study.ts';

export function demandName(line: Proposal['requirements'][number]): string {
  const { demandNames } = coalitionsText;
  if (line.kind === 'sectors') return demandNames.sectors(line.sectors);
  return demandNames[line.kind];
}
