/** Who was chosen to be compared, at the foot of the screen, with the way to seeing them side by side. */
import { compareNobody } from '../state/partner-search.ts';
import { partnersText } from '../text/partners-text.ts';
import { Button } from '../ui/button.tsx';
import { COMPARISON } from './partner-comparison.tsx';
import './partner-compare-bar.css';

export function PartnerCompareBar({ count }: { count: number }) {
  const words = partnersText.compare;
  if (count === 0) return null;
  return (
    <section class="partner-compare-bar" aria-label={words.title}>
      <p class="partner-compare-bar_words" role="status">
        {words.chosen(count)}
        {count === 1 ? <span class="partner-compare-bar_hint"> {words.hint}</span> : null}
      </p>
      {count > 1 ? (
        <a class="button is-main" href={`#${COMPARISON}`}>
          {words.go}
        </a>
      ) : null}
      <Button weight="plain" onClick={compareNobody}>
        {words.clear}
      </Button>
    </section>
  );
}
