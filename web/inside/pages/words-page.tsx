import { useEffect } from 'preact/hooks';
import { words } from '../../state/words.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Page } from '../../ui/page.tsx';
import { Ready } from '../../ui/ready.tsx';
import { CoordinatorsOnly } from '../parts/coordinators-only.tsx';
import { WordSection } from '../parts/word-section.tsx';
import { deskWords, forgetWordProblems, retireWord } from '../state/desk-words.ts';
import { deskText } from '../text/desk-text.ts';
import { wordsText } from '../text/words-text.ts';

const KINDS = ['threat', 'play', 'capacity'] as const;

export function WordsPage() {
  useEffect(forgetWordProblems, []);
  return (
    <Page
      title={wordsText.title}
      lead={`${wordsText.lead} ${wordsText.never}`}
      above={<a href="/desk">{deskText.title}</a>}
    >
      <CoordinatorsOnly>
        {() => (
          <Ready of={words} lines={8}>
            {(known) => (
              <Ready of={deskWords} lines={12}>
                {(all) => (
                  <>
                    <ActionNote of={retireWord} />
                    {KINDS.map((kind) => (
                      <WordSection kind={kind} all={all} words={known} key={kind} />
                    ))}
                  </>
                )}
              </Ready>
            )}
          </Ready>
        )}
      </CoordinatorsOnly>
    </Page>
  );
}
