/** All keys of the map. */
import { useEffect, useRef } from 'preact/hooks';
import { mapText } from '../text/map-text.ts';
import { Button } from '../ui/button.tsx';
import './key-list.css';

const { title, close, depth, wider, add, path, compare, unfold, undo, ...always } = mapText.keys;
const ON_MAP = Object.values(always);
const AT_DESK = [...ON_MAP, depth, wider, add, path, compare, unfold, undo];

/** @param isAtDesk whether the map is the page's own, and not beside something else. */
export function KeyList({ isAtDesk, onClose }: { isAtDesk: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="key-list" ref={dialog} aria-label={title} onClose={onClose}>
      <h2 class="key-list_title">{title}</h2>
      <dl class="key-list_keys">
        {(isAtDesk ? AT_DESK : ON_MAP).map((one) => (
          <div class="key-list_pair" key={one.keys}>
            <dt>
              <kbd class="key-list_key">{one.keys}</kbd>
            </dt>
            <dd>{one.does}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={() => dialog.current?.close()}>{close}</Button>
    </dialog>
  );
}
