/** What a merge does, side by side: what the entry that stays has and takes over, and what falls away. */
import type { ComponentChildren } from 'preact';
import type { Words } from '../../state/words.ts';
import { Facts } from '../../ui/facts.tsx';
import type { MergeFacts, MergePreview } from '../desk-api.ts';
import { mergeWords } from '../state/merge-words.ts';
import { deskText } from '../text/desk-text.ts';
import './merge-columns.css';

export function MergeColumns({ preview, words }: { preview: MergePreview; words: Words }) {
  const { keep, merge, moves, falls, arrives, erased } = preview;
  return (
    <div class="merge-columns">
      <section class="merge-columns_column">
        <h3 class="merge-columns_title">{deskText.staysColumn(keep.name)}</h3>
        <FactPart title={deskText.takesOver} facts={moves} words={words} none={deskText.takesNothing} isNew>
          <p class="merge-columns_note">{arrives === 'privately' ? deskText.privately : deskText.asItWas}</p>
        </FactPart>
        <FactPart title={deskText.has} facts={keep.facts} words={words} none={deskText.hasNothing} />
      </section>
      <section class="merge-columns_column">
        <h3 class="merge-columns_title">{deskText.goesColumn(merge.name)}</h3>
        <FactPart title={deskText.fallsAway} facts={falls} words={words} none={deskText.fallsNothing}>
          <p class="merge-columns_note">{erased}</p>
        </FactPart>
      </section>
    </div>
  );
}

type FactPartProps = {
  title: string;
  facts: MergeFacts;
  words: Words;
  none: string;
  isNew?: boolean;
  children?: ComponentChildren;
};

function FactPart({ title, facts, words, none, isNew = false, children }: FactPartProps) {
  const groups = mergeWords(facts, words);
  return (
    <div class={isNew ? 'merge-columns_part is-new' : 'merge-columns_part'}>
      <h4 class="merge-columns_what">{title}</h4>
      {groups.length === 0 ? (
        <p>{none}</p>
      ) : (
        <Facts
          facts={groups.map(({ name, values }) => ({
            name,
            value: values.map((value) => (
              <p class="merge-columns_value" key={value}>
                {value}
              </p>
            )),
          }))}
        />
      )}
      {children}
    </div>
  );
}
