/** Taking a network along as a file. */
import { signal } from '@preact/signals';
import { EXPORT_FORMATS, type ExportFormat } from '#core/export/formats.ts';
import { exportsApi } from '../exports-api.ts';
import { createAction } from './action.ts';
import { saveFile } from './save-file.ts';

export const exportFormat = signal<ExportFormat>(EXPORT_FORMATS[0]);

/** The name under which the last one was saved, which has its id. */
export const savedExport = signal<string | null>(null);

/** @param memberIds those that are wanted; null: all that the viewer sees. */
export const takeAlong = createAction(
  (memberIds: readonly string[] | null) => {
    savedExport.value = null;
    const ids = memberIds === null ? null : [...memberIds];
    return exportsApi.file({ format: exportFormat.value, memberIds: ids });
  },
  ({ content, name }) => {
    saveFile(content, name);
    savedExport.value = name;
  },
);

export function forgetExport(): void {
  takeAlong.forget();
  savedExport.value = null;
}
