/** On paper beside the map: as whom it was seen, and that paper stays. */
import { isPrinting } from '../state/printing.ts';
import { session } from '../state/session.ts';
import { mapShareText } from '../text/map-share-text.ts';
import { text } from '../text/text.ts';

export function PrintedAs({ today }: { today: string }) {
  const { value } = session.loaded;
  if (!isPrinting.value || value.state !== 'ready') return null;
  const seen = mapShareText.seen[value.value.account?.role ?? 'anyone'];
  return <p>{mapShareText.note({ day: text.day(today), seen, filter: '', sources: '' })}</p>;
}
