/** The words of losing members, in the language in use. */
import { enWhatIf } from './en-what-if.ts';

export type WhatIfText = typeof enWhatIf;

export const whatIfText: WhatIfText = enWhatIf;
