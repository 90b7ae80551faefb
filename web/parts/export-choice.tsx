/** As what a file is saved. */
import { EXPORT_FORMATS } from '#core/export/formats.ts';
import { exportFormat } from '../state/export-file.ts';
import { exportText } from '../text/export-text.ts';
import { ChoiceList } from '../ui/choice-list.tsx';

export function ExportChoice() {
  return (
    <ChoiceList
      title={exportText.formatTitle}
      choices={EXPORT_FORMATS.map((id) => ({ id, ...exportText.formats[id] }))}
      chosen={exportFormat.value}
      onChoose={(id) => {
        exportFormat.value = id;
      }}
    />
  );
}
