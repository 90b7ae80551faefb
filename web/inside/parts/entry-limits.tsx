/** How much an organisation takes on, and how openly. */
import { AVAILABILITIES, type Availability, REQUEST_LIMITS, STANCES, type Stance } from '#core/vocabulary.ts';
import { pagesText } from '../../text/pages-text.ts';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { OwnEntry } from '../own-api.ts';
import { changeEntry } from '../state/own-entry.ts';
import { ownText } from '../text/own-text.ts';
import { LeveledField } from './leveled-field.tsx';

export function EntryLimits({ entry }: { entry: OwnEntry }) {
  const { fields, notStated } = ownText;
  const within = entry.visibility;
  return (
    <Stack>
      <LeveledField
        of={fields.availability}
        level={entry.availabilityVisibility}
        within={within}
        onChoose={(availabilityVisibility) => changeEntry({ availabilityVisibility })}
      >
        <Select<Availability | ''>
          label={fields.availability}
          choices={[
            { id: '', label: notStated },
            ...AVAILABILITIES.map((id) => ({ id, label: pagesText.availabilities[id] })),
          ]}
          chosen={entry.availability ?? ''}
          onChoose={(availability) => changeEntry({ availability: availability === '' ? null : availability })}
        />
      </LeveledField>
      <LeveledField
        of={fields.requestLimit}
        level={entry.requestLimitVisibility}
        within={within}
        onChoose={(requestLimitVisibility) => changeEntry({ requestLimitVisibility })}
      >
        <Select<number>
          label={fields.requestLimit}
          choices={[
            { id: 0, label: ownText.limitNone },
            ...REQUEST_LIMITS.map((id) => ({ id, label: ownText.limit(id) })),
          ]}
          chosen={entry.requestLimit ?? 0}
          onChoose={(limit) => changeEntry({ requestLimit: limit === 0 ? null : limit })}
        />
      </LeveledField>
      <LeveledField
        of={fields.stance}
        level={entry.stanceVisibility}
        within={within}
        onChoose={(stanceVisibility) => changeEntry({ stanceVisibility })}
      >
        <Select<Stance | ''>
          label={fields.stance}
          choices={[{ id: '', label: notStated }, ...STANCES.map((id) => ({ id, label: pagesText.stances[id] }))]}
          chosen={entry.stance ?? ''}
          onChoose={(stance) => changeEntry({ stance: stance === '' ? null : stance })}
        />
      </LeveledField>
    </Stack>
  );
}
