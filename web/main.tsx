/** Starts the app where the page has a place for it; what other sites show shares its file and has none. */
import './styles/base.css';
import { render } from 'preact';
import { Shell } from './parts/shell.tsx';
import { followLinks } from './state/location.ts';
import { followPath } from './state/opened-page.ts';
import { followPrinting } from './state/printing.ts';
import { followQuickExit, leaveAtOnce, leftBefore } from './state/quick-exit.ts';

const root = document.getElementById('app');
if (root) start(root);

function start(place: HTMLElement): void {
  followQuickExit();
  followLinks();
  followPath();
  followPrinting();
  if (leftBefore()) {
    leaveAtOnce();
    return;
  }
  place.replaceChildren();
  render(<Shell />, place);
}
