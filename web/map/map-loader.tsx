/** Brings the map once its code is there; until then the room it will take. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import type { NetworkMapProps } from './map.tsx';
import './map-loader.css';

type Code = { state: 'waiting' | 'failed' } | { state: 'ready'; NetworkMap: ComponentType<NetworkMapProps> };

export function MapLoader(props: NetworkMapProps) {
  const [code, setCode] = useState<Code>({ state: 'waiting' });
  const load = async () => {
    setCode({ state: 'waiting' });
    try {
      const { NetworkMap } = await import('./map.tsx');
      setCode({ state: 'ready', NetworkMap });
    } catch {
      setCode({ state: 'failed' });
    }
  };
  useEffect(() => void load(), []);
  if (code.state === 'ready') return <code.NetworkMap {...props} />;
  return (
    <div class="map-loader" role="status">
      <p>{code.state === 'failed' ? text.map.failed : text.map.loading}</p>
      {code.state === 'failed' ? <Button onClick={() => void load()}>{text.map.retry}</Button> : null}
    </div>
  );
}
