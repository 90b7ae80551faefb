/** An event or a call as a line of a list: when, what, by whom, and what came of it. */
import type { Exchange } from '../bridges-api.ts';
import { timeWords } from '../state/exchanges.ts';
import type { Words } from '../state/words.ts';
import { exchangeText } from '../text/exchange-text.ts';
import './exchange-row.css';

export function ExchangeRow({ exchange, words }: { exchange: Exchange; words: Words }) {
  const { id, kind, topic, startsAt, host, country, outcome } = exchange;
  const [when, ...more] = timeWords(startsAt);
  return (
    <article class="exchange-row">
      <p class="exchange-row_when">
        <span>{when}</span>
        {more.map((one) => (
          <span key={one}>{one}</span>
        ))}
      </p>
      <h3 class="exchange-row_topic">
        <a href={`/exchange/${id}`}>{topic}</a>
      </h3>
      <p class="exchange-row_facts">
        <span>{exchangeText.kinds[kind]}</span>
        <span>{host ? exchangeText.host(host.name) : exchangeText.hostNetwork}</span>
        {country ? <span>{words.country(country)}</span> : null}
      </p>
      {outcome ? <p class="exchange-row_outcome">{outcome}</p> : null}
    </article>
  );
}
