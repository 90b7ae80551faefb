/** Says that there is nothing to show, and what to do about it. */
import './nothing-here.css';

export function NothingHere({ said, hint }: { said: string; hint: string }) {
  return (
    <div class="nothing-here">
      <p>{said}</p>
      <p>{hint}</p>
    </div>
  );
}
