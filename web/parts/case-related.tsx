/** Which cases to read next, each with what it has in common with this one. */
import type { WholeCase } from '../cases-api.ts';
import type { Words } from '../state/words.ts';
import { casesText } from '../text/cases-text.ts';
import { text } from '../text/text.ts';
import { Rows } from '../ui/rows.tsx';
import { Section } from '../ui/section.tsx';
import { CaseEntry } from './case-entry.tsx';

type Reason = WholeCase['related'][number]['reasons'][number];

export function CaseRelated({ whole, words }: { whole: WholeCase; words: Words }) {
  const { related } = whole;
  if (related.length === 0) return null;
  return (
    <Section title={casesText.related}>
      <Rows items={related} keyOf={(other) => other.case.id}>
        {(other) => (
          <CaseEntry
            one={other.case}
            words={words}
            reasons={other.reasons.map((reason) => sentenceOf(reason, whole, words))}
          />
        )}
      </Rows>
    </Section>
  );
}

function sentenceOf(reason: Reason, { threats, plays }: WholeCase, words: Words): string {
  const { inCommon, dimensions } = casesText;
  if (!('ids' in reason)) {
    const name = reason.kind === 'country' ? words.country(reason.code) : words.area(reason.code);
    return inCommon[reason.kind](name);
  }
  const labels = new Map<string, string>([
    ...threats.map(({ id, labels: names }) => [id, names.en] as const),
    ...plays.map(({ id, labels: names }) => [id, names.en] as const),
    ...Object.entries(dimensions),
  ]);
  return inCommon[reason.kind](text.list(reason.ids.map((id) => labels.get(id) ?? id)));
}
