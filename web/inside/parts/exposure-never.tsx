/** Who stands in no list at all, and why. */
import { NEVER } from '#core/partners/exposure-report.ts';
import { MemberRow } from '../../parts/member-row.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { Exposure } from '../fairness-api.ts';
import { fairnessText } from '../text/fairness-text.ts';

type ExposureNeverProps = { counts: Exposure['neverCounts']; never: Exposure['never'] };

export function ExposureNever({ counts, never }: ExposureNeverProps) {
  const wording = fairnessText.exposure;
  const whys = NEVER.filter((why) => counts[why] > 0);
  return (
    <Section title={wording.neverTitle} note={wording.neverNote}>
      <Stack>
        <Prose
          paragraphs={whys.length === 0 ? [wording.neverNone] : whys.map((why) => wording.whyCount[why](counts[why]))}
        />
        <Rows items={never} keyOf={({ member }) => member.id} step={12} isInColumns>
          {({ member, why }) => <MemberRow member={member}>{wording.why[why]}</MemberRow>}
        </Rows>
      </Stack>
    </Section>
  );
}
