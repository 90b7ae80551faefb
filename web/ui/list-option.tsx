/** An option of a list that opens under a field. The keys go to the field, which names the active one. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './list-option.css';

type ListOptionProps = {
  id: string;
  isActive: boolean;
  isChosen: boolean;
  onPick: () => void;
  children: ComponentChildren;
};

export function ListOption({ id, isActive, isChosen, onPick, children }: ListOptionProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the input takes the keys for all options
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input, as the pattern asks
    <div
      class={isActive ? 'list-option is-active' : 'list-option'}
      id={id}
      ref={line}
      role="option"
      aria-selected={isChosen}
      onClick={onPick}
    >
      {children}
    </div>
  );
}
