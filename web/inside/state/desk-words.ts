/** The words of the network at the coordinators' desk: as they are, as they are typed, and what is done with them. */
import { signal } from '@preact/signals';
import { compareText } from '#core/network.ts';
import { LABEL_LANGUAGES, type LabelLanguage, type Labels } from '#core/vocabulary.ts';
import { createAction } from '../../state/action.ts';
import { createResource } from '../../state/resource.ts';
import { threats } from '../../state/threats.ts';
import { capacities } from '../../state/words.ts';
import { type AllWords, type GivenWord, type WordKind, wordsApi } from '../words-api.ts';

export const deskWords = createResource(wordsApi.all);

/** Other pages offer the same words. */
async function renew(): Promise<void> {
  await Promise.all([deskWords.renew(), threats.renew(), capacities.renew()]);
}

/** Which word's form is open; `new threat` and the like for one that is added. */
export const openForm = signal<string | null>(null);

async function closeAndRenew(): Promise<void> {
  await renew();
  openForm.value = null;
}

export const addWord = createAction(wordsApi.add, closeAndRenew);
export const changeWord = createAction(wordsApi.change, closeAndRenew);
export const retireWord = createAction(wordsApi.retire, renew);

export function forgetWordProblems(): void {
  openForm.value = null;
  for (const action of [addWord, changeWord, retireWord]) action.forget();
}

/** A word as the desk shows it, whatever its kind. */
export type DeskWord = { id: string; word: GivenWord; isRetired: boolean; revision: string };

/** The words of a kind by their English label, those no longer offered last. */
export function deskWordsOf(kind: WordKind, all: AllWords): DeskWord[] {
  return everyWord(kind, all).sort(
    (one, other) =>
      Number(one.isRetired) - Number(other.isRetired) || compareText(one.word.labels.en, other.word.labels.en),
  );
}

function everyWord(kind: WordKind, { threats, plays, capacities }: AllWords): DeskWord[] {
  if (kind === 'threat') {
    return threats.map(({ labels, threatKind, ...rest }) => ({ ...rest, word: { kind, labels, threatKind } }));
  }
  if (kind === 'play') {
    return plays.map(({ labels, summary, takes, threatIds, ...rest }) => ({
      ...rest,
      word: { kind, labels, summary, takes, threatIds },
    }));
  }
  return capacities.map(({ labels, capacityKind, ...rest }) => ({ ...rest, word: { kind, labels, capacityKind } }));
}

export function emptyWord(kind: WordKind): GivenWord {
  const labels = { en: '' };
  if (kind === 'threat') return { kind, labels, threatKind: 'threat' };
  if (kind === 'play') return { kind, labels, summary: null, takes: [], threatIds: [] };
  return { kind, labels, capacityKind: 'solidarity' };
}

/** As it is sent: what was left empty has no label there. */
export function trimmed(word: GivenWord): GivenWord {
  const labels = labelsOf((language) => word.labels[language]?.trim());
  if (word.kind !== 'play') return { ...word, labels };
  return { ...word, labels, summary: word.summary?.trim() || null };
}

function labelsOf(labelIn: (language: LabelLanguage) => string | undefined): Labels {
  const others = LABEL_LANGUAGES.flatMap((language): [LabelLanguage, string][] => {
    const label = labelIn(language);
    return label ? [[language, label]] : [];
  });
  return { ...Object.fromEntries(others), en: labelIn('en') ?? '' };
}
