/** One record of an entry in a list: what it is, its settings in one line, and more to open where there is more. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Picked } from '../../ui/picked.tsx';
import './own-record.css';

type OwnRecordProps = {
  name: string;
  onRemove: () => void;
  /** A choice or two. */
  settings: ComponentChildren;
  /** Drawn once it is opened, as lists can be long. */
  more?: { title: string; content: () => ComponentChildren };
};

export function OwnRecord({ name, onRemove, settings, more }: OwnRecordProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Picked name={name} onRemove={onRemove}>
      <div class="own-record">
        <div class="own-record_settings">{settings}</div>
        {more ? (
          <details class="own-record_more" onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary class="own-record_summary">{more.title}</summary>
            {isOpen ? <div class="own-record_fields">{more.content()}</div> : null}
          </details>
        ) : null}
      </div>
    </Picked>
  );
}
