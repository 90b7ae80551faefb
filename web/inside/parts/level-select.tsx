/** Who sees one part of an entry, in one line. Shows what takes effect: never more than the entry as a whole. */
import { narrowest } from '#core/visibility/levels.ts';
import { VISIBILITIES, type Visibility } from '#core/vocabulary.ts';
import { Select } from '../../ui/select.tsx';
import { ownText } from '../text/own-text.ts';
import './level-select.css';

type LevelSelectProps = {
  /** What it is the level of. */
  of: string;
  level: Visibility;
  /** The widest that can be chosen. */
  within: Visibility;
  /** What the levels are called, where it is not an entry. */
  labels?: Record<Visibility, string>;
  onChoose: (level: Visibility) => void;
};

export function LevelSelect({ of, level, within, labels = ownText.levels, onChoose }: LevelSelectProps) {
  return (
    <div class="level-select">
      <span class="level-select_words" aria-hidden="true">
        {ownText.seenBy}
      </span>
      <Select
        label={ownText.seenByOf(of)}
        isLabelSpoken
        isCompact
        choices={levelChoices(within, labels)}
        chosen={narrowest(within, level)}
        onChoose={onChoose}
      />
    </div>
  );
}

/** The widest first, as it has the most people. */
export function levelChoices(within: Visibility, labels: Record<Visibility, string> = ownText.levels) {
  return VISIBILITIES.filter((level) => narrowest(within, level) === level)
    .map((id) => ({ id, label: labels[id] }))
    .reverse();
}
