/** What entries are looked up by: texts that are equal where two spellings differ in nothing that matters. */
import { foldText } from '../network.ts';

/** Letters and digits alone, in small letters without accents, words parted by one blank. */
export function nameKey(name: string): string {
  return foldText(name)
    .replace(/['’ʼ`´]/g, '')
    .replace(/[&+]/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** As a register's number, whatever blanks and dots it is written with. */
export function identifierKey(identifier: string): string {
  return identifier.toUpperCase().replace(/[\s./]/g, '');
}

/** Sites on which each organisation has a page only: there the whole address tells. */
const SHARED_SITES = /(^|\.)(facebook|instagram|linkedin|twitter|x|youtube|wordpress|blogspot|google|wix|github)\.\w+$/;

/** The site, and on sites that many share the page; an empty text where it is no address of a site of its own. */
export function websiteKey(website: string): string {
  const [, host = '', path = ''] =
    /^(?:https?:\/\/)?(?:www\.)?([^/?#:]+)(?::\d+)?([^?#]*)/.exec(website.trim().toLowerCase()) ?? [];
  const page = path.replace(/\/+$/, '');
  if (!host.includes('.')) return '';
  if (!SHARED_SITES.test(host)) return `${host}${page}`;
  return page === '' && host.split('.').length === 2 ? '' : `${host}${page}`;
}
