/** What taking part in a coalition would reveal about a member, and to whom. */

import { narrowest } from '../visibility/levels.ts';
import type { Mode, Visibility } from '../vocabulary.ts';

/** Who sees a coalition of a mode, once it stands. */
export const VISIBILITY_OF_MODE = {
  silent: 'private',
  quiet: 'coalition',
  network: 'network',
  public: 'public',
} as const satisfies Record<Mode, Visibility>;

/** *export*: whoever gets what a fellow member copied. *database*: whoever gets a copy of the database, or runs it. */
export const AUDIENCES = ['public', 'network', 'coordinators', 'starter', 'members', 'export', 'database'] as const;
type Audience = (typeof AUDIENCES)[number];

/**
 * *nothing*. *exists*: that the coalition exists, not that we are in it. *unlisted*: that there is one more member, what
 * it brings and its fixed conditions, not that it is us. *named*: that we are in it. *inside*: that and what we bring and
 * on which conditions.
 */
export type Learns = 'nothing' | 'exists' | 'unlisted' | 'named' | 'inside';

export type Taking = {
  mode: Mode;
  /** Who may see that we are in it, as chosen with the yes. */
  level: Visibility;
  /** Who may see our entry at all. */
  entry: Visibility;
  /** Whether answers are sealed until a number is reached. */
  isSealed: boolean;
};

/** Of a coalition that stands, with us in it; for the starter, of one that is still forming. */
export function exposureOf({ mode, level, entry, isSealed }: Taking): Record<Audience, Learns> {
  const known = VISIBILITY_OF_MODE[mode];
  const shown = narrowest(known, level, entry);
  const outside = (isOpen: (level: Visibility) => boolean): Learns => {
    if (!isOpen(known)) return 'nothing';
    return isOpen(shown) ? 'named' : 'exists';
  };
  const members = opensToPartners({ level, entry }) ? 'inside' : 'unlisted';
  return {
    public: outside((one) => one === 'public'),
    network: outside((one) => one === 'public' || one === 'network'),
    coordinators: outside((one) => one !== 'private'),
    starter: isSealed ? 'exists' : 'inside',
    members,
    export: members,
    // Who is in what lies there in clear; what each brings is sealed.
    database: 'named',
  };
}

/** Whether what an entry keeps to coalition partners is open to all in it, as long as it is active. */
export function opensToPartners({ level, entry }: Pick<Taking, 'level' | 'entry'>): boolean {
  return level !== 'private' && entry !== 'private';
}

/** The levels that a member can choose in a coalition of a mode, from the narrowest. In a silent one only its members know. */
export function levelsIn(mode: Mode): Visibility[] {
  if (mode === 'silent' || mode === 'quiet') return ['private', 'coalition'];
  return mode === 'network' ? ['private', 'coalition', 'network'] : ['private', 'coalition', 'network', 'public'];
}
