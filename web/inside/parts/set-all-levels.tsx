/** One choice for the level of everything in a list. */
import type { Visibility } from '#core/vocabulary.ts';
import { Select } from '../../ui/select.tsx';
import { ownText } from '../text/own-text.ts';
import { levelChoices } from './level-select.tsx';
import './set-all-levels.css';

type SetAllLevelsProps = { of: string; within: Visibility; onChoose: (level: Visibility) => void };

export function SetAllLevels({ of, within, onChoose }: SetAllLevelsProps) {
  return (
    <div class="set-all-levels">
      <span class="set-all-levels_words" aria-hidden="true">
        {ownText.setAll}
      </span>
      <Select<Visibility | ''>
        label={ownText.setAllOf(of)}
        isLabelSpoken
        isCompact
        choices={[{ id: '', label: ownText.setAllChoose }, ...levelChoices(within)]}
        chosen=""
        onChoose={(level) => {
          if (level !== '') onChoose(level);
        }}
      />
    </div>
  );
}
