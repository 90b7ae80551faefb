/** What can be said of a question without the solver, and without the library that checks it. */
import type * as z from 'zod';
import type { CoalitionQuestion } from './question.ts';

/** What may be left out is: `CoalitionQuestion` says what it is then. */
export type OpenQuestion = z.input<typeof CoalitionQuestion>;

/** With everything filled in that it leaves open, as the API fills it in. */
export function completeQuestion(question: OpenQuestion): CoalitionQuestion {
  const { country, needs, fromOutside = true, include = [], exclude = [], conditions = {}, prefer = [] } = question;
  const { atLeast = [], atMost = [], apart = [], mostMembers = null, officeHere = false } = conditions;
  const { localMember = false, language = null, mode = null, survives = 0 } = conditions;
  return {
    country,
    needs: needs.map(({ capacityId, minLevel = 1, count = 1 }) => ({ capacityId, minLevel, count })),
    fromOutside,
    include,
    exclude,
    conditions: { atLeast, atMost, apart, mostMembers, officeHere, localMember, language, mode, survives },
    prefer,
  };
}

/** Every member that it names: a ground has to have them for it to be answered there. */
export function membersNamedIn({ include, exclude, conditions, prefer }: CoalitionQuestion): string[] {
  return [...include, ...exclude, ...conditions.apart.flat(), ...prefer];
}
