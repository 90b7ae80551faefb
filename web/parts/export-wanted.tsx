/** Whom and what a file will hold, and saving it. */
import { LEFT_OUT } from '#core/export/left-out.ts';
import type { NetworkFacts } from '#core/network-columns/facts.ts';
import { exportFormat, takeAlong } from '../state/export-file.ts';
import { sizeOf, type Wanted } from '../state/export-wanted.ts';
import { exportText } from '../text/export-text.ts';
import { Button } from '../ui/button.tsx';
import { Prose } from '../ui/prose.tsx';
import { Stack } from '../ui/stack.tsx';
import { Verdict } from '../ui/verdict.tsx';
import { ExportOutcome } from './export-outcome.tsx';

const wording = exportText;

export function ExportWanted({ wanted, network }: { wanted: Wanted; network: NetworkFacts }) {
  const { memberIds } = wanted;
  const isEmpty = memberIds?.length === 0;
  const { label } = wording.formats[exportFormat.value];
  return (
    <Stack>
      <Verdict headline={isEmpty ? wording.nobody : wording.size(sizeOf(network, memberIds))} />
      <Whence of={wanted.of} />
      {isEmpty ? null : (
        <>
          <Prose paragraphs={[leftOutSentence()]} />
          <div>
            <Button weight="main" onClick={() => takeAlong.run(memberIds)}>
              {wording.go(label)}
            </Button>
          </div>
        </>
      )}
      <ExportOutcome />
    </Stack>
  );
}

function Whence({ of }: { of: Wanted['of'] }) {
  if (of.kind === 'all') {
    return (
      <p>
        {wording.all} <a href="/members">{wording.toMembers}</a>
      </p>
    );
  }
  return (
    <p>
      {of.kind === 'coalition' ? wording.fromCoalition(of.name) : wording.fromFilter}{' '}
      {of.kind === 'filter' ? (
        <>
          <a href={`/members#${of.fragment}`}>{wording.toFilter}</a>
          {wording.or}
        </>
      ) : null}
      <a href="/take-along">{wording.toAll}</a>
    </p>
  );
}

function leftOutSentence(): string {
  const facts = LEFT_OUT[exportFormat.value].map((fact) => wording.facts[fact]);
  return facts.length === 0 ? wording.holdsAll : wording.leftOut(facts.join('; '));
}
