/** A choice of one sector, or any. */
import { SECTORS, type Sector } from '#core/vocabulary.ts';
import { text } from '../text/text.ts';
import { Select } from '../ui/select.tsx';

type SectorSelectProps = {
  label: string;
  /** The words for no choice. */
  any: string;
  sector: Sector | null;
  onChoose: (sector: Sector | null) => void;
};

export function SectorSelect({ label, any, sector, onChoose }: SectorSelectProps) {
  return (
    <Select<Sector | ''>
      label={label}
      choices={[{ id: '', label: any }, ...SECTORS.map((one) => ({ id: one, label: text.sectors[one] }))]}
      chosen={sector ?? ''}
      onChoose={(chosen) => onChoose(chosen === '' ? null : chosen)}
    />
  );
}
