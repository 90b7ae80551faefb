/** How evenly organisations are suggested: in a sentence, as a curve and as its table. */
import { text } from '../../text/text.ts';
import { Section } from '../../ui/section.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import type { Exposure } from '../fairness-api.ts';
import { fairnessText } from '../text/fairness-text.ts';
import { ExposureCurve } from './exposure-curve.tsx';

export function ExposureSpread({ exposure: { cycle, able, shown, plain } }: { exposure: Exposure }) {
  const wording = fairnessText.exposure;
  if (cycle === null || able === 0) {
    return (
      <Section title={wording.curveTitle}>
        <p>{wording.none}</p>
      </Section>
    );
  }
  return (
    <Section title={wording.curveTitle} note={wording.counted(cycle.lists, text.day(cycle.on))}>
      <Verdict
        headline={[wording.half(shown.halfOf, able), wording.halfPlain(plain.halfOf)].join(' ')}
        details={[wording.never(shown.never, plain.never), wording.cost(cycle.plainScore, cycle.pricedScore)]}
      />
      <ExposureCurve shown={shown} plain={plain} />
    </Section>
  );
}
