/** The words of forming a coalition in the language in use, loaded with its pages. */
import { enCoalitions } from './en-coalitions.ts';

export type CoalitionsText = typeof enCoalitions;

export const coalitionsText: CoalitionsText = enCoalitions;
