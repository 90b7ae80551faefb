/** Where it begins: files are chosen or dropped, and read in this browser. */
import { Button } from '../../ui/button.tsx';
import { Facts } from '../../ui/facts.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { failure, fileNames, files, openChosen, refusals, startOver, working } from '../state/import.ts';
import { problemSentence } from '../state/import-problem-words.ts';
import { importText } from '../text/import-text.ts';
import './import-files.css';

/** What devices offer first; a name says little, so whatever is chosen is looked at. */
const ENDINGS = '.csv,.tsv,.txt,.xlsx,.zip,.json,.gexf,.graphml,.xml';

export function ImportFiles() {
  const words = importText.files;
  return (
    <Section title={words.title} note={words.note} headingRef={() => undefined}>
      <Stack>
        {working.value ? (
          <ImportWorking />
        ) : (
          <>
            <ImportRefusals />
            {failure.value ? <ProblemNote problem={failure.value} retry={() => void openChosen(files.value)} /> : null}
            <FileDrop
              title={words.drop}
              button={refusals.value.length > 0 ? words.again : words.choose}
              hint={words.limits}
              accept={ENDINGS}
              onFiles={(chosen) => void openChosen(chosen)}
            />
          </>
        )}
        <p class="import-files_stays">
          <svg class="import-files_sign" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
            <path d="M6 11 V8 a6 6 0 0 1 12 0 V11 M4.5 11 H19.5 V21 H4.5 Z M12 15 V17.5" />
          </svg>
          <span>{words.stays}</span>
        </p>
        <div>
          <h3 class="import-files_title">{words.readable}</h3>
          <Facts facts={words.kinds} />
        </div>
      </Stack>
    </Section>
  );
}

/** What is being done with the files, with a way to end it at once. */
export function ImportWorking() {
  const words = importText.files;
  const doing = working.value;
  if (!doing) return null;
  const label = {
    look: words.looking,
    read: words.opening(fileNames.value),
    compare: importText.columns.comparing,
  }[doing.does];
  return (
    <Progress
      label={label}
      said={doing.does === 'read' ? words.share(Math.round(doing.share * 100)) : ''}
      share={doing.share}
    >
      <Button onClick={startOver}>{words.cancel}</Button>
    </Progress>
  );
}

/** Why nothing of the files can be read, and what to do about each. */
export function ImportRefusals() {
  const found = refusals.value.filter(({ weight }) => weight === 'stops');
  if (found.length === 0) return null;
  return (
    <div class="import-files_refusal" role="alert">
      <p class="import-files_refusal-title">{importText.files.refused}</p>
      {found.map((problem) => (
        <p key={JSON.stringify(problem)}>
          <strong>{problem.place.file}</strong>: {problemSentence(problem)}
        </p>
      ))}
    </div>
  );
}
