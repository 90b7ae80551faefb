/** The words of other networks in the language in use, loaded with their pages. */
import { enBridges } from './en-bridges.ts';

export type BridgesText = typeof enBridges;

export const bridgesText: BridgesText = enBridges;
