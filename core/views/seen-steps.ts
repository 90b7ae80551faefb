import { fragmentSeen, nameableIn } from '../map-view/seen.ts';
import type { Network } from '../network.ts';
import type { Step } from './questions.ts';

/** Steps as one viewer may see them: all of them, each without what it names that is not there for them. */
export function stepsSeen(steps: readonly Step[], network: Pick<Network, 'members' | 'coalitions'>): Step[] {
  const nameable = nameableIn(network);
  return steps.map((step) => ({ ...step, fragment: fragmentSeen(step.fragment, nameable) }));
}
