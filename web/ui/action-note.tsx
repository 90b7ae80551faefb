/** What became of something that was set off: what to do meanwhile, or what went wrong. */
import type { Action } from '../state/action.ts';
import { ProblemNote } from './problem-note.tsx';
import './action-note.css';

type ActionNoteProps = {
  of: Pick<Action<never>, 'isBusy' | 'problem'>;
  /** Said while it is under way, where the viewer has something to do. */
  meanwhile?: string;
};

export function ActionNote({ of, meanwhile }: ActionNoteProps) {
  const problem = of.problem.value;
  return (
    <>
      <p class="action-note" role="status">
        {of.isBusy.value ? meanwhile : null}
      </p>
      {problem ? <ProblemNote problem={problem} /> : null}
    </>
  );
}
