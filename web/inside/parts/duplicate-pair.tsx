/** Two entries that look like one: why, and what can be made of it. */
import type { Words } from '../../state/words.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import type { DuplicatePair as Pair } from '../desk-api.ts';
import { closeComparison, compare, comparison, keepApart, mergePair, suretyWord } from '../state/duplicates.ts';
import { deskText } from '../text/desk-text.ts';
import { duplicatesText } from '../text/duplicates-text.ts';
import { MergeColumns } from './merge-columns.tsx';
import './duplicate-pair.css';

export function DuplicatePair({ pair, words }: { pair: Pair; words: Words }) {
  const { stays, goes, because, surety } = pair;
  const preview = comparison.value;
  const isCompared =
    preview !== null && [stays.id, goes.id].every((id) => [preview.keep.id, preview.merge.id].includes(id));
  return (
    <article class="duplicate-pair" aria-label={duplicatesText.pair(stays.name, goes.name)}>
      <div class="duplicate-pair_names">
        {[stays, goes].map(({ id, name, standing }) => (
          <p class="duplicate-pair_name" key={id}>
            <a href={`/members/${id}`}>{name}</a>
            <span class="duplicate-pair_standing">{deskText.standings[standing]}</span>
          </p>
        ))}
      </div>
      <p class="duplicate-pair_surety">{duplicatesText.surety[suretyWord(surety)]}</p>
      <ul class="duplicate-pair_reasons">
        {because.map(({ reason, value }) => (
          <li key={reason}>{duplicatesText.reasons[reason](value)}</li>
        ))}
      </ul>
      {isCompared ? <Comparison pair={pair} words={words} /> : <Choices pair={pair} />}
    </article>
  );
}

function Choices({ pair: { stays, goes } }: { pair: Pair }) {
  return (
    <div class="duplicate-pair_choices">
      <Button
        label={duplicatesText.compareFor(stays.name, goes.name)}
        onClick={() => {
          closeComparison();
          compare.run({ keepId: stays.id, mergeId: goes.id });
        }}
      >
        {duplicatesText.compare}
      </Button>
      <SureButton
        action={duplicatesText.apart}
        label={duplicatesText.apartFor(stays.name, goes.name)}
        question={duplicatesText.apartSure}
        onSure={() => keepApart.run({ oneId: stays.id, otherId: goes.id })}
      />
    </div>
  );
}

function Comparison({ pair: { stays }, words }: { pair: Pair; words: Words }) {
  const preview = comparison.value;
  if (preview === null) return null;
  const { keep, merge } = preview;
  return (
    <div class="duplicate-pair_comparison">
      <MergeColumns preview={preview} words={words} />
      <div class="duplicate-pair_choices">
        <SureButton
          action={duplicatesText.go}
          label={duplicatesText.go}
          question={duplicatesText.sure}
          weight="normal"
          onSure={() => mergePair.run(preview)}
        />
        {stays.standing === 'listed' ? (
          <Button onClick={() => compare.run({ keepId: merge.id, mergeId: keep.id })}>{duplicatesText.turn}</Button>
        ) : null}
        <Button weight="plain" onClick={closeComparison}>
          {duplicatesText.close}
        </Button>
      </div>
      <ActionNote of={mergePair} />
    </div>
  );
}
