/** Whether there is a first picture of a network: there are too many for one otherwise, or none at all. */
import type { MapNetwork } from '../map-network.ts';

/** More members than this are an overview first, which only the whole code draws. */
const MOST_MEMBERS = 1500;

export function mayBeFirst({ members }: MapNetwork): boolean {
  return members.length > 0 && members.length <= MOST_MEMBERS;
}
