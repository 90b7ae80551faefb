/** A place to drop files on, or to choose them from the device; both come to the same. */
import { useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';
import './file-drop.css';

type FileDropProps = {
  title: string;
  button: string;
  hint: string;
  /** Name endings that the device offers first; it may give others. */
  accept: string;
  onFiles: (files: File[]) => void;
};

export function FileDrop({ title, button, hint, accept, onFiles }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const give = (files: FileList | null | undefined) => {
    if (files && files.length > 0) onFiles([...files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: who drops nothing has the button
    <div
      class={isOver ? 'file-drop is-over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        give(event.dataTransfer?.files);
      }}
    >
      <svg class="file-drop_sign" viewBox="0 0 48 48" width="44" height="44" aria-hidden="true">
        <path d="M11 6 H29 L37 14 V42 H11 Z M29 6 V14 H37" />
        <path class="file-drop_lines" d="M17 22 H31 M17 28 H31 M17 34 H31 M24 22 V34" />
      </svg>
      <p class="file-drop_title" aria-hidden="true">
        {title}
      </p>
      <input
        hidden
        ref={input}
        type="file"
        multiple
        accept={accept}
        onChange={(event) => {
          give(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <Button weight="main" onClick={() => input.current?.click()}>
        {button}
      </Button>
      <p class="file-drop_hint">{hint}</p>
    </div>
  );
}
