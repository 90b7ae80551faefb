/** What helps to ask: suggestions while one types, the terms as chips, and what is wrong with them. */
import type { MapView } from '#core/map-view/view.ts';
import { mapAskText } from '../text/map-ask-text.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { CrossButton } from '../ui/cross-button.tsx';
import { ListOption } from '../ui/list-option.tsx';
import { queryOf } from './fitting.ts';
import type { MapNetwork } from './map-network.ts';
import type { Completion } from './query/completion.ts';
import { completionsAt } from './query/completions.ts';
import { withoutPlace } from './query/toggled-term.ts';
import { problemWords, suggestionsFor, termWords } from './query-sentences.ts';
import { queryWordsOf } from './query-words.ts';
import './query-help.css';

let last: { network: MapNetwork; said: string; completions: readonly Completion[] } | null = null;

/** Worked out once for each state of the field. */
export function completionsFor(network: MapNetwork, { q, match }: MapView, caret: number): readonly Completion[] {
  const said = `${match} ${caret} ${q}`;
  if (last?.network === network && last.said === said) return last.completions;
  const at = { q, caret: Math.min(caret, q.length), network, match, words: queryWordsOf(network) };
  last = { network, said, completions: completionsAt(at) };
  return last.completions;
}

type CompletionListProps = {
  id: string;
  /** Before the place of each option in the list. */
  optionId: string;
  options: readonly Completion[];
  active: number;
  onPick: (completion: Completion) => void;
};

export function CompletionList({ id, optionId, options, active, onPick }: CompletionListProps) {
  const places = options.map((option, place) => ({ option, place }));
  const members = places.filter(({ option }) => option.kind === 'member');
  const others = places.filter(({ option }) => option.kind !== 'member');
  return (
    <>
      {/* Pressing inside the list must not take the focus out of the input. */}
      <div
        class="query-help"
        id={id}
        role="listbox"
        aria-label={mapAskText.suggestions}
        hidden={options.length === 0}
        onMouseDown={(event) => event.preventDefault()}
      >
        {[
          { name: mapAskText.groups.narrow, of: others },
          { name: mapAskText.groups.members, of: members },
        ]
          .filter(({ of }) => of.length > 0)
          .map(({ name, of }) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
            <div key={name} role="group" aria-label={name}>
              {members.length > 0 ? (
                <p class="query-help_group" aria-hidden="true">
                  {name}
                </p>
              ) : null}
              {of.map(({ option, place }) => (
                <ListOption
                  key={option.key}
                  id={`${optionId}-${place}`}
                  isActive={place === active}
                  isChosen={place === active}
                  onPick={() => onPick(option)}
                >
                  <CompletionWords option={option} />
                </ListOption>
              ))}
            </div>
          ))}
      </div>
      <span class="only-spoken" role="status">
        {options.length > 0 ? mapAskText.suggested(options.length) : ''}
      </span>
    </>
  );
}

function CompletionWords({ option: { kind, field, label, note, count } }: { option: Completion }) {
  return (
    <div class="query-help_option">
      {kind === 'field' ? <code class="query-help_code">{note}</code> : <span>{label}</span>}{' '}
      {kind === 'value' ? <code class="query-help_note">{note}</code> : null}
      {kind === 'field' ? <span class="query-help_note">{mapAskText.hints[field]}</span> : null}
      {kind === 'member' && note !== '' ? <span class="query-help_note">{note}</span> : null}{' '}
      {count === null ? null : (
        <span class="query-help_count">
          <span aria-hidden="true">{text.figure(count)}</span>
          <span class="only-spoken">{mapAskText.would(count)}</span>
        </span>
      )}
    </div>
  );
}

type QueryTermsProps = {
  network: MapNetwork;
  view: MapView;
  /** Where somebody is typing: what is wrong there may be about to become right. */
  caret: number | null;
  onWrite: (q: string) => void;
};

/** Each term with a cross that takes it out, and each problem in words. Names alone are read in the field. */
export function QueryTerms({ network, view, caret, onWrite }: QueryTermsProps) {
  const { q, match } = view;
  const words = queryWordsOf(network);
  const { terms, problems } = queryOf(network, q);
  const isSaid = terms.some(({ field, isNot }) => field !== 'name' || isNot);
  const shown = problems.filter(({ start, end }) => caret === null || caret < start || caret > end);
  return (
    <>
      {isSaid ? (
        <ul class="query-help_terms" aria-label={mapAskText.terms}>
          {match === 'any' && terms.length > 1 ? <li class="query-help_any">{mapAskText.any}</li> : null}
          {terms.map((term) => {
            const { said, leftOut } = termWords(term, words);
            return (
              <li class={said === '' ? 'query-help_term is-left-out' : 'query-help_term'} key={term.start}>
                <span>
                  {said} {leftOut === '' ? null : <s>{leftOut}</s>}
                  {leftOut === '' ? null : <span class="only-spoken"> ({mapAskText.leftOut})</span>}
                </span>
                <CrossButton
                  label={mapAskText.remove(said || leftOut)}
                  onClick={() => onWrite(withoutPlace(q, term))}
                />
              </li>
            );
          })}
        </ul>
      ) : null}
      <div class="query-help_problems" role="status">
        {shown.map((problem) => {
          const suggestions = suggestionsFor(problem, q, words);
          return (
            <p class="query-help_problem" key={`${problem.start} ${problem.typed}`}>
              {problemWords(problem, words)}
              {suggestions.length > 0 ? ` ${mapAskText.didYouMean} ` : null}
              {suggestions.map((suggestion, place) => (
                <span key={suggestion.label}>
                  {place === 0 ? null : mapAskText.or}
                  <Button weight="plain" onClick={() => onWrite(suggestion.q)}>
                    {suggestion.label}
                  </Button>
                </span>
              ))}
              {suggestions.length > 0 ? '?' : null}
            </p>
          );
        })}
      </div>
    </>
  );
}
