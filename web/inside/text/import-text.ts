/** The words of bringing data in, in the language in use. */
import { enImport } from './en-import.ts';

export type ImportText = typeof enImport;

export const importText: ImportText = enImport;
