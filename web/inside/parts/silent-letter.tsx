/** One letter: by whom, of which kind, what it says, and why it is not believed where it is not. */
import type { Entry } from '#core/letters/fold-letters.ts';
import type { Written } from '#core/letters/letter.ts';
import { lettersText } from '../text/letters-text.ts';
import { requestsText } from '../text/requests-text.ts';
import { PlainWords } from './plain-words.tsx';
import './silent-letter.css';
import type { NameOf } from './silent-thread.tsx';

type SilentLetterProps = {
  entry: Entry;
  nameOf: NameOf;
  /** What stands above the letters already. */
  shown: Written | null;
};

export function SilentLetter({ entry, nameOf, shown }: SilentLetterProps) {
  const words = lettersText.thread;
  const who = nameOf(entry.fromId);
  if (entry.kind === 'unread') {
    return (
      <article class="silent-letter is-unread">
        <p class="silent-letter_head">
          <strong>{who}</strong>
        </p>
        <p>{words.unread[entry.why]}</p>
      </article>
    );
  }
  const isBelieved = entry.doubts.every((doubt) => doubt === 'gap');
  return (
    <article class={isBelieved ? 'silent-letter' : 'silent-letter is-doubted'}>
      <p class="silent-letter_head">
        <strong>{who}</strong> · {entry.kind === 'so-far' ? words.soFar(entry.count) : headOf(entry.written)}
        {entry.kind === 'written' && entry.isPassedOn ? ` (${words.passedOn})` : null}
      </p>
      {entry.doubts.map((doubt) => (
        <p class="silent-letter_doubt" key={doubt}>
          {words.doubts[doubt]}
        </p>
      ))}
      {entry.kind === 'written' ? <Said written={entry.written} isAbove={entry.written === shown} /> : null}
    </article>
  );
}

function headOf(written: Written): string {
  const { kinds, states } = requestsText.responses;
  const does = lettersText.thread.kinds[written.kind];
  if (written.kind === 'closing') return `${does}: ${requestsText.run.outcomes[written.outcome].label.toLowerCase()}`;
  if (written.kind !== 'reply' || written.response === null) return does;
  return `${does}: ${kinds[written.response].toLowerCase()}, ${states[written.state].toLowerCase()}`;
}

function Said({ written, isAbove }: { written: Written; isAbove: boolean }) {
  const said = isAbove ? lettersText.thread.above : wordsOf(written);
  return said === '' ? null : <PlainWords text={said} />;
}

function wordsOf(written: Written): string {
  return written.kind === 'request' ? `${written.title}\n\n${written.what}` : written.words;
}
