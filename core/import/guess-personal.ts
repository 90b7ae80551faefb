/** Columns about persons, which no network is told of: they stay with whoever brings the file. */
import { foldHeader, saidIn } from './values-fold.ts';
import { each } from './word-list.ts';

const WORDS =
  /\b(e ?mails?|courriels?|correos?( electronicos?)?|phones?|phone number|tel|telephones?|telefon[oe]s?|mobile|cell ?phone|whatsapp|signal|telegram|skype|fax|contacts?|contact (person|name|details)|contacto|contato|focal point|point focal|punto focal|ponto focal|first name|last name|surname|given name|family name|prenoms?|personne a contacter|pessoa de contato|your name|respondent|(created|modified|updated) by|apellidos?|sobrenome|date of birth|birth ?date|date de naissance|passport|national id|job title|position held|fonction du contact|director|directeur|staff names?|interviewees?|signatory name|address|street|postal code|zip code|adresse|direccion|endereco)\b/;
const OTHER_SCRIPTS = /البريد|الهاتف|هاتف|جوال|العنوان|جهة الاتصال|почта|телефон|адрес|контакт|مسؤول|фамилия|отчество/;
/** `contact organisation` names an organisation. */
const NOT_PERSONAL = /\b(web|website|url|organi[sz]ation name|org name)\b/;

const E_MAIL = /[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}/i;
const PHONE = /^(?:tel\.?:?\s*)?\+?\(?\d[\d\s().\-/]{7,}\d$/;

/** Beside a column of organisations, or of family names, a column of names is of persons. */
const NAMES = new Set(
  each('name; full name; nom; nom complet; nombre; nombre completo; nome; nome completo; имя; الاسم').map(foldHeader),
);
const BESIDE_PERSONS =
  /^(organi[sz]ation|organisation name|organization name|org|ngo|ong|association|employer|company|institution|affiliation|organizacion|organizacao|организация|المنظمة|surname|last name|family name|prenom|first name|apellidos?|sobrenome|фамилия)$/;

/** @param all the whole header that it stands in. */
export function isPersonalHeader(header: string, all: readonly string[]): boolean {
  const word = foldHeader(header);
  if (NAMES.has(word) && all.some((other) => BESIDE_PERSONS.test(foldHeader(other)))) return true;
  return (WORDS.test(word) || OTHER_SCRIPTS.test(word)) && !NOT_PERSONAL.test(word);
}

/** Whether at least a quarter of what a column holds are e-mail addresses or phone numbers. */
export function holdsPersonalValues(cells: readonly string[]): boolean {
  const filled = cells.map(saidIn).filter((cell) => cell !== '');
  const personal = filled.filter((cell) => (E_MAIL.test(cell) && cell.length < 120) || isPhone(cell));
  return personal.length > 0 && personal.length * 4 >= filled.length;
}

/** Whether somebody's e-mail address stands in a longer text. */
export function namesAnAddress(text: string): boolean {
  return E_MAIL.test(text);
}

/** With a plus or brackets or spaces: bare digits are numbers, and days have digits and hyphens too. */
function isPhone(cell: string): boolean {
  return PHONE.test(cell) && /[+()\s]/.test(cell) && !/^\d{4}-\d\d/.test(cell);
}
