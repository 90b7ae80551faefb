/** Where the story stands elsewhere. Nothing is loaded from there before somebody follows a link. */
import type { CaseRecord } from '../cases-api.ts';
import { casesText } from '../text/cases-text.ts';
import { OutsideLink } from '../ui/outside-link.tsx';
import { Rows } from '../ui/rows.tsx';
import { Section } from '../ui/section.tsx';

type Linked = Pick<CaseRecord, 'url' | 'links' | 'title'>;

export function CaseLinks({ one }: { one: Linked }) {
  const original = one.url === null ? [] : [{ kind: 'original' as const, url: one.url, label: one.title }];
  const links = [...original, ...one.links.filter(({ url }) => url !== one.url)];
  if (links.length === 0) return null;
  return (
    <Section title={casesText.links} note={casesText.linksNote}>
      <Rows items={links} keyOf={({ kind, url }) => `${kind} ${url}`}>
        {({ kind, url, label }) => (
          <p>
            {casesText.linkKinds[kind]}
            {': '}
            <OutsideLink href={url}>{label ?? url}</OutsideLink>
          </p>
        )}
      </Rows>
    </Section>
  );
}
