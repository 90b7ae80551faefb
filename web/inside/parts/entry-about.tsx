/** What an organisation says of itself: its name, its fields, its words. */
import { useMemo } from 'preact/hooks';
import { compareText } from '#core/network.ts';
import { MEMBER_KINDS, SECTORS } from '#core/vocabulary.ts';
import type { Words } from '../../state/words.ts';
import { pagesText } from '../../text/pages-text.ts';
import { text } from '../../text/text.ts';
import { FieldGroup } from '../../ui/form.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { OwnEntry } from '../own-api.ts';
import { LANGUAGES } from '../state/languages.ts';
import { changeEntry } from '../state/own-entry.ts';
import { ownText } from '../text/own-text.ts';
import { LeveledField } from './leveled-field.tsx';
import { LinesField } from './lines-field.tsx';
import { PickedWords } from './picked-words.tsx';
import { PlainField } from './plain-field.tsx';

export function EntryAbout({ entry, words }: { entry: OwnEntry; words: Words }) {
  const { fields } = ownText;
  const within = entry.visibility;
  const languages = useMemo(languageOptions, []);
  return (
    <Stack>
      <TextField
        label={fields.name}
        type="text"
        maxLength={200}
        value={entry.name}
        onInput={(name) => changeEntry({ name })}
      />
      <TextField
        label={fields.acronym}
        type="text"
        maxLength={40}
        value={entry.acronym ?? ''}
        onInput={(acronym) => changeEntry({ acronym })}
      />
      <PlainField>
        <Select
          label={fields.kind}
          choices={MEMBER_KINDS.map((id) => ({ id, label: pagesText.memberKinds[id] }))}
          chosen={entry.kind}
          onChoose={(kind) => changeEntry({ kind })}
        />
      </PlainField>
      <SectorChoices entry={entry} />
      <LeveledField
        isWide
        of={fields.description}
        level={entry.descriptionVisibility}
        within={within}
        onChoose={(descriptionVisibility) => changeEntry({ descriptionVisibility })}
      >
        <LongText
          label={fields.description}
          maxLength={4000}
          lines={5}
          value={entry.description ?? ''}
          onInput={(description) => changeEntry({ description })}
        />
      </LeveledField>
      <LeveledField
        of={fields.website}
        level={entry.websiteVisibility}
        within={within}
        onChoose={(websiteVisibility) => changeEntry({ websiteVisibility })}
      >
        <TextField
          label={fields.website}
          hint={ownText.websiteHint}
          type="text"
          maxLength={1000}
          value={entry.website ?? ''}
          onInput={(website) => changeEntry({ website })}
        />
      </LeveledField>
      <LeveledField
        of={fields.aliases}
        level={entry.aliasesVisibility}
        within={within}
        onChoose={(aliasesVisibility) => changeEntry({ aliasesVisibility })}
      >
        <LinesField
          label={fields.aliases}
          hint={ownText.aliasesHint}
          values={entry.aliases}
          onChange={(aliases) => changeEntry({ aliases })}
        />
      </LeveledField>
      <LeveledField
        of={fields.identifiers}
        level={entry.identifiersVisibility}
        within={within}
        onChoose={(identifiersVisibility) => changeEntry({ identifiersVisibility })}
      >
        <LinesField
          label={fields.identifiers}
          hint={ownText.identifiersHint}
          values={entry.identifiers}
          onChange={(identifiers) => changeEntry({ identifiers })}
        />
      </LeveledField>
      <LeveledField
        of={fields.languages}
        level={entry.languagesVisibility}
        within={within}
        onChoose={(languagesVisibility) => changeEntry({ languagesVisibility })}
      >
        <PickedWords
          title={fields.languages}
          add={ownText.addLanguage}
          nothing={ownText.noLanguage}
          chosen={entry.languages}
          nameOf={text.language}
          options={languages}
          onChange={(chosen) => changeEntry({ languages: chosen })}
        />
      </LeveledField>
      <LeveledField
        of={fields.reach}
        level={entry.reachVisibility}
        within={within}
        onChoose={(reachVisibility) => changeEntry({ reachVisibility })}
      >
        <PickedWords
          title={fields.reach}
          add={ownText.addArea}
          nothing={ownText.noArea}
          chosen={entry.reach}
          nameOf={words.area}
          options={words.areas.map(({ code, name }) => ({ id: code, label: name }))}
          onChange={(reach) => changeEntry({ reach })}
        />
      </LeveledField>
    </Stack>
  );
}

function SectorChoices({ entry: { sectors } }: { entry: OwnEntry }) {
  return (
    <FieldGroup title={ownText.fields.sectors}>
      <div>
        {SECTORS.map((sector) => (
          <Switch
            key={sector}
            label={text.sectors[sector]}
            isOn={sectors.includes(sector)}
            onChange={(isOn) =>
              changeEntry({ sectors: isOn ? [...sectors, sector] : sectors.filter((one) => one !== sector) })
            }
          />
        ))}
      </div>
    </FieldGroup>
  );
}

function languageOptions() {
  return LANGUAGES.map((id) => ({ id, label: text.language(id) })).sort((one, other) =>
    compareText(one.label, other.label),
  );
}
