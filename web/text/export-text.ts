/** The words of taking a network along in the language in use. */
import { enExport } from './en-export.ts';

export type ExportText = typeof enExport;

export const exportText: ExportText = enExport;
