/** The way from what is shown to the same as a file. */
import { exportText } from '../text/export-text.ts';
import './export-slot.css';

/** @param fragment says what of the network, as the page that makes the file reads it. */
export function ExportSlot({ fragment }: { fragment: string }) {
  return (
    <p class="export-slot">
      <a href={fragment === '' ? '/take-along' : `/take-along#${fragment}`}>{exportText.link}</a>
    </p>
  );
}
