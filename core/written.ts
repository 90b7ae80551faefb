/** Texts that somebody typed, as they are kept. */
import * as z from 'zod';

/** What turns the order of a text, so that it reads as another one; pasted texts carry it unseen, so it is left out. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;
/** A name before the host would be read as the host. */
const WITH_A_USER = /^\w+:\/*[^/?#]*@/;

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

const WebPage = z.url({ protocol: /^https?$/, hostname: z.regexes.domain });

/** Whether it is the address of a page, and reads as the site that it leads to. */
export function isWebAddress(text: string): boolean {
  return !WITH_A_USER.test(text) && WebPage.safeParse(text).success;
}

export const WebAddress = OneLine.max(1000).refine(
  isWebAddress,
  'a web address begins with https:// or http:// and names a site',
);
