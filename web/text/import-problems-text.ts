/** The words for what can be wrong with a file, in the language in use. */
import { enImportProblems } from './en-import-problems.ts';

export type ImportProblemsText = typeof enImportProblems;

export const importProblemsText: ImportProblemsText = enImportProblems;
