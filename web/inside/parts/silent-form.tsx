/** A silent request, sealed in the page for those whom it names. */
import { Section } from '../../ui/section.tsx';
import { requestFormText } from '../text/request-form-text.ts';

export function SilentForm(_: { onSent: (id: string) => void }) {
  const { silent } = requestFormText;
  return (
    <Section title={silent.title} note={silent.note}>
      <p>{silent.soon}</p>
    </Section>
  );
}
