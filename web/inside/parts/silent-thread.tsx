/** The letters of a silent request, opened in the page. */
import { Section } from '../../ui/section.tsx';
import type { RequestWhole } from '../requests-api.ts';
import { requestFormText } from '../text/request-form-text.ts';

export function SilentThread(_: { request: RequestWhole }) {
  const { silent } = requestFormText;
  return (
    <Section title={silent.thread} note={silent.note}>
      <p>{silent.threadSoon}</p>
    </Section>
  );
}
