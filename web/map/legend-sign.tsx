/** What stands for an entry of the legend: the mark of a sector, or a dot in its colour. */
import { SECTORS } from '#core/vocabulary.ts';
import { SectorMark } from '../parts/sector-mark.tsx';
import type { LegendEntry } from './scene/legend.ts';
import './legend-sign.css';

export function LegendSign({ entry: { paint } }: { entry: LegendEntry }) {
  if (paint.startsWith('sector:'))
    return <SectorMark sector={SECTORS.find((sector) => paint === `sector:${sector}`) ?? null} />;
  return <span class={`legend-sign is-${paint.replace(':', '-')}`} aria-hidden="true" />;
}
