/** From the desk to what coordinators bring in and watch over: who is suggested how often, and who should meet. */
import { Line } from '../../ui/line.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import { deskLinksText } from '../text/desk-links-text.ts';
import { deskText } from '../text/desk-text.ts';

const LINKS = [
  { href: '/desk/duplicates', words: deskLinksText.duplicates },
  { href: '/desk/import', words: deskLinksText.import },
  { href: '/desk/exposure', words: deskLinksText.exposure },
  { href: '/desk/introductions', words: deskLinksText.introductions },
] as const;

export function FairnessLinks() {
  return (
    <Section title={deskText.weave}>
      <Rows items={LINKS} keyOf={({ href }) => href}>
        {({ href, words }) => <Line name={<a href={href}>{words.name}</a>} facts={words.note} />}
      </Rows>
    </Section>
  );
}
