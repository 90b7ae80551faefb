/** A case to read: its texts in a calm measure, and what is known of it beside them. */

import type { ComponentChildren } from 'preact';
import type { CaseRecord } from '../cases-api.ts';
import { paragraphsIn } from '../state/paragraphs.ts';
import { casesText } from '../text/cases-text.ts';
import './case-reading.css';

type CaseText = Pick<CaseRecord, 'trigger' | 'response' | 'outcomes' | 'challenges' | 'lessons' | 'url'>;

export function CaseReading({ one, aside }: { one: CaseText; aside: ComponentChildren }) {
  const parts = [
    { title: casesText.happened, words: one.trigger },
    { title: casesText.done, words: one.response },
    { title: casesText.outcomes, words: one.outcomes },
    { title: casesText.challenges, words: one.challenges },
    { title: casesText.lessons, words: one.lessons },
  ];
  const told = parts.flatMap(({ title, words }) => (words ? [{ title, words }] : []));
  return (
    <article class="case-reading">
      <div class="case-reading_story">
        {told.map(({ title, words }) => (
          <section class="case-reading_part" key={title}>
            <h2 class="case-reading_title">{title}</h2>
            {paragraphsIn(words).map((paragraph) => (
              <p class="case-reading_words" dir="auto" key={paragraph}>
                {paragraph}
              </p>
            ))}
          </section>
        ))}
        {told.length === 0 ? (
          <p class="case-reading_quiet">{one.url === null ? casesText.nothingTold : casesText.elsewhere}</p>
        ) : null}
      </div>
      <aside class="case-reading_aside" aria-label={casesText.facts}>
        <h2 class="case-reading_title">{casesText.facts}</h2>
        {aside}
      </aside>
    </article>
  );
}
