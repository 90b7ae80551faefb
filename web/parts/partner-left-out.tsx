/** Who offers what is sought and is still not on the list: by name as far as there is room, and how many by why. */
import type { Api } from '../api.ts';
import type { Names } from '../state/names.ts';
import type { PartnerSearch } from '../state/partner-question.ts';
import { partnersText } from '../text/partners-text.ts';
import { Part } from '../ui/part.tsx';
import { MemberName } from './member-row.tsx';
import './partner-left-out.css';

type PartnerLeftOutProps = { search: PartnerSearch; names: Names; answer: Api['partners'] };

/** Of more than so many, what is the same of all is said once, in the sentence above them. */
const FEW = 3;

export function PartnerLeftOut({ search, names, answer: { leftOut, leftOutMembers } }: PartnerLeftOutProps) {
  const sentences = leftOutSentences(search, names, leftOut);
  if (sentences.length === 0) return null;
  const isWhyEach = leftOutMembers.length <= FEW || new Set(leftOutMembers.map(({ why }) => why)).size > 1;
  const isSome = leftOutMembers.length < Object.values(leftOut).reduce((sum, n) => sum + n, 0);
  return (
    <Part title={partnersText.leftOut}>
      <div class="partner-left-out">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {isSome && leftOutMembers.length > 0 ? <p>{partnersText.leftOutFirst(leftOutMembers.length)}</p> : null}
      </div>
      <ul class="partner-left-out_members">
        {leftOutMembers.map(({ member, why }) => (
          <li class="partner-left-out_member" key={member.id}>
            <MemberName member={member} />
            {isWhyEach ? <span class="partner-left-out_why">{partnersText.leftOutWhy[why]}</span> : null}
          </li>
        ))}
      </ul>
      <p class="partner-left-out_note">{partnersText.visibleOnly}</p>
    </Part>
  );
}

type LeftOutCounts = Api['partners']['leftOut'];

/** Without a capacity nobody was left out for lack of one: then the sentences speak of the place alone. */
function leftOutSentences(search: PartnerSearch, names: Names, leftOut: LeftOutCounts): string[] {
  const { leftOutCounts, closedAny } = partnersText;
  const { unstated, elsewhere, closed, ...others } = leftOut;
  const isCapacityAsked = search.capacities.length > 0;
  const sentences: string[] = [];
  if (unstated > 0) sentences.push(leftOutCounts.unstated(unstated));
  if (elsewhere > 0) sentences.push(elsewhereSentence(search, names, elsewhere));
  for (const why of ['specialism', 'language', 'stance', 'stale', 'busy'] as const) {
    if (others[why] > 0) sentences.push(leftOutCounts[why](others[why]));
  }
  if (closed > 0) sentences.push(isCapacityAsked ? leftOutCounts.closed(closed) : closedAny(closed));
  return sentences;
}

function elsewhereSentence({ capacities, country, where, seekerId }: PartnerSearch, names: Names, n: number): string {
  if (country === null) return partnersText.elsewhereAnywhere(n);
  const name = names.country(country);
  if (where !== 'any') return partnersText.elsewhereHow(n, name);
  if (capacities.length > 0) return partnersText.elsewhere(n, name);
  return seekerId === null ? partnersText.elsewhereAny(n, name) : partnersText.elsewhereInNeed(n, name);
}
