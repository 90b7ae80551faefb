/** A page that needs no code: one document with its style inside, no picture, no cookie, no other address. */
import { html, raw } from 'hono/html';
import { STYLE } from './style.ts';
import { helpText as text } from './text.ts';

export type Piece = ReturnType<typeof html>;

/** Where the way out leads; the same place as in `web/index.html`. */
export const EXIT = 'https://www.wikipedia.org/';

export function plainPage(title: string, main: Piece): Piece {
  return html`<!doctype html>
<html lang="${text.lang}" dir="${text.dir}" class="${text.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${raw(STYLE)}</style>
</head>
<body>
<header class="top"><div class="exit"><a href="${EXIT}" rel="noreferrer">${text.exit}</a><p>${text.exitNote}</p></div></header>
<main>
${main}
</main>
<footer class="foot soft"><p><a href="/">${text.name}</a>. ${text.needsScript}</p></footer>
</body>
</html>
`;
}
