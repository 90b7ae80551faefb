/** One import: where it stands, what came in by it, who sees that, and the way back. */
import { useState } from 'preact/hooks';
import { VISIBILITIES, type Visibility } from '#core/vocabulary.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import type { ImportBrief } from '../imports-api.ts';
import { cameIn, standingOf } from '../state/import-facts.ts';
import { applyStaged, changeLevel, discardStaged, undoImport } from '../state/import-sending.ts';
import { importText } from '../text/import-text.ts';
import './import-entry.css';

export function ImportEntry({ one }: { one: ImportBrief }) {
  const words = importText.list;
  const { state, label } = one;
  return (
    <article class="import-entry" aria-label={label}>
      <p class="import-entry_name">
        {label} <span class={`import-entry_state is-${state}`}>{words.states[state]}</span>
      </p>
      <p class="import-entry_facts">{[...standingOf(one), ...cameIn(one)].join(' · ')}</p>
      {one.stayed === null ? null : <p role="status">{words.undone(one.stayed)}</p>}
      {state === 'staged' ? <Staged one={one} /> : null}
      {state === 'applied' ? <Applied one={one} /> : null}
    </article>
  );
}

function Staged({ one }: { one: ImportBrief }) {
  const words = importText.list;
  const { label, arrived, count, isOwn } = one;
  return (
    <>
      <p>{isOwn ? words.staged(arrived, count) : words.stagedOther}</p>
      <div class="import-entry_actions">
        {isOwn && arrived === count ? (
          <Button label={words.goOf(label)} onClick={() => applyStaged.run(one)}>
            {words.go}
          </Button>
        ) : null}
        <SureButton
          action={words.discard}
          label={words.discardOf(label)}
          question={words.discardSure}
          weight="normal"
          onSure={() => discardStaged.run(one)}
        />
      </div>
    </>
  );
}

function Applied({ one }: { one: ImportBrief }) {
  const words = importText.list;
  const { id, label, level } = one;
  const [wanted, setWanted] = useState<Visibility | null>(null);
  return (
    <div class="import-entry_actions">
      <Select<Visibility | 'stated'>
        label={words.levelOf(label)}
        isLabelSpoken
        choices={[
          ...(level === 'stated' ? [{ id: 'stated' as const, label: words.levelStated }] : []),
          ...VISIBILITIES.map((name) => ({ id: name, label: words.seenBy(importText.levels[name]) })),
        ]}
        chosen={wanted ?? level}
        onChoose={(chosen) => setWanted(chosen === level || chosen === 'stated' ? null : chosen)}
      />
      {wanted === null ? (
        <SureButton
          action={words.undo}
          label={words.undoOf(label)}
          question={words.undoSure}
          weight="normal"
          onSure={() => undoImport.run(one)}
        />
      ) : (
        <>
          <Button
            onClick={() => {
              changeLevel.run({ id, level: wanted });
              setWanted(null);
            }}
          >
            {words.levelGo}
          </Button>
          <Button weight="plain" onClick={() => setWanted(null)}>
            {importText.bring.cancel}
          </Button>
          <p class="import-entry_note">{words.levelSure(text.list([importText.levels[wanted]]))}</p>
        </>
      )}
    </div>
  );
}
