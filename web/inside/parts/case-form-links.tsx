/** Where the story stands elsewhere. */
import { LONGEST_LINE, LONGEST_LINK, MOST_LINKS } from '#core/playbook/cases/limits.ts';
import { CASE_LINK_KINDS } from '#core/playbook-vocabulary.ts';
import { casesText } from '../../text/cases-text.ts';
import { Button } from '../../ui/button.tsx';
import { Picked, PickedList } from '../../ui/picked.tsx';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { caseDraftsText } from '../text/case-drafts-text.ts';
import type { CaseFormProps } from './case-form.tsx';
import { FormColumn } from './form-column.tsx';
import { LevelSelect } from './level-select.tsx';

export function CaseFormLinks({ of, around, onChange }: CaseFormProps) {
  const wording = caseDraftsText;
  const { links } = of;
  return (
    <Section title={wording.links} note={wording.linksNote}>
      <FormColumn>
        <TextField
          label={around === null ? wording.sourceUrl : wording.url}
          hint={wording.urlHint}
          type="text"
          maxLength={LONGEST_LINK}
          value={of.url}
          onInput={(url) => onChange({ url })}
        />
        <TextField
          label={wording.published}
          hint={wording.dateHint}
          type="text"
          maxLength={20}
          value={of.published}
          onInput={(published) => onChange({ published })}
        />
        {links.length === 0 ? null : (
          <PickedList>
            {links.map((link, place) => (
              <LinkFields
                key={place}
                link={link}
                place={place}
                onChange={(change) =>
                  onChange({ links: links.map((one, at) => (at === place ? { ...one, ...change } : one)) })
                }
                onRemove={() => onChange({ links: links.filter((_, at) => at !== place) })}
              />
            ))}
          </PickedList>
        )}
        {links.length < MOST_LINKS ? (
          <div>
            <Button onClick={() => onChange({ links: [...links, { kind: 'audio', url: '', label: '' }] })}>
              {wording.addLink}
            </Button>
          </div>
        ) : null}
        {of.visibility === 'private' ? null : (
          <LevelSelect
            of={wording.links}
            level={of.levels.links}
            within={of.visibility}
            labels={wording.partLevels}
            onChoose={(level) => onChange({ levels: { ...of.levels, links: level } })}
          />
        )}
      </FormColumn>
    </Section>
  );
}

type Link = CaseFormProps['of']['links'][number];
type LinkFieldsProps = { link: Link; place: number; onChange: (change: Partial<Link>) => void; onRemove: () => void };

function LinkFields({ link, place, onChange, onRemove }: LinkFieldsProps) {
  const wording = caseDraftsText;
  return (
    <Picked name={wording.link(place + 1)} onRemove={onRemove}>
      <Select
        label={wording.linkKind}
        choices={CASE_LINK_KINDS.map((id) => ({ id, label: casesText.linkKinds[id] }))}
        chosen={link.kind}
        onChoose={(kind) => onChange({ kind })}
      />
      <TextField
        label={wording.linkUrl}
        hint={wording.urlHint}
        type="text"
        maxLength={LONGEST_LINK}
        value={link.url}
        onInput={(url) => onChange({ url })}
      />
      <TextField
        label={wording.linkLabel}
        type="text"
        maxLength={LONGEST_LINE}
        value={link.label}
        onInput={(label) => onChange({ label })}
      />
    </Picked>
  );
}
