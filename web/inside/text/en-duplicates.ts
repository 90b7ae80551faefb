/** English: entries that may be here twice. */
import type { SameReason } from '#core/import/difference.ts';

export const enDuplicates = {
  title: 'Here twice?',
  lead: 'Entries that look like one organisation. Merge the two, or say that they are two, and you are not asked again.',

  suggestions: 'What looks alike',
  none: 'Nothing looks alike.',
  noneNote: 'Names, other names, acronyms, sites and ids of registers were compared, as far as you can see them.',
  found: (n: number) => (n === 1 ? 'One pair looks alike' : `${n} pairs look alike`),
  foundNote: 'The surest first. What you cannot see of an entry was not compared.',
  most: (shown: number, all: number) => `The surest ${shown} of ${all} are shown; the others come up as you go on.`,
  pair: (one: string, other: string) => `${one} and ${other}`,
  surety: { sure: 'Almost surely one', likely: 'Probably one', perhaps: 'Perhaps one' },
  reasons: {
    'same-id': (value) => `They have the id ${value}.`,
    'same-identifier': (value) => `A register knows both as ${value}.`,
    'same-name': (value) => `They have the same name: “${value}”.`,
    'same-alias': (value) => `One is also called what the other is: “${value}”.`,
    'same-website': (value) => `They have the same site: ${value}.`,
    'same-acronym': (value) => `They share the acronym “${value}”.`,
    'same-words': (value) => `Their names say the same in other words, another language or another order: “${value}”.`,
    'near-words': (value) => `Their names differ by a typing error, or by a word that is often left out: “${value}”.`,
  } satisfies Record<SameReason, (value: string) => string>,
  compare: 'Compare and merge',
  compareFor: (stays: string, goes: string) => `Compare and merge: ${goes} into ${stays}`,
  turn: 'Let the other one stay',
  close: 'Close the comparison',
  apart: 'These are two',
  apartFor: (one: string, other: string) => `These are two: ${one} and ${other}`,
  apartSure: 'Say that these are two organisations? They are not suggested again.',
  go: 'Merge the two',
  sure: 'Merge them? You can undo it for 30 days, as far as nobody changes what went over.',

  merged: 'Merged in the last 30 days',
  mergedNone: 'Nothing was merged in the last 30 days.',
  mergedLine: (went: string, stayed: string) => `“${went}” went into “${stayed}”`,
  mergedFacts: (on: string, until: string) => `Merged on ${on} · can be undone until ${until}`,
  undo: 'Undo',
  undoFor: (went: string) => `Undo the merge of ${went}`,
  undoSure: 'Bring the entry back?',
  undoNote:
    'Undoing brings back what a coordinator could see of the entry when it was merged, and takes from the other one what went over and was not changed since. It does not bring back: its old address, what nobody but its future editors could see, requests, introductions and saved views that named it, and other networks that it proposed. Ends of ties of members that speak for themselves come back private.',
  undone: 'The entry is back.',
  undoneLink: 'Look at it',
};
