/** Who can see what, by the mode of what it belongs to, from the narrowest. */
import { MODES, type Mode, type Visibility } from '../vocabulary.ts';

export const LEVELS_OF_RESPONSES: Record<Mode, Visibility[]> = {
  silent: [],
  quiet: ['private', 'coalition'],
  network: ['private', 'network'],
  public: ['private', 'network', 'public'],
};

/** Whether one mode lets more people know than another. */
export function isWider(mode: Mode, than: Mode): boolean {
  return MODES.indexOf(mode) > MODES.indexOf(than);
}
