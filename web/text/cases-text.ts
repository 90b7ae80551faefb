/** The words of the playbook in the language in use. Its pages load them. */
import { enCases } from './en-cases.ts';

export type CasesText = typeof enCases;

export const casesText: CasesText = enCases;
