/** What became of a file that was asked for. */
import { savedExport, takeAlong } from '../state/export-file.ts';
import { exportText } from '../text/export-text.ts';
import { ActionNote } from '../ui/action-note.tsx';

export function ExportOutcome() {
  const saved = savedExport.value;
  return (
    <>
      <ActionNote of={takeAlong} meanwhile={exportText.meanwhile} />
      <div role="status">{saved ? <p>{exportText.done(saved)}</p> : null}</div>
    </>
  );
}
