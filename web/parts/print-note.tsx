/** On paper: the address and the day, as both are lost otherwise. */
import { fragment, path } from '../state/location.ts';
import { isPrinting } from '../state/printing.ts';
import { text } from '../text/text.ts';
import './print-note.css';

export function PrintNote() {
  if (!isPrinting.value) return null;
  const address = `${location.origin}${path.value}${fragment.value === '' ? '' : `#${fragment.value}`}`;
  return <p class="print-note">{text.printed(address, new Date())}</p>;
}
