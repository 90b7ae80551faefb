/** The words of the menu in the language in use. */
import { enShell } from './en-shell.ts';

export type ShellText = typeof enShell;

export const shellText: ShellText = enShell;
