/** Brings the map once its code is there; until then the room it will take. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { openAnew } from '../state/location.ts';
import { mapText } from '../text/map-text.ts';
import { Button } from '../ui/button.tsx';
import type { NetworkMapProps } from './map.tsx';
import './map-loader.css';

type Code = { state: 'waiting' | 'failed' } | { state: 'ready'; NetworkMap: ComponentType<NetworkMapProps> };

export function MapLoader(props: NetworkMapProps) {
  const [code, setCode] = useState<Code>({ state: 'waiting' });
  useEffect(() => {
    import('./map.tsx').then(
      ({ NetworkMap }) => setCode({ state: 'ready', NetworkMap }),
      () => setCode({ state: 'failed' }),
    );
  }, []);
  if (code.state === 'ready') return <code.NetworkMap {...props} />;
  return (
    <div class="map-loader" role="status">
      <p>{code.state === 'failed' ? mapText.failed : mapText.loading}</p>
      {code.state === 'failed' ? <Button onClick={openAnew}>{mapText.retry}</Button> : null}
    </div>
  );
}
