/** How many would be left by each choice of a field, as the answer counts them. */
import type { Api } from '../api.ts';
import { text } from '../text/text.ts';
import type { Option } from '../ui/filter-options.ts';

type Facet = Api['partners']['facets'][keyof Api['partners']['facets']];

/** Null: not counted, as nothing was asked yet. What is not among the counted has nobody. */
export type CountOf = ((id: string) => number) | null;

export function countsIn(facet: Facet | undefined): CountOf {
  if (facet === undefined) return null;
  const countById = new Map<string, number>(facet.map(({ id, count }) => [id, count]));
  return (id) => countById.get(id) ?? 0;
}

/** Options that say how many they would leave, in place of how many there are at all. */
export function countedOptions(options: readonly Option[], countOf: CountOf, nobody: string): readonly Option[] {
  if (countOf === null) return options;
  return options.map((option) => {
    const n = countOf(option.id);
    return { ...option, note: n === 0 ? nobody : text.organisations(n) };
  });
}
