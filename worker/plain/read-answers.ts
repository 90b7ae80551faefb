/** What came of the form, as the question that it is. */
import { HelpQuestion } from '#core/help/question.ts';

/** @returns null where it is nothing that the form sends. */
export function readAnswers(body: string): HelpQuestion | null {
  const form = new URLSearchParams(body);
  const fields: Record<string, unknown> = {
    ...Object.fromEntries([...form.keys()].map((name) => [name, form.get(name)])),
    what: form.getAll('what'),
    notTo: form.getAll('notTo'),
    soon: form.get('soon') || null,
    country: form.get('country') || null,
    language: form.get('language') || null,
  };
  const read = HelpQuestion.safeParse(fields);
  return read.success ? read.data : null;
}
