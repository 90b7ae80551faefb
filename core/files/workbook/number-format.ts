/** How a workbook shows its numbers, as far as it makes another text of them: dates, times, and numbers with zeros before. */
import { readPackedXml } from '../packed-xml.ts';
import type { ZipEntry } from '../zip.ts';

export type NumberFormat = { shows: 'number' } | { shows: 'date' } | { shows: 'digits'; count: number };

const NUMBER: NumberFormat = { shows: 'number' };
const DATE: NumberFormat = { shows: 'date' };

/** Built-in formats of dates and times, those of East Asian languages among them (ECMA-376, part 1, 18.8.30). */
const BUILT_IN_DATES = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

/** No workbook has so many styles that it needs more. */
const MOST_STYLES = 65_536;

/** @returns formats by the number that cells give for their style. A part that is broken says nothing. */
export function readNumberFormats(entry: ZipEntry | undefined, depth: number): NumberFormat[] {
  const custom = new Map<string, NumberFormat>();
  const formats: NumberFormat[] = [];
  let isInCells = false;
  if (!entry) return formats;
  readPackedXml(entry, depth, {
    open({ name, attributes }) {
      const id = attributes.get('numFmtId') ?? '';
      if (name === 'numFmt') custom.set(id, formatOf(attributes.get('formatCode') ?? ''));
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) formats.push(custom.get(id) ?? builtIn(Number(id)));
    },
    text() {},
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
    goesOn: () => formats.length + custom.size < MOST_STYLES,
  });
  return formats;
}

function builtIn(id: number): NumberFormat {
  return BUILT_IN_DATES.some(([from, to]) => id >= from && id <= to) ? DATE : NUMBER;
}

function formatOf(code: string): NumberFormat {
  const positive = code.slice(0, 255).split(';')[0] ?? '';
  if (/^0{2,}$/.test(positive)) return { shows: 'digits', count: positive.length };
  const bare = positive.replace(/"[^"]*"|\\.|_.|\*./g, '');
  // Colours and countries stand in brackets; hours that go beyond a day as well.
  return /[ymdhs]/i.test(bare.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')) && !/general/i.test(bare) ? DATE : NUMBER;
}

/** @param value as it is stored. What is no number stays as it is. */
export function numberText(value: string, format: NumberFormat, startsIn1904: boolean): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  if (format.shows === 'date') return dateText(number, startsIn1904) ?? value;
  // Fifteen digits are what spreadsheets show; the rest is how computers store fractions.
  const text = String(Number(number.toPrecision(15)));
  return format.shows === 'digits' && /^\d+$/.test(text) ? text.padStart(Math.min(format.count, 30), '0') : text;
}

const DAY = 86_400_000;
const LAST_DAY = 2_958_465;

/** Days since the end of 1899, with a leap day in 1900 that never was; or since the start of 1904. */
function dateText(number: number, startsIn1904: boolean): string | null {
  if (number < 0 || number > LAST_DAY) return null;
  const shift = startsIn1904 ? 24_107 : number < 60 ? 25_568 : 25_569;
  const iso = new Date(Math.round((number - shift) * 24 * 60) * 60_000 || 0).toISOString();
  const [date = '', time = ''] = [iso.slice(0, 10), iso.slice(11, 16)];
  if (number < 1 && !startsIn1904) return time;
  return Math.round((number % 1) * DAY) < 60_000 ? date : `${date}T${time}`;
}
