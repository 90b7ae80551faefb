/** The last step: who may see it, what it is called, and then all of it at once. */
import { useEffect } from 'preact/hooks';
import type { Difference } from '#core/import/difference.ts';
import type { ImportLevel } from '#core/import/import-questions.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Form } from '../../ui/form.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { compared, fileNames, label, level, stage } from '../state/import.ts';
import { factsIn, waitingIn } from '../state/import-counts.ts';
import { bringIn, cancelSending, sending, sendProblem, trySendingNow } from '../state/import-sending.ts';
import { importText } from '../text/import-text.ts';
import { ImportFoot } from './import-foot.tsx';

const LEVELS = ['private', 'coalition', 'network', 'public'] as const satisfies readonly ImportLevel[];
const LISTS = ['members', 'presences', 'offers', 'needs', 'ties', 'coalitions', 'memberships'] as const;
const LONGEST_LABEL = 120;

export function ImportBring() {
  const words = importText.bring;
  const found = compared.value;
  useEffect(() => {
    if (label.value === '') label.value = fileNames.value.slice(0, LONGEST_LABEL);
  }, []);
  if (!found) return null;
  const offered: readonly ImportLevel[] = found.statesLevels ? [...LEVELS, 'stated'] : LEVELS;
  if (sending.value) {
    return (
      <Section title={importText.step.names.bring} headingRef={() => undefined}>
        <ImportSending />
      </Section>
    );
  }
  return (
    <Form onSend={() => void bringIn()}>
      <Section title={words.title} headingRef={() => undefined}>
        <Stack>
          <ChoiceList
            title={words.level}
            hint={words.levelHint}
            choices={offered.map((id) => ({ id, ...words.levels[id] }))}
            chosen={level.value}
            onChoose={(chosen) => {
              level.value = chosen;
            }}
          />
          <TextField
            label={words.name}
            hint={words.nameHint}
            type="text"
            maxLength={LONGEST_LABEL}
            isRequired
            value={label.value}
            onInput={(name) => {
              label.value = name;
            }}
          />
        </Stack>
      </Section>
      <Section title={words.what}>
        <Stack>
          <Facts facts={summaryOf(found.difference)} />
          {sendProblem.value ? <ProblemNote problem={sendProblem.value} /> : null}
        </Stack>
      </Section>
      <ImportFoot>
        <Button type="submit" weight="main">
          {words.go}
        </Button>
        <Button
          weight="plain"
          onClick={() => {
            stage.value = 'changes';
          }}
        >
          {words.back}
        </Button>
      </ImportFoot>
    </Form>
  );
}

function summaryOf(difference: Difference) {
  const words = importText.bring;
  return LISTS.flatMap((list) => {
    const { new: fresh, changed } = countsOf(difference, list);
    const waits = list === 'members' ? waitingIn(difference) : 0;
    const said = [
      ...(fresh > 0 ? [words.news(fresh)] : []),
      ...(changed > 0 ? [words.changed(changed)] : []),
      ...(waits > 0 ? [words.waits(waits)] : []),
    ];
    return said.length === 0 ? [] : [{ name: importText.lists[list], value: said.join(', ') }];
  });
}

function countsOf(difference: Difference, list: (typeof LISTS)[number]): { new: number; changed: number } {
  if (list === 'presences' || list === 'offers' || list === 'needs') {
    return { new: factsIn(difference, list), changed: 0 };
  }
  return difference.counts[list];
}

function ImportSending() {
  const words = importText.bring;
  const now = sending.value;
  if (!now) return null;
  const { sent, of, isLost, isApplying } = now;
  return (
    <Progress
      label={isApplying ? words.applying : words.sending}
      said={of === 0 ? '' : words.sent(sent, of)}
      share={of === 0 ? 0 : sent / of}
    >
      {isLost ? (
        <>
          <span role="status">{words.lost}</span>
          <Button onClick={trySendingNow}>{words.tryNow}</Button>
        </>
      ) : null}
      {isApplying ? (
        <span>{words.applyingNote}</span>
      ) : (
        <Button onClick={() => void cancelSending()}>{words.cancel}</Button>
      )}
    </Progress>
  );
}
