/** What a file changes of an organisation and adds to it, in words. */
import type { FieldChange, MemberDifference } from '#core/import/difference.ts';
import { FACT_FIELDS, type Fact } from '#core/own/facts.ts';
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import { importText } from '../text/import-text.ts';
import { ownText } from '../text/own-text.ts';
import { factWords } from './fact-words.ts';

export function changeWords(changes: readonly FieldChange[], words: Words) {
  return changes.flatMap((change) => {
    const field = FACT_FIELDS.find((one) => one === change.field);
    if (field === undefined) return [];
    const said = (value: unknown) =>
      text.list(listOf(value).map((one) => factWords({ about: 'field', field, value: one }, words).value));
    const isList = Array.isArray(change.after);
    const fresh = isList
      ? listOf(change.after).filter((one) => !listOf(change.before).includes(one))
      : listOf(change.after);
    return { field: ownText.fields[field], before: isList ? '' : said(change.before), after: said(fresh) };
  });
}

/** Facts that are there already, as they are and as they would be. */
export function alterWords({ offers, needs }: MemberDifference['alters'], words: Words) {
  const names = importText.changes.alters;
  const said = (fact: Fact) => {
    const { value, details } = factWords(fact, words);
    return [value, ...details].join('. ');
  };
  return [
    ...offers.map(({ before, after }) => ({
      field: names.offers,
      before: said({ about: 'offer', ...before }),
      after: said({ about: 'offer', ...after }),
    })),
    ...needs.map(({ before, after }) => ({
      field: names.needs,
      before: said({ about: 'need', ...before }),
      after: said({ about: 'need', ...after }),
    })),
  ];
}

export function addWords({ presences, offers, needs }: MemberDifference['adds'], words: Words) {
  const names = importText.changes.adds;
  const said = (facts: Fact[]) =>
    facts.map((fact) => {
      const { value, details } = factWords(fact, words);
      return [value, ...details].join('. ');
    });
  return [
    {
      field: names.presences,
      values: said(presences.map(({ country, kind }) => ({ about: 'presence', country, kind }))),
    },
    {
      field: names.offers,
      values: said(
        offers.map(({ capacityId, level, country, note, conditions }) => ({
          ...{ about: 'offer' as const, capacityId },
          ...{ level: level ?? null, country: country ?? null, note: note ?? null, conditions: conditions ?? null },
        })),
      ),
    },
    {
      field: names.needs,
      values: said(
        needs.map(({ capacityId, urgency, note }) => ({ about: 'need', capacityId, urgency, note: note ?? null })),
      ),
    },
  ].filter(({ values }) => values.length > 0);
}

/** A value of a field as one or several that can be put into words; nothing of one that is not said. */
function listOf(value: unknown): (string | number)[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((one) => ((typeof one === 'string' && one !== '') || typeof one === 'number' ? [one] : []));
}
