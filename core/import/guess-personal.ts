/** Columns about persons, which no network is told of: they stay with whoever brings the file. */
import { foldHeader, saidIn } from './values-fold.ts';

const WORDS =
  /\b(e ?mails?|courriels?|correos?( electronicos?)?|phones?|phone number|tel|telephones?|telefon[oe]s?|mobile|cell ?phone|whatsapp|signal|telegram|skype|fax|contacts?|contact (person|name|details)|contacto|contato|focal point|point focal|punto focal|ponto focal|first name|last name|surname|given name|family name|prenoms?|apellidos?|sobrenome|date of birth|birth ?date|date de naissance|passport|national id|job title|position held|fonction du contact|director|directeur|staff names?|interviewees?|signatory name|address|street|postal code|zip code|adresse|direccion|endereco)\b/;
const OTHER_SCRIPTS = /البريد|الهاتف|هاتف|جوال|العنوان|جهة الاتصال|почта|телефон|адрес|контакт|фамилия|отчество/;
/** `contact organisation` names an organisation. */
const NOT_PERSONAL = /\b(web|website|url|organi[sz]ation name|org name)\b/;

const E_MAIL = /[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}/i;
const PHONE = /^(?:tel\.?:?\s*)?\+?\(?\d[\d\s().\-/]{7,}\d$/;

export function isPersonalHeader(header: string): boolean {
  const word = foldHeader(header);
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
