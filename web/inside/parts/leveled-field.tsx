/** A field of an entry with who sees it, set off from the next one. */
import type { ComponentChildren } from 'preact';
import type { Visibility } from '#core/vocabulary.ts';
import { LevelSelect } from './level-select.tsx';
import './leveled-field.css';

type LeveledFieldProps = {
  of: string;
  level: Visibility;
  within: Visibility;
  labels?: Record<Visibility, string>;
  onChoose: (level: Visibility) => void;
  /** For long texts and lists. */
  isWide?: boolean;
  children: ComponentChildren;
};

export function LeveledField({ of, level, within, labels, onChoose, isWide = false, children }: LeveledFieldProps) {
  return (
    <div class={isWide ? 'leveled-field' : 'leveled-field is-narrow'}>
      {children}
      <LevelSelect of={of} level={level} within={within} labels={labels} onChoose={onChoose} />
    </div>
  );
}
