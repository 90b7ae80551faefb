/** Languages to choose from: those that organisations of the network are likely to work in, by ISO 639. */
export const LANGUAGES = [
  ...['am', 'ar', 'az', 'be', 'bg', 'bn', 'bs', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa', 'fi', 'fr', 'ff', 'gu'],
  ...['ha', 'he', 'hi', 'hr', 'ht', 'hu', 'hy', 'id', 'ig', 'it', 'ja', 'ka', 'kk', 'km', 'ko', 'ku', 'ky', 'ln', 'lo'],
  ...['lt', 'lv', 'mg', 'mk', 'mn', 'ms', 'my', 'ne', 'nl', 'no', 'om', 'pa', 'pl', 'ps', 'pt', 'qu', 'rn', 'ro', 'ru'],
  ...['rw', 'si', 'sk', 'sl', 'sn', 'so', 'sq', 'sr', 'sv', 'sw', 'ta', 'te', 'tg', 'th', 'ti', 'tl', 'tr', 'uk', 'ur'],
  ...['uz', 'vi', 'wo', 'xh', 'yo', 'zh', 'zu', 'ckb', 'prs'],
] as const;
