/** Two curves of Lorenz in one square, the straight line for comparison, and the same as a table. */
import { Fold } from '../../ui/fold.tsx';
import type { Spread } from '../fairness-api.ts';
import { curveRows } from '../state/curve.ts';
import { fairnessText } from '../text/fairness-text.ts';
import './exposure-curve.css';

const SIDE = 100;

export function ExposureCurve({ shown, plain }: { shown: Spread; plain: Spread }) {
  const wording = fairnessText.exposure;
  const rows = curveRows(shown.curve, plain.curve, 10);
  const spoken = rows.filter(({ least }) => least === 0.5 || least === 0.9);
  return (
    <figure class="exposure-curve">
      <div class="exposure-curve_frame">
        <p class="exposure-curve_up">{wording.upAxis}</p>
        <svg
          class="exposure-curve_square"
          viewBox={`0 0 ${SIDE} ${SIDE}`}
          role="img"
          aria-label={wording.curveSpoken(spoken)}
        >
          <path class="exposure-curve_gap" d={`${pathOf(shown.curve)} Z`} />
          <path class="exposure-curve_line is-even" d={`M 0 ${SIDE} L ${SIDE} 0`} />
          <path class="exposure-curve_line is-plain" d={pathOf(plain.curve)} />
          <path class="exposure-curve_line is-shown" d={pathOf(shown.curve)} />
        </svg>
        <p class="exposure-curve_across">{wording.acrossAxis}</p>
      </div>
      <figcaption class="exposure-curve_caption">
        <ul class="exposure-curve_key">
          <KeyLine kind="is-shown" words={wording.shownLine} />
          <KeyLine kind="is-plain" words={wording.plainLine} />
          <KeyLine kind="is-even" words={wording.evenLine} />
        </ul>
        <p>{wording.curve(wording.gini(shown.gini), wording.gini(plain.gini))}</p>
        <Fold summary={wording.asTable}>
          {() => (
            <table class="exposure-curve_table">
              <thead>
                <tr>
                  <th class="exposure-curve_cell is-head" scope="col">
                    {wording.tableLeast}
                  </th>
                  <th class="exposure-curve_cell is-head" scope="col">
                    {wording.shownLine}
                  </th>
                  <th class="exposure-curve_cell is-head" scope="col">
                    {wording.plainLine}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.least}>
                    <th class="exposure-curve_cell" scope="row">
                      {wording.percent(row.least)}
                    </th>
                    <td class="exposure-curve_cell">{wording.percent(row.shown)}</td>
                    <td class="exposure-curve_cell">{wording.percent(row.plain)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Fold>
      </figcaption>
    </figure>
  );
}

function KeyLine({ kind, words }: { kind: string; words: string }) {
  return (
    <li class="exposure-curve_entry">
      <svg class="exposure-curve_sample" viewBox="0 0 24 4" aria-hidden="true">
        <path class={`exposure-curve_line ${kind}`} d="M 0 2 L 24 2" />
      </svg>
      {words}
    </li>
  );
}

/** From the lower left corner to the upper right one. */
function pathOf(curve: Spread['curve']): string {
  const all = Math.max(1, curve.at(-1)?.members ?? 1);
  return curve
    .map(({ members, share }, place) => `${place === 0 ? 'M' : 'L'} ${(SIDE * members) / all} ${SIDE * (1 - share)}`)
    .join(' ');
}
