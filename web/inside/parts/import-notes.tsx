/** What came in the way of what was last done with an import. */
import { ActionNote } from '../../ui/action-note.tsx';
import { applyStaged, changeLevel, discardStaged, undoImport } from '../state/import-sending.ts';

export function ImportNotes() {
  return (
    <>
      <ActionNote of={applyStaged} />
      <ActionNote of={discardStaged} />
      <ActionNote of={undoImport} />
      <ActionNote of={changeLevel} />
    </>
  );
}
