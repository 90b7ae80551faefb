/** Whom to invite: what each could bring and whether it is there, and apart from them those who cannot answer here. */
import type { MemberBrief } from '../../api.ts';
import { MemberName } from '../../parts/member-row.tsx';
import { memberOptions } from '../../state/options.ts';
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { Picked, PickedList } from '../../ui/picked.tsx';
import { Section } from '../../ui/section.tsx';
import { changeStart, start } from '../state/coalition-start.ts';
import type { Candidates } from '../state/start-draft.ts';
import { coalitionStartText } from '../text/coalition-start-text.ts';
import { FormColumn } from './form-column.tsx';
import { PlainField } from './plain-field.tsx';
import './start-invited.css';

type StartInvitedProps = { candidates: Candidates; words: Words };

export function StartInvited({ candidates, words }: StartInvitedProps) {
  const wording = coalitionStartText;
  const { memberIds, convenorId } = start.value;
  const { invited, unreachable, others } = candidates;
  const drop = (id: string) =>
    changeStart({
      memberIds: memberIds.filter((one) => one !== id),
      convenorId: convenorId === id ? null : convenorId,
    });
  return (
    <Section title={wording.invite} note={wording.inviteNote}>
      <FormColumn>
        {invited.length === 0 ? <p>{wording.inviteNone}</p> : null}
        {invited.length > 0 ? (
          <PickedList>
            {invited.map((member) => (
              <Picked name={member.name} onRemove={() => drop(member.id)} key={member.id}>
                <p class="start-invited_facts">{factsOf(member, words)}</p>
              </Picked>
            ))}
          </PickedList>
        ) : null}
        <PlainField>
          <Combobox
            label={wording.addMember}
            isLabelSpoken
            placeholder={wording.addMember}
            nothing={wording.noMember}
            options={memberOptions(others)}
            onPick={(id) => changeStart({ memberIds: [...memberIds, id] })}
          />
        </PlainField>
        {unreachable.length > 0 ? (
          <div class="start-invited_unreachable">
            <h3 class="start-invited_title">{wording.unreachable}</h3>
            <p class="start-invited_facts">{wording.unreachableSentence}</p>
            <ul>
              {unreachable.map((member) => (
                <li key={member.id}>
                  <MemberName member={member} />
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </FormColumn>
    </Section>
  );
}

/** `Could bring Legal support · present in Kenya`. */
function factsOf(member: MemberBrief, words: Words): string {
  const wording = coalitionStartText;
  const { needs, country } = start.value;
  const held = needs.filter(({ capacityId }) => member.capacities.includes(capacityId));
  const bringing =
    held.length === 0
      ? wording.bringsNothing
      : wording.brings(text.list(held.map(({ capacityId }) => words.capacity(capacityId))));
  if (country === null) return bringing;
  const name = words.country(country);
  const place = member.countries.includes(country) ? wording.here(name) : wording.fromOutside(name);
  return `${bringing} · ${place}`;
}
