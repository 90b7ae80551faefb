/** The words of coalitions that live in the language in use. */
import { enCoalitionLife } from './en-coalition-life.ts';

export type CoalitionLifeText = typeof enCoalitionLife;

export const coalitionLifeText: CoalitionLifeText = enCoalitionLife;
