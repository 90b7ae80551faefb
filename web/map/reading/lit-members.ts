/** Members that a panel lights up on the map, for as long as it is open. */
import { signal } from '@preact/signals';

export const litMembers = signal<ReadonlySet<string> | null>(null);
