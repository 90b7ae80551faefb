/** The four ways to ask, each with who will know and what cannot be undone, before one is chosen. */
import { useId } from 'preact/hooks';
import { MODES, type Mode } from '#core/vocabulary.ts';
import { requestFormText } from '../text/request-form-text.ts';
import { ModeSign } from './mode-sign.tsx';
import './request-modes.css';

type RequestModesProps = { chosen: Mode | null; onChoose: (mode: Mode) => void };

export function RequestModes({ chosen, onChoose }: RequestModesProps) {
  const name = useId();
  const wording = requestFormText;
  return (
    <fieldset class="request-modes">
      <legend class="only-spoken">{wording.mode}</legend>
      {MODES.map((mode) => (
        <label class={mode === chosen ? 'request-modes_mode is-chosen' : 'request-modes_mode'} key={mode}>
          <input
            class="request-modes_input"
            type="radio"
            name={name}
            checked={mode === chosen}
            aria-label={wording.modes[mode].label}
            aria-describedby={`${name}-${mode}`}
            onChange={() => onChoose(mode)}
          />
          <span class="request-modes_name">
            <ModeSign mode={mode} />
          </span>
          <span class="request-modes_meaning" id={`${name}-${mode}`}>
            <span class="request-modes_title">{wording.knows}</span>
            <span>{wording.modes[mode].knows}</span>
            <span class="request-modes_title">{wording.final}</span>
            <span class="request-modes_final">{wording.modes[mode].final}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
