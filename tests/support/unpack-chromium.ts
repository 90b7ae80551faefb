/** Run by `chromium.ts` with TMPDIR set: the package unpacks Chromium, its libraries and a font to there. */
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
