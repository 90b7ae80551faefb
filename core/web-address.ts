/** Addresses of pages elsewhere. */
import * as z from 'zod';
import { OneLine } from './plain-text.ts';

/** A name before the host would be read as the host. */
const WITH_A_USER = /^\w+:\/*[^/?#]*@/;
const WebPage = z.url({ protocol: /^https?$/, hostname: z.regexes.domain });

/** Whether it is the address of a page, and reads as the site that it leads to. */
export function isWebAddress(text: string): boolean {
  return !WITH_A_USER.test(text) && WebPage.safeParse(text).success;
}

/** Of a page of somebody else's, which is opened on a click and never by itself. */
export const WebAddress = OneLine.max(1000).refine(
  isWebAddress,
  'a web address begins with https:// or http:// and names a site',
);
