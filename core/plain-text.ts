/** Texts that somebody types, without what is not seen of them. */
import * as z from 'zod';

/** What turns the order of a text, so that it reads as another one; pasted texts carry it unseen, so it is left out. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

export const OneLine = z.string().overwrite((text) =>
  text
    .replace(TURNING, '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim(),
);

export const Lines = z.string().overwrite((text) =>
  text
    .replace(TURNING, '')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim(),
);
