/** How long what is kept, from the rules by which it is cleared away. */
import { RETENTION, RULE_NAMES, type RuleName } from '#core/retention/rules.ts';
import { privacyText } from '../text/privacy-text.ts';
import { Line } from '../ui/line.tsx';
import { Rows } from '../ui/rows.tsx';

export function RetentionList() {
  const { rules, untilRemoved, untilRemovedFor, untilEnd, untilEndFor } = privacyText;
  const lines = [
    { what: untilRemoved, how: untilRemovedFor },
    { what: untilEnd, how: untilEndFor },
    ...RULE_NAMES.map((name) => ({ what: rules[name], how: keptFor(name) })),
  ];
  return (
    <Rows items={lines} keyOf={({ what }) => what}>
      {({ what, how }) => <Line name={what} facts={how} />}
    </Rows>
  );
}

/** What goes at its end is kept for as long as it is good, which other rules say. */
function keptFor(name: RuleName): string {
  const ends: Partial<Record<RuleName, string>> = privacyText.ends;
  return ends[name] ?? privacyText.kept(RETENTION[name]);
}
