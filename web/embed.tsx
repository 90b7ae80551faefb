/** Starts the map that other sites show as a part of a page. */
import { render } from 'preact';
import { EmbedPage } from './embed/embed-page.tsx';
import { askWithoutCookie } from './embed/without-cookie.ts';

askWithoutCookie();

const root = document.getElementById('embed');
if (root) {
  root.replaceChildren();
  render(<EmbedPage />, root);
}
