/** English: countries that take an article within a sentence. */

const TAKES_ARTICLE =
  /^(United |Central African|Democratic Republic|Dominican Republic|Cocos|British |U\.S\.|French Southern|Turks)|(Islands|Netherlands|Bahamas|Comoros|Gambia|Maldives|Philippines|Seychelles)$/;

/** A country's name as it stands within a sentence: in the United States, in Chad. */
export function withArticle(country: string): string {
  return TAKES_ARTICLE.test(country) ? `the ${country}` : country;
}
