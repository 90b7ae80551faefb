/** A list whose lines are parted by hairlines; long ones open step by step. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isPrinting } from '../state/printing.ts';
import { text } from '../text/text.ts';
import { Button } from './button.tsx';
import './rows.css';

type RowsProps<T> = {
  items: readonly T[];
  keyOf: (item: T) => string;
  children: (item: T, index: number) => ComponentChildren;
  /** How many are shown at first, and how many more at each step. */
  step?: number;
  /** In two columns where there is room; the order runs down the first, then the second. */
  isInColumns?: boolean;
  isNumbered?: boolean;
};

export function Rows<T>({ items, keyOf, children, step = 60, isInColumns = false, isNumbered = false }: RowsProps<T>) {
  const [shown, setShown] = useState(step);
  const list = useRef<HTMLOListElement & HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (shown > step) focusIn(list.current?.children[shown - step]);
  }, [shown]);
  const List = isNumbered ? 'ol' : 'ul';
  const rest = items.length - shown;
  return (
    <>
      <List class={isInColumns ? 'rows is-in-columns' : 'rows'} ref={list}>
        {(isPrinting.value ? items : items.slice(0, shown)).map((item, index) => (
          <li class="rows_row" key={keyOf(item)}>
            {children(item, index)}
          </li>
        ))}
      </List>
      {rest > 0 ? <Button onClick={() => setShown(shown + step)}>{text.showMore(Math.min(rest, step))}</Button> : null}
    </>
  );
}

/** Reading goes on at the first of the new rows. */
function focusIn(row: Element | undefined): void {
  row?.querySelector<HTMLElement>('a, button')?.focus();
}
