/** Something folded away under its summary; what is inside is made only when it is opened, as it may be long. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type FoldProps = { summary: ComponentChildren; isOpenAtFirst?: boolean; children: () => ComponentChildren };

export function Fold({ summary, isOpenAtFirst = false, children }: FoldProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen ? children() : null}
    </details>
  );
}
