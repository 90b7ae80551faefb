/**
 * Numbers of organisations in public registers as org-id.guide and IATI write them: `{list}-{number}`. The list has
 * two parts (`GB-CHC`); the number may have hyphens of its own.
 */

/** Lists that are met most often, of the several hundred that org-id.guide knows. */
const LISTS = new Set([
  ...['AU-ABN', 'AU-ACNC', 'AT-FB', 'AT-ZVR', 'BD-NAB', 'BE-BCE_KBO', 'BF-MATD', 'BJ-IFU', 'BR-CNPJ', 'CA-CRA_ACR'],
  ...['CA-CC', 'CD-NRC', 'CH-FDJP', 'CH-ZEFIX', 'CI-CNI', 'CM-RCCM', 'CO-CCB', 'CO-RUE', 'CZ-ICO', 'DE-CR'],
  ...['DK-CVR', 'ES-CIF', 'ES-DIR3', 'ES-NIF', 'ET-CSA', 'ET-MFA', 'FI-PRO', 'FR-INSEE', 'FR-RCS', 'FR-RNA'],
  ...['FR-SIRET', 'FR-SIREN', 'GB-CHC', 'GB-COH', 'GB-CASC', 'GB-EDU', 'GB-GOV', 'GB-GOVUK', 'GB-LAE', 'GB-LAS'],
  ...['GB-MPR', 'GB-NIC', 'GB-NIE', 'GB-REV', 'GB-SC', 'GB-SHPE', 'GB-UKPRN', 'GH-DSW', 'GM-GOV', 'GT-NIT'],
  ...['HN-NIT', 'HT-CFI', 'HU-AFA', 'IE-CHY', 'IE-CRO', 'IN-MCA', 'IN-MHA', 'IT-CF', 'IT-RI', 'JO-CCD'],
  ...['JP-JCN', 'KE-NCB', 'KE-RCO', 'KE-RSO', 'LB-MOI', 'LR-MFDP', 'MG-INSTAT', 'ML-DNI', 'MM-PIDV', 'MW-CNM'],
  ...['MW-NBM', 'MZ-NUIT', 'MX-RFC', 'NE-RCCM', 'NG-CAC', 'NL-KVK', 'NL-RSIN', 'NO-BRC', 'NP-SWC', 'NZ-CCB'],
  ...['NZ-NZBN', 'PE-RUC', 'PH-SEC', 'PK-PCP', 'PL-KRS', 'PL-REGON', 'PT-NIF', 'RS-APR', 'RW-RGB', 'SE-BLV'],
  ...['SE-ON', 'SL-NRS', 'SN-NINEA', 'SO-MOI', 'SS-RRC', 'TD-RCCM', 'TZ-BRLA', 'TZ-TRA', 'UA-EDR', 'UG-NGB'],
  ...['UG-RSB', 'US-DOS', 'US-DUNS', 'US-EIN', 'US-GOV', 'US-USAGOV', 'ZA-CIP', 'ZA-NPO', 'ZA-PBO', 'ZM-NRB'],
  ...['ZM-PCR', 'ZW-PVO', 'ZW-ROD', 'XI-BRIDGE', 'XI-GRID', 'XI-IATI', 'XI-LEI', 'XI-PB', 'XI-ROR', 'XI-WIKIDATA'],
  ...['XM-DAC', 'XM-OCHA', 'XM-OCHA_FTS', 'XR-WDC'],
]);

/** Lists that do not exist and stand in published files, and those that are meant. */
const MISTAKEN = new Map([
  ['GB-CC', 'GB-CHC'],
  ['GB-CHARITY', 'GB-CHC'],
  ['GB-CH', 'GB-CHC'],
  ['GB-CRN', 'GB-COH'],
  ['GB-OSCR', 'GB-SC'],
  ['KE-NGC', 'KE-NCB'],
  ['KE-NGO', 'KE-NCB'],
  ['US-IRS', 'US-EIN'],
  ['NL-KVKNR', 'NL-KVK'],
  ['UG-NGO', 'UG-NGB'],
  ['XM-OCHAS', 'XM-OCHA'],
]);

export type Register = {
  /** The identifier with its list in capital letters, as two spellings of one have to be equal. */
  id: string;
  list: string;
  isKnown: boolean;
  /** The list that is probably meant; null: this one, or nobody knows. */
  meant: string | null;
};

/**
 * Reads one identifier. @returns null for what has not the form of one, such as a bare number.
 * `gb-chc-1090095` and `iati:GB-CHC-1090095` are `GB-CHC-1090095`; the number keeps its own letters, in capitals.
 */
export function registerOf(text: string): Register | null {
  const found = /^(?:iati:|org-id:)?([a-z]{2}-[a-z][a-z0-9_]{1,15})-([a-z0-9][\w./-]{0,60})$/i.exec(text.trim());
  const list = found?.[1]?.toUpperCase();
  const number = found?.[2];
  if (list === undefined || number === undefined || !/\d/.test(number + list)) return null;
  const meant = MISTAKEN.get(list) ?? null;
  const isKnown = LISTS.has(list);
  return {
    id: `${list}-${list === 'XI-GRID' || list === 'XI-ROR' ? number : number.toUpperCase()}`,
    list,
    isKnown,
    meant,
  };
}
