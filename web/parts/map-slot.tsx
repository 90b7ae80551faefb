/** The network drawn beside a list, with some members lit up. Loaded by a tap on phones, by itself where there is room, once it comes into view. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { openAnew } from '../state/location.ts';
import { pagesText } from '../text/pages-text.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import './map-slot.css';

type MapSlotProps = {
  litIds: readonly string[];
  /** Ways through the network to light up as well, as ids from one end to the other. */
  ways?: readonly (readonly string[])[];
  heading: string;
};
type MapPanel = typeof import('../map/map-panel.tsx')['MapPanel'];

type Slot = { state: 'closed' } | { state: 'loading' } | { state: 'failed' } | { state: 'open'; panel: MapPanel };

export function MapSlot({ litIds, ways, heading }: MapSlotProps) {
  const [slot, setSlot] = useState<Slot>({ state: 'closed' });
  const place = useRef<HTMLDivElement>(null);
  const [selectedId, select] = useState<string | null>(null);
  const open = () => {
    setSlot({ state: 'loading' });
    import('../map/map-panel.tsx').then(
      ({ MapPanel }) => setSlot({ state: 'open', panel: MapPanel }),
      () => setSlot({ state: 'failed' }),
    );
  };
  useEffect(() => whenSeenOnWideScreens(place.current, open), []);
  if (slot.state === 'open') {
    return (
      <div class="map-slot is-open">
        <slot.panel litIds={litIds} ways={ways} selectedId={selectedId} onSelect={select} heading={heading} />
      </div>
    );
  }
  return (
    <div class="map-slot is-closed" ref={place}>
      <h3 class="map-slot_heading">{heading}</h3>
      {slot.state === 'loading' ? <p role="status">{pagesText.mapSlot.loading}</p> : null}
      {slot.state === 'closed' ? (
        <>
          <Button onClick={open}>{pagesText.mapSlot.show}</Button>
          <p class="map-slot_size">{pagesText.mapSlot.size}</p>
        </>
      ) : null}
      {slot.state === 'failed' ? (
        <>
          <p role="alert">{pagesText.mapSlot.failed}</p>
          <Button onClick={openAnew}>{text.retry}</Button>
        </>
      ) : null}
    </div>
  );
}

/**
 * Calls once the place comes into view, on screens with room for a map; returns how to call it off. Drawing a large
 * network takes the page's time, and whoever reads what stands above has none to spare for it.
 */
function whenSeenOnWideScreens(place: Element | null, call: () => void): (() => void) | undefined {
  if (place === null || !matchMedia('(min-width: 60rem)').matches) return;
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    call();
  });
  observer.observe(place);
  return () => observer.disconnect();
}
