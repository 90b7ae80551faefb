/** One thing that is new: what, since when, and why it is shown. */
import { text } from '../../text/text.ts';
import type { NewsItem } from '../news-api.ts';
import { placeOf } from '../state/news.ts';
import { newsText } from '../text/news-text.ts';
import './news-entry.css';

export function NewsEntry({ one, why }: { one: NewsItem; why: string | null }) {
  const title = one.title.trim() || newsText.untitled;
  const place = placeOf(one);
  return (
    <article class="news-entry">
      <p class="news-entry_kind">
        <span>{newsText.kinds[one.kind]}</span>
        {one.on === null ? null : <span>{text.day(one.on)}</span>}
      </p>
      <div class="news-entry_what">
        <h3 class="news-entry_title">{place ? <a href={place}>{title}</a> : title}</h3>
        {why === null ? null : <p class="news-entry_why">{why}</p>}
      </div>
    </article>
  );
}
