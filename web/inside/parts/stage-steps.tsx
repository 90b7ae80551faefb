/** How far something is, as a short line of steps of which one is the present one. */
import './stage-steps.css';

type StageStepsProps = { label: string; names: readonly string[]; current: number };

export function StageSteps({ label, names, current }: StageStepsProps) {
  return (
    <ol class="stage-steps" aria-label={label}>
      {names.map((name, index) => (
        <li
          class={index <= current ? 'stage-steps_step is-reached' : 'stage-steps_step'}
          aria-current={index === current ? 'step' : undefined}
          key={name}
        >
          {name}
        </li>
      ))}
    </ol>
  );
}
