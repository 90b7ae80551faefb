/** One organisation of the files: what it is taken for and why, what it brings, and what a person makes of it. */
import { useState } from 'preact/hooks';
import type { MemberDifference } from '#core/import/difference.ts';
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { decide } from '../state/import.ts';
import { addWords, alterWords, changeWords } from '../state/import-change-words.ts';
import { rowWords } from '../state/import-problem-words.ts';
import { importText } from '../text/import-text.ts';
import { ImportDecision, OtherMember } from './import-decision.tsx';
import './import-member.css';

type ImportMemberProps = {
  member: MemberDifference;
  words: Words;
  /** Where the list is of one state, no line has to say it. */
  isStateTold: boolean;
};

export function ImportMember({ member, words: known, isStateTold }: ImportMemberProps) {
  const words = importText.changes;
  const { name, state, conflict, target, at } = member;
  const reasons = reasonsFor(member);
  return (
    <div class="import-member">
      <div class="import-member_words">
        <p class="import-member_name">
          {name} {isStateTold ? null : <span class={`import-member_state is-${state}`}>{words.states[state]}</span>}
        </p>
        <p class="import-member_facts">
          {[
            ...(target === null || target.name === name ? [] : [words.takenFor(target.name)]),
            ...(target === null || reasons === '' ? [] : [words.because(reasons)]),
            rowWords(at),
          ].join(' · ')}
        </p>
        {conflict === null || (conflict === 'several' && isStateTold) ? null : (
          <p class="import-member_conflict">{words.conflicts[conflict]}</p>
        )}
        {conflict === 'several' ? <Candidates member={member} /> : null}
        <Brought member={member} words={known} />
      </div>
      {conflict === null || conflict === 'twice' ? <ImportDecision member={member} /> : null}
    </div>
  );
}

/** Each that it may be, with why, to be said yes to; or it is none of them. */
function Candidates({ member: { key, name, candidates } }: { member: MemberDifference }) {
  const words = importText.changes;
  const { as } = words;
  const [isSearching, setSearching] = useState(false);
  return (
    <div class="import-member_candidates">
      <ul class="import-member_list">
        {candidates.map(({ member, because, surety }) => (
          <li class="import-member_candidate" key={member.id}>
            <span class="import-member_candidate-words">
              <a href={`/members/${member.id}`} target="_blank" rel="noreferrer">
                {member.name}
              </a>
              <span class="import-member_facts">
                {words.surely(
                  words.surety(surety),
                  text.list(because.map((one) => reasonWords(one, [name, member.name]))),
                )}
              </span>
            </span>
            <Button
              label={as.thisNamed(name, member.name)}
              onClick={() => void decide({ [key]: { as: 'same', memberId: member.id } })}
            >
              {as.this}
            </Button>
          </li>
        ))}
      </ul>
      <div class="import-member_others">
        <Button label={as.newNamed(name)} onClick={() => void decide({ [key]: { as: 'new' } })}>
          {as.new}
        </Button>
        <Button label={as.skipNamed(name)} weight="plain" onClick={() => void decide({ [key]: { as: 'skip' } })}>
          {as.skip}
        </Button>
        <Button weight="plain" isExpanded={isSearching} onClick={() => setSearching(!isSearching)}>
          {as.other}
        </Button>
      </div>
      {isSearching ? (
        <OtherMember name={name} onPick={(memberId) => void decide({ [key]: { as: 'same', memberId } })} />
      ) : null}
    </div>
  );
}

/** What the two have in common is said where their names do not say it. */
function reasonWords({ reason, value }: MemberDifference['candidates'][number]['because'][number], names: string[]) {
  const words = importText.changes;
  return names.includes(value) ? words.reasons[reason] : words.reason(words.reasons[reason], value);
}

/** Which fields change from what to what, and what is added. */
function Brought({ member, words: known }: { member: MemberDifference; words: Words }) {
  const words = importText.changes;
  const { name, changes, adds, alters } = member;
  const fields = [...changeWords(changes, known), ...alterWords(alters, known)];
  const facts = addWords(adds, known);
  if (fields.length + facts.length === 0) return null;
  const summary = (
    <span class="import-member_summary">
      {words.brings(
        fields.length,
        facts.reduce((sum, { values }) => sum + values.length, 0),
      )}
      <span class="only-spoken"> {words.detailsOf(name)}</span>
    </span>
  );
  return (
    <Fold summary={summary}>
      {() => (
        <dl class="import-member_brought">
          {fields.map(({ field, before, after }) => (
            <div class="import-member_pair" key={`${field} ${before}`}>
              <dt>{field}</dt>
              <dd>
                {before === '' ? null : (
                  <>
                    <del class="import-member_before">{before}</del>{' '}
                  </>
                )}
                <ins class="import-member_after">{after}</ins>
              </dd>
            </div>
          ))}
          {facts.map(({ field, values }) => (
            <div class="import-member_pair" key={field}>
              <dt>{field}</dt>
              <dd>
                {values.map((value) => (
                  <p key={value}>
                    <ins class="import-member_after">{value}</ins>
                  </p>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Fold>
  );
}

function reasonsFor({ target, candidates }: MemberDifference): string {
  const words = importText.changes;
  const found = candidates.find(({ member }) => member.id === target?.id);
  return text.list((found?.because ?? []).map(({ reason }) => words.reasons[reason]));
}
