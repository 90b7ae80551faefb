/** The operator's commands in this process: what they print, and whether they worked. */
import { vi } from 'vitest';
import { operate, type Reach } from '../../scripts/admin-commands.ts';
import { Problem } from '../../scripts/problem.ts';

/** @param reach the databases at hand, as the script has them. */
export function operatorWith(reach: Reach) {
  return async (...words: string[]): Promise<{ code: number; output: string }> => {
    const printed: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((line) => void printed.push(`${line}\n`));
    try {
      await operate(words, reach);
      return { code: 0, output: printed.join('') };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { code: 1, output: `${printed.join('')}${error.message}\n` };
    } finally {
      log.mockRestore();
    }
  };
}
