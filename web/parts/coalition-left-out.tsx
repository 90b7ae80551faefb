/** Who holds some of what is needed and is left out of the search all the same, and why. */
import type { Proposal, Studied } from '../state/coalition-study.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { text } from '../text/text.ts';
import { Fold } from '../ui/fold.tsx';
import { Part } from '../ui/part.tsx';
import { MemberLinks } from './member-links.tsx';
import './coalition-left-out.css';

type Reason = Proposal['leftOut'][number]['reason'];
type CoalitionLeftOutProps = { answer: Studied; nameOf: (id: string) => string };

export function CoalitionLeftOut({ answer, nameOf }: CoalitionLeftOutProps) {
  const coalitions = coalitionsText;
  const { leftOut } = answer.smallest;
  // Of the question that was answered, as the address may have moved on.
  const { language } = answer.question.conditions;
  if (leftOut.length === 0) return null;
  return (
    <Part title={coalitions.leftOut} isForScreen>
      <ul class="coalition-left-out">
        {leftOut.map(({ reason, count, memberIds }) => (
          <li key={reason}>
            <Fold summary={coalitions.leftOutLine(count, whyWords(reason, language))}>
              {() => (
                <div class="coalition-left-out_members">
                  <MemberLinks ids={memberIds} nameOf={nameOf} />
                  {count > memberIds.length ? <p>{coalitions.andMore(count - memberIds.length)}</p> : null}
                </div>
              )}
            </Fold>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function whyWords(reason: Reason, language: string | null): string {
  const { leftOutWhy } = coalitionsText;
  if (reason !== 'language') return leftOutWhy[reason];
  return leftOutWhy.language(language === null ? '' : text.language(language));
}
