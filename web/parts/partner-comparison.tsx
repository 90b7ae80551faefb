/** Up to three partners side by side, one criterion after the other. */
import type { Api, Partner } from '../api.ts';
import { useMemberNames } from '../state/member-names.ts';
import type { Names } from '../state/names.ts';
import type { PartnerSearch } from '../state/partner-question.ts';
import { compare } from '../state/partner-search.ts';
import { partnersText } from '../text/partners-text.ts';
import { text } from '../text/text.ts';
import { CrossButton } from '../ui/cross-button.tsx';
import { Part } from '../ui/part.tsx';
import { comparisonLines, type Line } from './comparison-lines.tsx';
import './partner-comparison.css';

type PartnerComparisonProps = { search: PartnerSearch; names: Names; answer: Api['partners'] };

/** Where the page jumps to. */
export const COMPARISON = 'side-by-side';

/** Null: it does not fit the question as it is now. */
type Column = { id: string; name: string; partner: Partner | null };

export function PartnerComparison({ search: { comparedIds, seekerId }, names, answer }: PartnerComparisonProps) {
  const { partners, leftOutMembers } = answer;
  const words = partnersText.compare;
  const nameOf = useMemberNames(
    [...partners, ...leftOutMembers].map(({ member }) => member),
    comparedIds,
  );
  const columns = comparedIds.map(
    (id): Column => ({
      id,
      name: nameOf(id) === id ? words.unknown : nameOf(id),
      partner: partners.find(({ member }) => member.id === id) ?? null,
    }),
  );
  const shown = columns.flatMap(({ partner }) => (partner === null ? [] : [partner]));
  const lines = comparisonLines({ partners: shown, names, hasSeeker: seekerId !== null });
  return (
    <Part title={words.title} id={COMPARISON}>
      <table class="partner-comparison">
        <caption class="only-spoken">{words.title}</caption>
        <thead>
          <tr>
            {columns.map(({ id, name, partner }) => (
              <th class="partner-comparison_who" scope="col" id={`${COMPARISON}-${id}`} key={id}>
                <div class="partner-comparison_name">
                  {name === words.unknown ? <span>{name}</span> : <a href={`/members/${id}`}>{name}</a>}
                  <span class="partner-comparison_remove">
                    <CrossButton label={text.remove(name)} onClick={() => compare(id, false)} />
                  </span>
                </div>
                {partner === null ? <p class="partner-comparison_gone">{goneWords(id, leftOutMembers)}</p> : null}
              </th>
            ))}
          </tr>
        </thead>
        {lines.map(({ title, cell }) => (
          <ComparisonLine title={title} columns={columns} cell={cell} key={title} />
        ))}
      </table>
    </Part>
  );
}

function goneWords(id: string, leftOut: Api['partners']['leftOutMembers']): string {
  const { compare, leftOutWhy } = partnersText;
  const known = leftOut.find(({ member }) => member.id === id);
  return known ? compare.goneFor(leftOutWhy[known.why]) : compare.gone;
}

type LineProps = { title: string; columns: readonly Column[]; cell: Line['cell'] };

/** A line has its name above it rather than beside: three columns are all that a phone has room for. */
function ComparisonLine({ title, columns, cell }: LineProps) {
  const id = `${COMPARISON}-${title.replaceAll(' ', '-')}`;
  return (
    <tbody class="partner-comparison_line">
      <tr>
        <th class="partner-comparison_title" scope="rowgroup" colSpan={columns.length} id={id}>
          {title}
        </th>
      </tr>
      <tr>
        {columns.map((column) => (
          <td class="partner-comparison_cell" headers={`${id} ${COMPARISON}-${column.id}`} key={column.id}>
            {column.partner === null ? '–' : cell(column.partner)}
          </td>
        ))}
      </tr>
    </tbody>
  );
}
