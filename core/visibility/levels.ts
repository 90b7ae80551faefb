/** Levels of visibility, and what lets somebody see through them. */
import { VISIBILITIES, type Visibility } from '../vocabulary.ts';

/**
 * How close a viewer is to a member: anybody; of the same network; a partner in an active coalition, or a coordinator;
 * an editor of it. Whoever is closer sees all that others see, and more.
 */
export type Closeness = 'public' | 'network' | 'coalition' | 'own';

/** The narrower of several levels: the one with the smaller audience. A level that is none counts as private. */
export function narrowest(...levels: Visibility[]): Visibility {
  if (!levels.every((level) => VISIBILITIES.includes(level))) return 'private';
  return VISIBILITIES.find((level) => levels.includes(level)) ?? 'private';
}

/** Whether a level lets somebody so close see something that belongs to a member. */
export function opensTo(level: Visibility, closeness: Closeness): boolean {
  if (level === 'public' || closeness === 'own') return true;
  if (level === 'network') return closeness !== 'public';
  if (level === 'coalition') return closeness === 'coalition';
  return false;
}
