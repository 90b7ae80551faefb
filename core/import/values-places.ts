/** Countries, areas and languages, as people write them. */
import type { Area, Country } from '../stored-network.ts';
import { foldWord, meaningsIn } from './values-fold.ts';
import { each } from './word-list.ts';

/** Names that the words of a network do not have: longer ones of the United Nations, older, shorter and misspelt ones. */
const OTHER_NAMES = meaningsIn({
  AE: ['UAE', 'EAU'],
  BA: each('Bosnia; Bosnie; Bosnia Herzegovina; Bosnia & Herzegovina'),
  BN: ['Brunei Darussalam'],
  BO: ['Bolivia (Plurinational State of)', 'Plurinational State of Bolivia'],
  CD: each(`
    DRC; RDC; DR Congo; RD Congo; D.R. Congo; Congo DR; Congo (DRC); Congo, Democratic Republic of the;
    Democratic Republic of Congo; Republique democratique du Congo; Congo-Kinshasa; Congo Kinshasa; Zaire
  `),
  CF: each('CAR; RCA; Central African Rep.; Republique centrafricaine; Centrafrique'),
  CG: each(`
    Congo Republic; Republic of the Congo; Congo, Republic of; Congo-Brazzaville; Republique du Congo
  `),
  CI: ['Cote d Ivoire', 'Ivory Coast'],
  CN: ["People's Republic of China", 'PRC China'],
  CV: ['Cabo Verde'],
  CZ: ['Czech Republic', 'Republique tcheque', 'Republica Checa'],
  FM: ['Micronesia (Federated States of)'],
  GB: each(`
    UK; U.K.; Great Britain; England; Scotland; Wales; Northern Ireland;
    United Kingdom of Great Britain and Northern Ireland; Angleterre; Grande-Bretagne; Inglaterra; Royaume Uni;
    Великобритания; Англия
  `),
  GM: ['The Gambia'],
  GN: ['Republic of Guinea', 'Guinea Conakry', 'Guinee Conakry'],
  IE: ['Republic of Ireland'],
  IR: ['Iran (Islamic Republic of)', 'Islamic Republic of Iran'],
  KP: ['DPRK', "Democratic People's Republic of Korea"],
  KR: ['Republic of Korea', 'Korea, Republic of', 'Korea'],
  LA: ["Lao People's Democratic Republic", 'Lao PDR'],
  LY: ['Libyan Arab Jamahiriya'],
  MD: ['Republic of Moldova', 'Moldova, Republic of'],
  MK: ['Macedonia', 'FYROM', 'The former Yugoslav Republic of Macedonia'],
  MM: ['Burma', 'Birmanie', 'Birmania'],
  NL: ['The Netherlands', 'Holland'],
  PS: each(`
    Palestinian Territory; Palestinian territories; Occupied Palestinian Territory; oPt; State of Palestine;
    West Bank and Gaza; West Bank & Gaza Strip; Palestinian Authority
  `),
  RU: ['Russian Federation', 'Federation de Russie', 'Российская Федерация'],
  SS: each('S. Sudan; South-Sudan; Republic of South Sudan; Soudan du Sud; Sudan del Sur'),
  ST: ['Sao Tome'],
  SY: ['Syrian Arab Republic', 'Republique arabe syrienne'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Turkey', 'Turkiye'],
  TZ: ['United Republic of Tanzania', 'Tanzania, United Republic of', 'Republique-Unie de Tanzanie'],
  US: each(`
    USA; U.S.A.; U.S.; United States of America; Etats-Unis d'Amerique; EEUU; EE.UU.; США
  `),
  VA: ['Holy See', 'Vatican'],
  VE: ['Venezuela (Bolivarian Republic of)', 'Bolivarian Republic of Venezuela'],
  VN: ['Viet Nam'],
  XK: ['Kosovo'],
});

const OTHER_AREAS = meaningsIn({
  '001': each(`
    Global; Worldwide; Everywhere; International; Anywhere; Mondial; Partout; Mundial; Глобально; عالمي
  `),
  '002': ['Afrika', 'África'],
  '021': ['North America', 'Amerique du Nord', 'America del Norte'],
  '019': ['The Americas', 'America'],
  '202': ['Sub Saharan Africa', 'SSA'],
  '014': ['East Africa', "Afrique de l'Est"],
  '011': ['West Africa', "Afrique de l'Ouest"],
  '015': ['North Africa', 'Afrique du Nord', 'Maghreb'],
  '035': ['Southeast Asia', 'South East Asia', 'Asie du Sud Est'],
  '034': ['South Asia', 'Asie du Sud'],
  '030': ['East Asia', "Asie de l'Est"],
  '419': each('Latin America; Latin America & Caribbean; LAC; Amerique latine; America Latina'),
  '145': ['Middle East', 'Moyen-Orient', 'Oriente Medio'],
});

/** Languages in which files name countries and languages, where the runtime knows how. */
const NAMING = each('en; fr; es; ar; ru; pt; de; it');

const OTHER_LANGUAGES = meaningsIn({
  fa: ['Farsi', 'Dari'],
  id: ['Bahasa', 'Bahasa Indonesia'],
  ku: ['Kurmanji'],
  my: ['Burmese'],
  ps: ['Pashtu', 'Pushto'],
  sr: ['Serbo-Croatian'],
  sw: ['Kiswahili'],
  tl: ['Tagalog', 'Filipino', 'Pilipino'],
  zh: ['Mandarin', 'Cantonese'],
});

export type Places = {
  /** Folded names and alpha-2 and alpha-3 codes. */
  countries: Map<string, string>;
  codes: Set<string>;
  areas: Map<string, string>;
};

export function placesOf(words: { countries: Country[]; areas: Area[] }): Places {
  const codes = new Set(words.countries.map(({ code }) => code));
  const countries = new Map<string, string>();
  for (const [name, code] of [...namesElsewhere(codes), ...OTHER_NAMES]) if (codes.has(code)) countries.set(name, code);
  for (const { code, alpha3, labels } of words.countries) {
    for (const name of [code, alpha3, ...Object.values(labels)]) countries.set(foldWord(name), code);
  }
  const areaCodes = new Set(words.areas.map(({ code }) => code));
  const areas = new Map([...OTHER_AREAS].filter(([, code]) => areaCodes.has(code)));
  for (const { code, labels } of words.areas) {
    for (const name of [code, ...Object.values(labels)]) areas.set(foldWord(name), code);
  }
  return { countries, codes, areas };
}

function namesElsewhere(codes: Set<string>): [string, string][] {
  return NAMING.flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    return [...codes].map((code): [string, string] => [foldWord(names.of(code) ?? code), code]);
  });
}

