import type { Need } from './coalition-needs.ts';

export type ThreatWord = { id: string; name: string; needs: readonly Need[] };
