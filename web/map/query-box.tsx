/**
 * The field in which the map is searched and filtered. What is typed lights up at once; suggestions, chips and
 * problems come once somebody uses it. The combobox pattern of the ARIA authoring practices, the focus always in the input.
 */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { MapView } from '#core/map-view/view.ts';
import { mapFirstText } from '../text/map-first-text.ts';
import { mapQueryText } from '../text/map-query-text.ts';
import { CrossButton } from '../ui/cross-button.tsx';
import { useLatePart } from '../ui/late-part.ts';
import type { MapNetwork } from './map-network.ts';
import type { Completion } from './query/completion.ts';
import './query-box.css';

const LONGEST = 400;

type QueryBoxProps = { network: MapNetwork; view: MapView; change: (change: Partial<MapView>) => void };

export function QueryBox({ network, view, change }: QueryBoxProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isUsed, setUsed] = useState(false);
  const [caret, setCaret] = useState<number | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const wanted = useRef<number | null>(null);
  const help = useLatePart(isUsed || view.q !== '', () => import('./query-help.tsx'));
  const options = help !== null && isOpen && caret !== null ? help.completionsFor(network, view, caret) : [];
  const current = options[active];

  useEffect(() => {
    if (wanted.current !== null) input.current?.setSelectionRange(wanted.current, wanted.current);
    wanted.current = null;
  }, [view.q]);

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const write = (q: string, place = q.length) => {
    change({ q });
    setCaret(place);
    setActive(-1);
    wanted.current = q === view.q ? null : place;
    input.current?.focus();
  };
  const pick = ({ kind, id: memberId, q, caret: place }: Completion) => {
    write(q, place);
    if (kind === 'member') change({ focus: [{ id: memberId, depth: 1 }] });
    if (kind !== 'field') close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      if (!isOpen) setOpen(true);
      else setActive(((active + 1 + step + options.length + 1) % (options.length + 1)) - 1);
    } else if (event.key === 'Enter' && isOpen) {
      if (current) pick(current);
      else close();
    } else if (event.key === 'Escape' && isOpen && options.length > 0) close();
    else if (event.key === 'Escape' && view.q !== '') write('');
    else return;
    event.preventDefault();
  };
  const follow = () => setCaret(input.current?.selectionStart ?? null);

  return (
    <search class="query-box">
      <label class="only-spoken" for={id}>
        {mapQueryText.label}
      </label>
      <div class="query-box_field">
        <svg class="query-box_sign" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="M12.8 12.8 L17.5 17.5" />
        </svg>
        <input
          class="query-box_input"
          id={id}
          ref={input}
          type="text"
          role="combobox"
          inputMode="search"
          enterkeyhint="search"
          autocomplete="off"
          autocorrect="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={LONGEST}
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={current ? `${id}-${active}` : undefined}
          aria-describedby={`${id}-hint`}
          aria-keyshortcuts="/"
          placeholder={mapFirstText.placeholder}
          value={view.q}
          onFocus={() => {
            setUsed(true);
            follow();
          }}
          onClick={() => {
            setOpen(true);
            follow();
          }}
          onInput={(event) => {
            wanted.current = null;
            const { value, selectionStart } = event.currentTarget;
            change({ q: value });
            // A word is finished: what else could be asked is there for an arrow key, and covers nothing until then.
            setOpen(/\S$/.test(value.slice(0, selectionStart ?? value.length)));
            setActive(-1);
            follow();
          }}
          onKeyDown={onKeyDown}
          onKeyUp={follow}
          onBlur={() => {
            close();
            setCaret(null);
          }}
        />
        {view.q === '' ? (
          <span class="query-box_key" aria-hidden="true">
            /
          </span>
        ) : (
          <span class="query-box_clear">
            <CrossButton label={mapQueryText.clear} onClick={() => write('')} />
          </span>
        )}
        {help ? (
          <help.CompletionList id={`${id}-list`} optionId={id} options={options} active={active} onPick={pick} />
        ) : null}
      </div>
      <p class="only-spoken" id={`${id}-hint`}>
        {mapQueryText.hint}
      </p>
      {help && view.q !== '' ? (
        <help.QueryTerms network={network} view={view} caret={caret} onWrite={(q) => change({ q })} />
      ) : null}
    </search>
  );
}
