/** Pairs of entries that look like one organisation, the surest first. */
import type { Words } from '../../state/words.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import type { Duplicates } from '../desk-api.ts';
import { compare, keepApart } from '../state/duplicates.ts';
import { duplicatesText } from '../text/duplicates-text.ts';
import { DuplicatePair } from './duplicate-pair.tsx';

export function DuplicateList({ found, words }: { found: Duplicates; words: Words }) {
  const { suggestions, total } = found;
  if (suggestions.length === 0) {
    return (
      <Section title={duplicatesText.none}>
        <Prose paragraphs={[duplicatesText.noneNote]} />
      </Section>
    );
  }
  const most = suggestions.length < total ? ` ${duplicatesText.most(suggestions.length, total)}` : '';
  return (
    <Section title={duplicatesText.found(total)} note={`${duplicatesText.foundNote}${most}`}>
      <Rows items={suggestions} keyOf={({ stays, goes }) => `${stays.id} ${goes.id}`} step={20}>
        {(pair) => <DuplicatePair pair={pair} words={words} />}
      </Rows>
      <ActionNote of={compare} />
      <ActionNote of={keepApart} />
    </Section>
  );
}
