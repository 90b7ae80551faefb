/** Starts the app in the browser. */
import './styles/base.css';
import { render } from 'preact';
import { Shell } from './parts/shell.tsx';
import { followLinks } from './state/location.ts';
import { followPath } from './state/opened-page.ts';
import { followPrinting } from './state/printing.ts';
import { followQuickExit, leaveAtOnce, leftBefore } from './state/quick-exit.ts';

followQuickExit();
followLinks();
followPath();
followPrinting();
const root = document.getElementById('app');
if (leftBefore()) leaveAtOnce();
else if (root) {
  root.replaceChildren();
  render(<Shell />, root);
}
