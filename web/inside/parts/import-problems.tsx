/** What the files leave open, row by row, with what to do; to take along as a table. */
import { useState } from 'preact/hooks';
import type { ImportProblem } from '#core/import/problem.ts';
import { saveFile } from '../../state/save-file.ts';
import { pagesText } from '../../text/pages-text.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Drawer } from '../../ui/drawer.tsx';
import { Rows } from '../../ui/rows.tsx';
import { problemSentence, problemTable, rowWords } from '../state/import-problem-words.ts';
import { importText } from '../text/import-text.ts';
import './import-problems.css';

export function ImportProblems({ problems }: { problems: readonly ImportProblem[] }) {
  const words = importText.problems;
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  if (problems.length === 0) return null;
  const skips = problems.filter(({ weight }) => weight !== 'notes');
  const notes = problems.filter(({ weight }) => weight === 'notes');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(problemTable(problems, '\t'));
      setSaid(pagesText.copied);
    } catch {
      setSaid(words.copyFailed);
    }
  };
  return (
    <Drawer title={words.title} note={words.some(skips.length, notes.length)} isOpen={isOpen} onToggle={setOpen}>
      <Rows items={[...skips, ...notes]} keyOf={(problem) => JSON.stringify(problem)} step={20}>
        {(problem) => (
          <div class="import-problems_line">
            <p class="import-problems_place">{rowWords(problem.place)}</p>
            <p>
              {problem.weight === 'notes' ? null : <span class="import-problems_skip">{words.skips}</span>}
              {problemSentence(problem)}
            </p>
          </div>
        )}
      </Rows>
      <ButtonRow>
        <Button
          onClick={() =>
            saveFile(new Blob(['\uFEFF', problemTable(problems, ',')], { type: 'text/csv' }), words.fileName)
          }
        >
          {words.download}
        </Button>
        <Button onClick={() => void copy()}>{words.copy}</Button>
        <span role="status">{said}</span>
      </ButtonRow>
    </Drawer>
  );
}
