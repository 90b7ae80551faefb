/** Up to three partners side by side, one criterion after the other. */
import type { ComponentChildren } from 'preact';
import type { Api, Partner } from '../api.ts';
import { levelWords } from '../state/level-words.ts';
import { useMemberNames } from '../state/member-names.ts';
import type { Names } from '../state/names.ts';
import type { PartnerSearch } from '../state/partner-question.ts';
import { compare } from '../state/partner-search.ts';
import { cautionOf } from '../state/partner-summary.ts';
import type { Term as TermName } from '../state/partner-weights.ts';
import { reasonSentence } from '../state/reason-sentence.ts';
import { partnersText } from '../text/partners-text.ts';
import { text } from '../text/text.ts';
import { Bar } from '../ui/bar.tsx';
import { Part } from '../ui/part.tsx';
import { heedSentences } from './partner-heed.tsx';
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
  const lines = linesFor(names, seekerId !== null);
  return (
    <Part title={words.title} id={COMPARISON}>
      <table class={`partner-comparison is-of-${columns.length}`}>
        <caption class="only-spoken">{words.title}</caption>
        <thead>
          <tr>
            {columns.map(({ id, name, partner }) => (
              <th class="partner-comparison_who" scope="col" id={`${COMPARISON}-${id}`} key={id}>
                <div class="partner-comparison_name">
                  <a href={`/members/${id}`}>{name}</a>
                  <button
                    class="partner-comparison_remove"
                    type="button"
                    onClick={() => compare(id, false)}
                    aria-label={text.remove(name)}
                  >
                    <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
                      <path d="M3 3 L13 13 M13 3 L3 13" />
                    </svg>
                  </button>
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

type Cell = (partner: Partner) => ComponentChildren;
type LineProps = { title: string; columns: readonly Column[]; cell: Cell };

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

type Line = { title: string; cell: Cell };

function linesFor(names: Names, hasSeeker: boolean): Line[] {
  const words = partnersText.compare;
  const { reasons } = partnersText;
  return [
    { title: words.score, cell: ({ score }) => <span class="partner-comparison_score">{text.points(score)}</span> },
    termLine('reciprocity', names),
    { title: reasons.theyGive, cell: (partner) => givenWords(partner, 'covers', names) },
    ...(hasSeeker
      ? [{ title: reasons.youGive, cell: (partner: Partner) => givenWords(partner, 'coversInReturn', names) }]
      : []),
    termLine('place', names),
    ...(hasSeeker ? [termLine('crossSector', names), termLine('network', names)] : []),
    termLine('language', names),
    { title: words.languages, cell: ({ languages }) => listed(languages.map(text.language), words.notStated) },
    {
      title: words.load,
      cell: (partner) => loadWords(partner),
    },
    { title: words.stance, cell: ({ stance }) => (stance === null ? words.notStated : text.stances[stance]) },
    {
      title: words.confirmed,
      cell: ({ confirmedOn, vouchedOn }) => {
        const day = confirmedOn ?? vouchedOn;
        return day === null ? words.never : text.day(day);
      },
    },
    { title: reasons.heed, cell: (partner) => listed(heedSentences(partner, names), words.none) },
    ...(hasSeeker
      ? [
          {
            title: words.ways,
            cell: ({ introducerIds }: Partner) => listed(introducerIds.map(names.member), words.nobody),
          },
        ]
      : []),
  ];
}

function termLine(term: TermName, names: Names): Line {
  return { title: partnersText.weights[term], cell: (partner) => <Term partner={partner} term={term} names={names} /> };
}

type TermProps = { partner: Partner; term: TermName; names: Names };

/** What is offered and needed has lines of its own. */
function Term({ partner, term, names }: TermProps) {
  const reason = partner.reasons.find((one) => one.term === term);
  if (!reason) return <>{partnersText.compare.none}</>;
  const most = Math.max(1, reason.weight * 100);
  return (
    <>
      <span class="partner-comparison_points">{partnersText.reasons.gain(text.points(reason.points))}</span>
      <Bar value={reason.points} possible={most} scale={most} />
      {term === 'reciprocity' ? null : <span>{reasonSentence(reason, names, partner.member.reach)}</span>}
    </>
  );
}

function loadWords(partner: Partner): string {
  const { compare, reasons } = partnersText;
  const { availability } = partner;
  const taken = cautionOf(partner, 'busy');
  if (taken !== null) return compare.busy(text.points(-taken.points));
  return availability === null ? compare.notStated : reasons.load[availability];
}

function givenWords({ reasons }: Partner, direction: 'covers' | 'coversInReturn', names: Names): ComponentChildren {
  const reason = reasons.find((one) => one.term === 'reciprocity');
  const given = reason?.term === 'reciprocity' ? reason[direction] : [];
  const words = given.map(({ capacityId, level }) =>
    partnersText.compare.given(names.capacity(capacityId), levelWords(level)),
  );
  return listed(words, partnersText.compare.none);
}

function listed(items: readonly string[], otherwise: string): ComponentChildren {
  if (items.length === 0) return otherwise;
  return (
    <ul class="partner-comparison_list">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
