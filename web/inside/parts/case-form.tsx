/** A case as it is written: what it is, its story, what it is about, links, who is named, and who may read it. */
import type { CaseWords } from '#core/playbook/cases/case-words.ts';
import { VISIBILITIES } from '#core/vocabulary.ts';
import type { Words } from '../../state/words.ts';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { Section } from '../../ui/section.tsx';
import type { CaseWordLists } from '../case-drafts-api.ts';
import type { CaseAround } from '../state/case-around.ts';
import { caseDraftsText } from '../text/case-drafts-text.ts';
import { CaseFormAbout } from './case-form-about.tsx';
import { CaseFormLinks } from './case-form-links.tsx';
import { CaseFormNamed } from './case-form-named.tsx';
import { CaseFormStory } from './case-form-story.tsx';
import { CaseFormWhat } from './case-form-what.tsx';

export type CaseFormProps = {
  of: CaseWords;
  words: Words;
  lists: CaseWordLists;
  /** Who and which coalitions can be named; null: a coordinator enters what a public source says. */
  around: CaseAround | null;
  /** How many that were named are out of sight. */
  missingNamed?: number;
  onChange: (change: Partial<CaseWords>) => void;
};

export function CaseForm(props: CaseFormProps) {
  const { of, around, onChange } = props;
  const levels = [...VISIBILITIES]
    .filter((level) => level !== 'coalition' || of.coalitionId !== null || of.visibility === 'coalition')
    .reverse();
  return (
    <>
      <CaseFormWhat {...props} />
      <CaseFormStory {...props} />
      <CaseFormAbout {...props} />
      <CaseFormLinks {...props} />
      {around === null ? null : <CaseFormNamed {...props} around={around} />}
      <Section title={caseDraftsText.level}>
        <ChoiceList
          title={caseDraftsText.level}
          choices={levels.map((id) => ({ id, ...caseDraftsText.levels[id] }))}
          chosen={of.visibility}
          onChoose={(visibility) => onChange({ visibility })}
        />
      </Section>
    </>
  );
}
