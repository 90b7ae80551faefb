/** What there is news about besides introductions: a sentence and a day, without names. */
import { text } from '../../text/text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Line } from '../../ui/line.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { Notice } from '../introductions-api.ts';
import { clearNews } from '../state/inbox.ts';
import { introductionsText } from '../text/introductions-text.ts';

/** Where somebody goes on from the news, if there is more to do than to know it. */
const PLACES: Partial<Record<Notice['kind'], string>> = {
  'coalition-moved': '/coalitions/mine',
  'case-naming': '/playbook/drafts',
  'case-moved': '/playbook/drafts',
  'claim-made': '/desk',
  'alert-reported': '/desk/alerts',
  'alert-returned': '/desk/alerts',
  'alert-verified': '/desk/alerts',
  'alert-removed': '/desk/alerts',
  'need-brokered': '/desk/needs',
  'search-found': '/searches',
  'news-there': '/news',
  'budget-spent': '/desk',
  'member-retired': '/desk',
};

/** The page of what it is about, where there is one for each. */
const PAGES: Partial<Record<Notice['kind'], string>> = {
  'coalition-moved': '/coalitions',
  'case-naming': '/playbook/drafts',
  'case-moved': '/playbook/drafts',
  'message-objected': '/messages',
  'message-agreed': '/messages',
  'request-asked': '/requests',
  'request-moved': '/requests',
  'action-asked': '/actions',
  'action-reached': '/actions',
};

function placeOf(kind: Notice['kind'], objectId: string | null): string | undefined {
  const page = PAGES[kind];
  return page !== undefined && objectId !== null ? `${page}/${objectId}` : PLACES[kind];
}

export function NewsList({ news }: { news: readonly Notice[] }) {
  const { inbox, notices } = introductionsText;
  if (news.length === 0) return null;
  return (
    <Section title={inbox.news}>
      <Stack>
        <Rows items={news} keyOf={({ id }) => id} step={10}>
          {({ kind, day, objectId }) => {
            const place = placeOf(kind, objectId);
            const name = place ? <a href={place}>{notices[kind]}</a> : notices[kind];
            return <Line name={name} facts={text.day(day)} />;
          }}
        </Rows>
        <Button onClick={() => clearNews.run(news)}>{inbox.clear}</Button>
        <ActionNote of={clearNews} />
      </Stack>
    </Section>
  );
}
