/** Every organisation with its standing, found by name; long lists open step by step. */
import { useState } from 'preact/hooks';
import { STANDINGS } from '#core/vocabulary.ts';
import { Desk } from '../../ui/desk.tsx';
import { Form } from '../../ui/form.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import { type DeskFilter, desk, filterDesk, hasMerged } from '../state/desk.ts';
import { deskText } from '../text/desk-text.ts';
import { DeskMemberLine } from './desk-member.tsx';

const ANY = 'any';

export function DeskOrganisations() {
  const [filter, setFilter] = useState<DeskFilter>({ name: '', standing: null });
  const form = (
    <Form onSend={() => undefined}>
      <TextField
        label={deskText.name}
        hint={deskText.nameHint}
        value={filter.name}
        onInput={(name) => setFilter({ ...filter, name })}
      />
      <Select
        label={deskText.standing}
        choices={[
          { id: ANY, label: deskText.anyStanding },
          ...STANDINGS.map((id) => ({ id, label: deskText.standings[id] })),
        ]}
        chosen={filter.standing ?? ANY}
        onChoose={(standing) => setFilter({ ...filter, standing: standing === ANY ? null : standing })}
      />
    </Form>
  );
  return (
    <Desk formTitle={deskText.filter} form={form} answerTitle={deskText.organisations} isBusy={false}>
      {hasMerged.value ? <Verdict headline={deskText.merged} /> : null}
      <Ready of={desk} lines={12}>
        {({ members }) => {
          if (members.length === 0) return <p>{deskText.empty}</p>;
          const fitting = filterDesk(members, filter);
          return (
            <>
              <Verdict
                headline={fitting.length === 0 ? deskText.none : deskText.found(fitting.length, members.length)}
              />
              <Rows items={fitting} keyOf={({ id }) => id} step={30} key={`${filter.standing} ${filter.name}`}>
                {(member) => <DeskMemberLine member={member} />}
              </Rows>
            </>
          );
        }}
      </Ready>
    </Desk>
  );
}
