/** What communities are called, by their numbers, once they are known. */
import { signal } from '@preact/signals';

export const communityNames = signal<ReadonlyMap<number, string>>(new Map());
