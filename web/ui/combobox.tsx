/**
 * A field that finds one of many while one types. Arrows walk, Enter takes, Escape closes, and once closed clears:
 * the combobox pattern of the ARIA authoring practices, with the focus always in the input.
 */
import { useId, useRef, useState } from 'preact/hooks';
import { groupBy } from '../state/group-by.ts';
import { pagesText } from '../text/pages-text.ts';
import { text } from '../text/text.ts';
import { CrossButton } from './cross-button.tsx';
import { ListOption } from './list-option.tsx';
import './combobox.css';
import { filterOptions, MOST_SHOWN, type Option } from './filter-options.ts';

type ComboboxProps = {
  label: string;
  /** Leaves the label to screen readers, where the place says it. */
  isLabelSpoken?: boolean;
  hint?: string;
  placeholder: string;
  /** Said when nothing fits what was typed. */
  nothing: string;
  options: readonly Option[];
  /** The option that is chosen, for a field that holds one; a field that adds to a list has none. */
  chosenId?: string | null;
  onPick: (id: string) => void;
  onClear?: () => void;
  /** When the viewer enters the field, for options that are loaded only then. */
  onEnter?: () => void;
};

export function Combobox(props: ComboboxProps) {
  const {
    label,
    isLabelSpoken = false,
    hint,
    placeholder,
    nothing,
    options,
    chosenId,
    onPick,
    onClear,
    onEnter,
  } = props;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const chosen = options.find((option) => option.id === chosenId);
  const found = isOpen ? filterOptions(options, typed ?? '') : [];
  const groups = groupsOf(found.slice(0, MOST_SHOWN));
  // In the order in which they are shown, as the arrows walk through them.
  const fitting = groups.flatMap(({ members }) => members);
  const current = fitting[active];

  const close = () => {
    setOpen(false);
    setTyped(null);
    setActive(0);
  };
  const open = () => {
    if (isOpen) return;
    setOpen(true);
    const index = chosen ? options.indexOf(chosen) : 0;
    setActive(index < MOST_SHOWN ? Math.max(0, index) : 0);
  };
  const pick = (option: Option) => {
    close();
    onPick(option.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      close();
    } else if (event.key === 'Escape' && chosen && onClear) {
      event.preventDefault();
      onClear();
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      if (current) pick(current);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (isOpen) setActive((active + step + fitting.length) % Math.max(1, fitting.length));
      else open();
    }
  };

  return (
    <div class="combobox">
      <label class={isLabelSpoken ? 'only-spoken' : 'combobox_label'} for={id}>
        {label}
      </label>
      <div class="combobox_field">
        <input
          class="combobox_input"
          id={id}
          ref={input}
          type="text"
          role="combobox"
          autocomplete="off"
          autocorrect="off"
          spellcheck={false}
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={current ? `${id}-${current.id}` : undefined}
          aria-describedby={hint ? `${id}-hint` : undefined}
          placeholder={placeholder}
          value={typed ?? chosen?.label ?? ''}
          onFocus={(event) => {
            event.currentTarget.select();
            onEnter?.();
          }}
          onClick={open}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setActive(0);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        {chosen && onClear ? (
          // The way from the field by keyboard leads on to the next one; there, Escape clears.
          <span class="combobox_clear">
            <CrossButton
              label={text.remove(chosen.label)}
              tabIndex={-1}
              onClick={() => {
                onClear();
                input.current?.focus();
              }}
            />
          </span>
        ) : (
          <svg class="combobox_sign" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d="M3 5.5 L8 10.5 L13 5.5" />
          </svg>
        )}
        {/* Pressing inside the list must not take the focus out of the input. */}
        <div
          class="combobox_list"
          id={`${id}-list`}
          role="listbox"
          aria-label={label}
          hidden={fitting.length === 0}
          onMouseDown={(event) => event.preventDefault()}
        >
          {groups.map(({ group, members }) => (
            <OptionGroup key={group} name={group} headingId={`${id}-group-${group}`}>
              {members.map((option) => (
                <ListOption
                  key={option.id}
                  id={`${id}-${option.id}`}
                  isActive={option === current}
                  isChosen={option.id === chosenId}
                  onPick={() => pick(option)}
                >
                  <span class={option.id === chosenId ? 'combobox_chosen' : undefined}>{option.label}</span>
                  {option.note ? <span class="combobox_note"> {option.note}</span> : null}
                </ListOption>
              ))}
            </OptionGroup>
          ))}
          {found.length > MOST_SHOWN ? (
            <p class="combobox_group" aria-hidden="true">
              {pagesText.typeForMore}
            </p>
          ) : null}
        </div>
        <div role="status">
          {found.length > MOST_SHOWN ? <span class="only-spoken">{pagesText.typeForMore}</span> : null}
          {isOpen && fitting.length === 0 ? <p class="combobox_list combobox_nothing">{nothing}</p> : null}
        </div>
      </div>
      {hint ? (
        <p class="combobox_hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}

function OptionGroup(props: { name: string; headingId: string; children: preact.ComponentChildren }) {
  if (props.name === '') return <>{props.children}</>;
  const headingId = props.headingId.replaceAll(' ', '-');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
    <div role="group" aria-labelledby={headingId}>
      <p class="combobox_group" id={headingId}>
        {props.name}
      </p>
      {props.children}
    </div>
  );
}

/** Options by group, in the order in which the groups first appear. */
function groupsOf(options: readonly Option[]) {
  const groups = groupBy(options, (option) => option.group ?? '');
  return [...groups].map(([group, members]) => ({ group, members }));
}
