/** What taking part in a coalition would reveal about an organisation, and to whom. */
import { narrowest } from '#core/visibility.ts';
import type { CoalitionMode, Visibility } from '#core/vocabulary.ts';

/** From those furthest away to those who could read everything. */
export const ONLOOKERS = ['public', 'network', 'coordinators', 'members', 'paper', 'database'] as const;
export type Onlooker = (typeof ONLOOKERS)[number];

/**
 * *exists*: that there is such a coalition. *named*: that the organisation is in it. *inside*: also what it brings and
 * its conditions. *unlisted*: all that, without its name. *sealed*: that it is in it; the rest cannot be read.
 */
export type Revealed = 'nothing' | 'exists' | 'named' | 'inside' | 'unlisted' | 'sealed';

const LEVEL_OF: Record<CoalitionMode, Visibility> = {
  silent: 'private',
  quiet: 'coalition',
  network: 'network',
  public: 'public',
};

/** Who has to be let in by a level for it to reach them. */
const REACHED_FROM: Record<'public' | 'network' | 'coordinators', Visibility> = {
  public: 'public',
  network: 'network',
  coordinators: 'coalition',
};

/** @param level who may see that the organisation is in it, as it chose */
export function riskOf(mode: CoalitionMode, level: Visibility): Record<Onlooker, Revealed> {
  const coalition = LEVEL_OF[mode];
  const membership = narrowest(coalition, level);
  const outside = (onlooker: keyof typeof REACHED_FROM): Revealed => {
    if (reaches(membership, REACHED_FROM[onlooker])) return 'named';
    return reaches(coalition, REACHED_FROM[onlooker]) ? 'exists' : 'nothing';
  };
  const inside = level === 'private' ? 'unlisted' : 'inside';
  return {
    public: outside('public'),
    network: outside('network'),
    coordinators: outside('coordinators'),
    members: inside,
    paper: inside,
    database: 'sealed',
  };
}

/** Whether something of this level is seen by an audience that only this level or a wider one lets in. */
function reaches(level: Visibility, audience: Visibility): boolean {
  return narrowest(level, audience) === audience;
}
