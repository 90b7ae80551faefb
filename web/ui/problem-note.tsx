/** Says in one sentence what went wrong, with a way to try again. */
import type { Problem } from '../api.ts';
import { text } from '../text/text.ts';
import { Button } from './button.tsx';
import './problem-note.css';

export function ProblemNote({ problem, retry }: { problem: Problem; retry?: () => void }) {
  return (
    <div class="problem-note" role="alert">
      <p class="problem-note_title">{text.problem.title}</p>
      <p>{problem.detail}</p>
      {problem.requestId ? <p class="problem-note_id">{text.problem.requestId(problem.requestId)}</p> : null}
      {retry ? <Button onClick={retry}>{text.retry}</Button> : null}
    </div>
  );
}
