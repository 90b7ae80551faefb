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
  'news-there': '/news',
  'budget-spent': '/desk',
  'member-retired': '/desk',
};

/** Where the page of the very thing stands. */
const PAGES_OF_ONE: Partial<Record<Notice['kind'], string>> = {
  'coalition-moved': '/coalitions',
  'message-objected': '/messages',
  'message-agreed': '/messages',
};

export function NewsList({ news }: { news: readonly Notice[] }) {
  const { inbox, notices } = introductionsText;
  if (news.length === 0) return null;
  return (
    <Section title={inbox.news}>
      <Stack>
        <Rows items={news} keyOf={({ id }) => id} step={10}>
          {({ kind, day, objectId }) => {
            const page = PAGES_OF_ONE[kind];
            const place = page !== undefined && objectId ? `${page}/${objectId}` : PLACES[kind];
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
