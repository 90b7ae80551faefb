/** What the map has found, as a file for other tools. */
import { useEffect } from 'preact/hooks';
import { EXPORT_FORMATS } from '#core/export/formats.ts';
import { ExportOutcome } from '../../parts/export-outcome.tsx';
import { exportFormat, forgetExport, takeAlong } from '../../state/export-file.ts';
import { exportText } from '../../text/export-text.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';

const wording = exportText;

/** @param memberIds null: all that the viewer sees. */
export function ShareFile({ memberIds }: { memberIds: readonly string[] | null }) {
  useEffect(forgetExport, []);
  return (
    <>
      <Select
        label={wording.onMapFormat}
        hint={wording.formats[exportFormat.value].sentence}
        choices={EXPORT_FORMATS.map((id) => ({ id, label: wording.formats[id].label }))}
        chosen={exportFormat.value}
        onChoose={(id) => {
          exportFormat.value = id;
        }}
      />
      <Button onClick={() => takeAlong.run(memberIds)}>{wording.goShort}</Button>
      <ExportOutcome />
      <p>
        <a href="/take-along">{wording.onMapMore}</a>
      </p>
    </>
  );
}