/** The country of a name, an ISO code of two or three letters, or an M49 number; null where it is none. */
export function countryOf(text: string, { countries, codes }: Places): string | null {
  const found = countries.get(foldWord(text));
  if (found) return found;
  if (!/^\d{1,3}$/.test(text.trim())) return null;
  const region = new Intl.Locale(`und-${text.trim().padStart(3, '0')}`).region ?? '';
  return codes.has(region) ? region : null;
}

/** The country of a place code such as `TD14`, `TCD14` or `SO2203`; null where it is none. */
export function countryOfPlaceCode(text: string, { countries }: Places): string | null {
  const letters = /^([A-Z]{2,3})[-_ ]?\d{1,8}$/.exec(text.trim())?.[1];
  return letters ? (countries.get(letters.toLowerCase()) ?? null) : null;
}

/** Folded names and codes of languages; ISO 639-1 where there is one. */
export function languageNames(): Map<string, string> {
  const names = new Map(OTHER_LANGUAGES);
  for (const language of NAMING) {
    const display = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
    for (const code of ISO_639_1.split(' ')) {
      const name = display.of(code);
      if (name === undefined) continue;
      names.set(code, code);
      if (!names.has(foldWord(name))) names.set(foldWord(name), code);
    }
  }
  for (const [three, two] of THREE_LETTERS) names.set(three, two);
  return names;
}

const ISO_639_1 =
  'aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu ' +
  'fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl ' +
  'km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc ' +
  'oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl ' +
  'tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu';

/** A code of three letters of a language that has no two, such as `tig`; null where nobody knows of such a language. */
export function languageOfThree(text: string): string | null {
  const code = text.trim();
  if (!/^[a-z]{3}$/.test(code)) return null;
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) === undefined ? null : code;
}

/** ISO 639-2 of languages that files write most often so, bibliographic codes included. */
const THREE_LETTERS: readonly (readonly [string, string])[] = [
  ...([
    ['eng', 'en'],
    ['fra', 'fr'],
    ['fre', 'fr'],
    ['spa', 'es'],
    ['ara', 'ar'],
    ['rus', 'ru'],
    ['por', 'pt'],
  ] as const),
  ...([
    ['deu', 'de'],
    ['ger', 'de'],
    ['ita', 'it'],
    ['zho', 'zh'],
    ['chi', 'zh'],
    ['swa', 'sw'],
    ['som', 'so'],
  ] as const),
  ...([
    ['amh', 'am'],
    ['fas', 'fa'],
    ['per', 'fa'],
    ['tur', 'tr'],
    ['ukr', 'uk'],
    ['urd', 'ur'],
    ['hin', 'hi'],
  ] as const),
];
