/** The sectors of a member, each with its sign. */
import type { Sector } from '#core/vocabulary.ts';
import { text } from '../text/text.ts';
import { SectorMark } from './sector-mark.tsx';
import './sector-names.css';

export function SectorNames({ sectors }: { sectors: readonly Sector[] }) {
  if (sectors.length === 0) return <span>{text.sectorNone}</span>;
  return (
    <span class="sector-names">
      {sectors.map((sector) => (
        <span class="sector-names_one" key={sector}>
          <SectorMark sector={sector} /> {text.sectors[sector]}
        </span>
      ))}
    </span>
  );
}
