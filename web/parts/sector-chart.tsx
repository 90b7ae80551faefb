/** Every organisation as a mark, in the lines of its sectors. */

import type { Sector } from '#core/vocabulary.ts';
import type { MemberBrief } from '../api.ts';
import { countBySector, membersPerMark } from '../state/counts.ts';
import { pagesText } from '../text/pages-text.ts';
import { text } from '../text/text.ts';
import { SectorMark } from './sector-mark.tsx';
import './sector-chart.css';

const MOST_MARKS = 300;

export function SectorChart({ members }: { members: readonly MemberBrief[] }) {
  const perMark = membersPerMark(members.length, MOST_MARKS);
  return (
    <figure class="sector-chart">
      <ul class="sector-chart_lines">
        {countBySector(members).map(({ sector, memberCount }) => (
          <li class="sector-chart_line" key={sector}>
            {sector === null ? (
              <span>{text.sectorNone}</span>
            ) : (
              <a href={`/members#sector=${sector}`}>{text.sectors[sector]}</a>
            )}
            <span class="sector-chart_count">{text.figure(memberCount)}</span>
            <span class="sector-chart_marks" aria-hidden="true">
              <Marks sector={sector} count={Math.ceil(memberCount / perMark)} />
            </span>
          </li>
        ))}
      </ul>
      <figcaption class="sector-chart_caption">
        {perMark === 1 ? pagesText.home.heldSentence : pagesText.home.heldSentenceMany(perMark)}
      </figcaption>
    </figure>
  );
}

/** Marks in tens, so that the eye can count them. */
function Marks({ sector, count }: { sector: Sector | null; count: number }) {
  const tens = Array.from({ length: Math.ceil(count / 10) }, (_, ten) => Math.min(10, count - 10 * ten));
  return (
    <>
      {tens.map((inTen, ten) => (
        <span class="sector-chart_ten" key={ten}>
          {Array.from({ length: inTen }, (_, index) => (
            <SectorMark sector={sector} key={index} />
          ))}
        </span>
      ))}
    </>
  );
}
