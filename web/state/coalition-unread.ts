/** What a link to a coalition asks for and cannot be read: it is left out, and the page says so. */
import { draftFromFragment, fragmentOfDraft, NO_DRAFT } from './coalition-question.ts';
import { readFields } from './fragment-fields.ts';

/** Said though it is so anyway. */
const USUAL = new Set(['outside=yes', 'office=no', 'local=no', 'survives=0', 'needs=none']);

/** Whether a field of the fragment holds something that cannot be read, or is out of range. Other fields are no matter. */
export function hasUnread(fragment: string): boolean {
  return [...readFields(fragment)].some(([name, value]) =>
    value.split(',').some((item) => item !== '' && FIELDS.has(name) && !isRead(name, item)),
  );
}

/** Read alone, what can be read is still there when it is written again. */
function isRead(name: string, item: string): boolean {
  if (USUAL.has(`${name}=${item}`)) return true;
  const again = fragmentOfDraft(draftFromFragment(new URLSearchParams({ [name]: item }).toString()));
  return again !== '' && again !== NO_NEEDS;
}

/** As a list of needs is written in which none could be read. */
const NO_NEEDS = fragmentOfDraft({ ...NO_DRAFT, needs: [] });

const FIELDS = new Set([
  'country',
  'threat',
  'needs',
  'outside',
  'with',
  'without',
  'least',
  'office',
  'local',
  'language',
  'apart',
  'survives',
  'most',
  'mode',
  'seen',
]);
