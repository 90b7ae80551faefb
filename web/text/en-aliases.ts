/** English: other words by which people look for a capacity or a country. `en-pages.ts` includes them as `aliases`. */

/** Words by the id or code of what they stand for. */
type Aliases = Readonly<Record<string, readonly string[]>>;

const capacities: Aliases = {
  'legal-support': ['Lawyer', 'Attorney', 'Law', 'Litigation', 'Bail', 'Court'],
  'communications-expertise': ['Press', 'PR', 'Public relations', 'Media'],
  'diplomatic-connections': ['Embassy', 'Ambassador', 'Diplomacy', 'UN'],
  'digital-security': ['Cybersecurity', 'IT security', 'Computer', 'Encryption', 'Hacking'],
  'emergency-funding': ['Money', 'Grant', 'Funds', 'Emergency grant'],
  'protection-and-relocation': ['Evacuation', 'Asylum', 'Shelter', 'Visa', 'Exile'],
  'physical-security': ['Bodyguard', 'Safety', 'Guard'],
  'psychosocial-support': ['Counselling', 'Counseling', 'Therapy', 'Trauma', 'Mental health', 'Psychologist', 'MHPSS'],
  'medical-support': ['Doctor', 'Hospital', 'Medicine'],
  'monitoring-and-documentation': ['Evidence', 'Reporting', 'Observation'],
  advocacy: ['Lobbying'],
  'narratives-and-campaigning': ['Campaigns', 'Storytelling'],
  'organisational-compliance': ['Organizational compliance', 'Registration', 'Tax', 'Accounting', 'Audit'],
  training: ['Workshop', 'Course', 'Teaching'],
  convening: ['Meeting', 'Conference'],
  'safe-space-and-hosting': ['Safe house', 'Office space', 'Refuge'],
  translation: ['Interpreter', 'Interpreting', 'Language'],
  'fiscal-hosting': ['Fiscal sponsor', 'Fiscal agent', 'Bank account'],
  'cluster-camp-coordination': ['CCCM', 'Refugee camp'],
  'cluster-shelter': ['Non-food items', 'Tents', 'Housing'],
  'cluster-emergency-telecommunications': ['ETC', 'Internet', 'Radio'],
  'cluster-food-security': ['FSC', 'Hunger'],
  'cluster-health': ['Doctor', 'Hospital', 'Medicine'],
  'cluster-logistics': ['Transport', 'Supplies'],
  'cluster-education': ['School', 'Teacher'],
  'cluster-child-protection': ['CP', 'Children'],
  'cluster-gender-based-violence': ['GBV', 'SGBV', 'Sexual violence'],
  'cluster-housing-land-and-property': ['HLP'],
  'cluster-mine-action': ['Demining', 'UXO'],
  'cluster-water-sanitation-hygiene': ['WASH', 'Toilets'],
  'cluster-cash': ['CVA', 'Vouchers'],
};

const countries: Aliases = {
  AE: ['UAE'],
  CD: ['DRC', 'DR Congo', 'Congo-Kinshasa', 'Zaire'],
  CF: ['CAR'],
  CG: ['Congo-Brazzaville', 'Republic of the Congo'],
  CI: ['Ivory Coast'],
  CZ: ['Czech Republic'],
  GB: ['UK', 'Britain', 'Great Britain', 'England', 'Scotland', 'Wales'],
  KP: ['DPRK'],
  MM: ['Burma'],
  NL: ['Holland'],
  PS: ['Gaza', 'West Bank'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Turkey'],
  US: ['USA', 'America'],
  VA: ['Vatican'],
};

export const enAliases = { capacities, countries };
