/** What is known of a country in focus, loaded once there is one. */
import { useLatePart } from '../ui/late-part.ts';
import type { MapNetwork } from './map-network.ts';

export function LateCountryFacts({ code, network }: { code: string; network: MapNetwork }) {
  const late = useLatePart(true, () => import('./world/country-facts.tsx'));
  return late ? <late.CountryFacts code={code} network={network} /> : null;
}
