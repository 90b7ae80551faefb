/** A member's sign in the list where colours do not say the sector: the shape of its sector, in the colour of the key. */
import type { Sector } from '#core/vocabulary.ts';
import { SectorMark } from '../parts/sector-mark.tsx';
import { legendName } from './legend-names.ts';
import type { Legend } from './scene/legend.ts';
import type { PaintName } from './scene.ts';
import './list-sign.css';

type ListSignProps = { sector: Sector | null; paint: PaintName; legend: Legend };

export function ListSign({ sector, paint, legend: { colour, entries } }: ListSignProps) {
  const [entry, ...others] = entries.filter((one) => one.paint === paint);
  return (
    <span class={`list-sign is-${paint.replace(':', '-')}`}>
      <SectorMark sector={sector} />
      {entry && others.length === 0 ? <span class="only-spoken">{legendName(entry, colour)}</span> : null}
    </span>
  );
}
