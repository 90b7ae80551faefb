/** Who could introduce somebody to a partner: the shortest ways from one to the other, in words. */
import type { Partner } from '../api.ts';
import type { Names } from '../state/names.ts';
import { partnersText } from '../text/partners-text.ts';
import './partner-ways.css';

type PartnerWaysProps = { partner: Partner; names: Names };

/** So many are told; the others are counted. */
const MOST_TOLD = 3;

export function PartnerWays({ partner: { paths }, names }: PartnerWaysProps) {
  const words = partnersText.reasons;
  if (paths.length === 0) return <p class="partner-ways_none">{words.waysFar}</p>;
  const rest = paths.length - MOST_TOLD;
  return (
    <>
      <ul class="partner-ways">
        {paths.slice(0, MOST_TOLD).map((path) => (
          <li key={path.join()}>
            <ol class="partner-ways_way">
              <li class="partner-ways_step">{words.you}</li>
              {path.slice(1, -1).map((id) => (
                <li class="partner-ways_step" key={id}>
                  {words.tiedTo} <a href={`/members/${id}`}>{names.member(id)}</a>
                </li>
              ))}
              <li class="partner-ways_step">{words.tiedToThem}</li>
            </ol>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p class="partner-ways_none">{words.moreWays(rest)}</p> : null}
    </>
  );
}
