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
  'claim-made': '/desk',
  'need-brokered': '/desk/needs',
  'search-found': '/searches',
  'budget-spent': '/desk',
  'member-retired': '/desk',
};

/** What the news are about, where it has a page of its own. */
const PAGES: Partial<Record<Notice['kind'], string>> = {
  'coalition-moved': '/coalitions',
  'request-asked': '/requests',
  'request-moved': '/requests',
  'action-asked': '/actions',
  'action-reached': '/actions',
};

function placeOf({ kind, objectId }: Notice): string | undefined {
  const page = PAGES[kind];
  return page && objectId ? `${page}/${objectId}` : PLACES[kind];
}

export function NewsList({ news }: { news: readonly Notice[] }) {
  const { inbox, notices } = introductionsText;
  if (news.length === 0) return null;
  return (
    <Section title={inbox.news}>
      <Stack>
        <Rows items={news} keyOf={({ id }) => id} step={10}>
          {(notice) => {
            const sentence = notices[notice.kind];
            const place = placeOf(notice);
            return <Line name={place ? <a href={place}>{sentence}</a> : sentence} facts={text.day(notice.day)} />;
          }}
        </Rows>
        <Button onClick={() => clearNews.run(news)}>{inbox.clear}</Button>
        <ActionNote of={clearNews} />
      </Stack>
    </Section>
  );
}
