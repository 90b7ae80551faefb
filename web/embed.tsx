/** Starts the map that other sites show as a part of a page. */
import { render } from 'preact';
import { askAsAnyone } from './api.ts';
import { EmbedPage } from './embed/embed-page.tsx';

// Before anything is asked: whoever is signed in here as well sees what anybody sees, as whoever stands behind them does.
askAsAnyone();

const root = document.getElementById('embed');
if (root) {
  root.replaceChildren();
  render(<EmbedPage />, root);
}
