/** An event or a call as a line of a list: when, what, by whom, what about, and what came of it. */
import type { Exchange } from '../bridges-api.ts';
import { timeWords } from '../state/exchanges.ts';
import type { Words } from '../state/words.ts';
import { exchangeText } from '../text/exchange-text.ts';
import './exchange-row.css';

export function ExchangeRow({ exchange, words }: { exchange: Exchange; words: Words }) {
  const { id, kind, topic, note, startsAt, host, country, outcome } = exchange;
  const by = host ? exchangeText.host(host.name) : exchangeText.hostNetwork;
  const facts = [exchangeText.kinds[kind], by, ...(country ? [words.country(country)] : [])];
  const [when, ...more] = timeWords(startsAt);
  return (
    <article class="exchange-row">
      <p class="exchange-row_when">
        <span class={startsAt === null ? undefined : 'exchange-row_day'}>{when}</span>
        {more.map((one) => (
          <span key={one}>{one}</span>
        ))}
      </p>
      <div class="exchange-row_what">
        <h3 class="exchange-row_topic">
          <a href={`/exchange/${id}`}>{topic}</a>
        </h3>
        <p class="exchange-row_facts">{facts.join(' · ')}</p>
        {note ? <p class="exchange-row_note">{note}</p> : null}
        {outcome ? <p class="exchange-row_outcome">{outcome}</p> : null}
      </div>
    </article>
  );
}
