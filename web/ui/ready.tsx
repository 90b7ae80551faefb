/** Shows what was asked for; until then the room it will take, and a problem with a way to try again. */
import type { ComponentChildren } from 'preact';
import { type Loaded, type Resource, useResource } from '../state/resource.ts';
import { text } from '../text/text.ts';
import { ProblemNote } from './problem-note.tsx';
import './ready.css';

type ReadyProps<T> = {
  of: Pick<Resource<T>, 'loaded' | 'load'>;
  /** How many lines to keep free while waiting. */
  lines?: number;
  children: (value: T) => ComponentChildren;
};

export function Ready<T>({ of, lines = 6, children }: ReadyProps<T>) {
  const loaded = useResource(of);
  return <ReadyWhen loaded={loaded} retry={of.load} lines={lines} children={children} />;
}

type ReadyWhenProps<T> = {
  loaded: Loaded<T>;
  retry: () => void;
  lines?: number;
  children: (value: T) => ComponentChildren;
};

export function ReadyWhen<T>({ loaded, retry, lines = 6, children }: ReadyWhenProps<T>) {
  if (loaded.state === 'ready') return <>{children(loaded.value)}</>;
  if (loaded.state === 'failed') return <ProblemNote problem={loaded.problem} retry={retry} />;
  return (
    <div class="ready" role="status">
      <span class="only-spoken">{text.loading}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span class="ready_line" key={index} />
      ))}
    </div>
  );
}
