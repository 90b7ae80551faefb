/** What would change, organisation by organisation and tie by tie, before anything does. */
import { useState } from 'preact/hooks';
import type { DIFFERENCE_STATES, Difference, DifferenceState } from '#core/import/difference.ts';
import { foldText } from '#core/network.ts';
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Desk } from '../../ui/desk.tsx';
import { Form } from '../../ui/form.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import { Segments } from '../../ui/segments.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import { compared, stage } from '../state/import.ts';
import { hasAnything, waitingIn } from '../state/import-counts.ts';
import { importText } from '../text/import-text.ts';
import { ImportDecideAll } from './import-decide-all.tsx';
import { ImportFoot } from './import-foot.tsx';
import { ImportLink } from './import-link.tsx';
import { ImportMember } from './import-member.tsx';
import { ImportProblems } from './import-problems.tsx';
import { ImportStates } from './import-states.tsx';

export function ImportChanges({ words: known }: { words: Words }) {
  const words = importText.changes;
  const found = compared.value;
  if (!found) return null;
  const { difference, problems } = found;
  return (
    <>
      <Section title={words.title} note={words.asWell} headingRef={() => undefined}>
        <ChangesVerdict difference={difference} />
        <ImportProblems problems={problems} />
      </Section>
      <ChangesDesk difference={difference} words={known} />
      <ImportFoot>
        {hasAnything(difference) ? (
          <Button
            weight="main"
            onClick={() => {
              stage.value = 'bring';
            }}
          >
            {words.go}
          </Button>
        ) : null}
        <Button
          weight="plain"
          onClick={() => {
            stage.value = 'columns';
          }}
        >
          {words.back}
        </Button>
      </ImportFoot>
    </>
  );
}

function ChangesVerdict({ difference }: { difference: Difference }) {
  const words = importText.changes;
  const { counts } = difference;
  if (!hasAnything(difference) && waitingIn(difference) === 0) {
    return <Verdict headline={words.nothing} details={[words.nothingNote]} />;
  }
  const links = (['ties', 'coalitions', 'memberships'] as const)
    .filter((list) => counts[list].new > 0)
    .map((list) => importText.nouns[list](counts[list].new));
  return (
    <Verdict
      headline={words.headline(counts.members.new, counts.members.changed)}
      details={[
        ...(links.length > 0 ? [words.links(text.list(links))] : []),
        ...(waitingIn(difference) > 0 ? [words.waiting(waitingIn(difference))] : []),
      ]}
    />
  );
}

function ChangesDesk({ difference, words: known }: { difference: Difference; words: Words }) {
  const words = importText.changes;
  const { members, links } = difference;
  const [list, setList] = useState<'members' | 'links'>(members.length > 0 ? 'members' : 'links');
  const [state, setState] = useState<DifferenceState | null>(() => firstOf(difference));
  const [name, setName] = useState('');
  const rows: readonly { state: DifferenceState }[] = list === 'members' ? members : links;
  const wanted = foldText(name.trim());
  const fits = (label: string) => wanted === '' || foldText(label).includes(wanted);
  const isShown = (one: { state: DifferenceState }) => state === null || one.state === state;
  const fittingMembers = members.filter((one) => isShown(one) && fits(one.name));
  const fittingLinks = links.filter((one) => isShown(one) && fits(one.label));
  const fittingCount = list === 'members' ? fittingMembers.length : fittingLinks.length;
  return (
    <Desk
      formTitle={words.show}
      form={
        <Form onSend={() => undefined}>
          {links.length > 0 && members.length > 0 ? (
            <Segments
              label={words.what}
              hint=""
              choices={[
                { id: 'members', label: words.list },
                { id: 'links', label: words.linkList },
              ]}
              chosen={list}
              onChoose={(chosen) => {
                setList(chosen);
                setState(null);
              }}
            />
          ) : null}
          <ImportStates rows={rows} chosen={state} onChoose={setState} />
          <TextField label={words.search} hint={words.searchHint} value={name} onInput={setName} />
        </Form>
      }
      answerTitle={list === 'members' ? words.list : words.linkList}
      isBusy={false}
    >
      {list === 'members' && state === 'conflict' ? <ImportDecideAll members={fittingMembers} /> : null}
      {fittingCount === 0 ? <p>{wanted === '' ? words.none : words.noneFits}</p> : null}
      {list === 'members' ? (
        <Rows items={fittingMembers} keyOf={({ key }) => key} step={30} key={`${state} ${wanted}`}>
          {(member) => <ImportMember member={member} words={known} isStateTold={state !== null} />}
        </Rows>
      ) : (
        <Rows items={fittingLinks} keyOf={(link) => JSON.stringify(link)} step={30} key={`${state} ${wanted}`}>
          {(link) => <ImportLink link={link} />}
        </Rows>
      )}
    </Desk>
  );
}

/** What there is to decide comes first, then what is new. */
function firstOf({ members, links }: Difference): DifferenceState | null {
  const rows = members.length > 0 ? members : links;
  const order = ['conflict', 'new', 'changed'] as const satisfies readonly (typeof DIFFERENCE_STATES)[number][];
  return order.find((state) => rows.some((row) => row.state === state)) ?? null;
}
