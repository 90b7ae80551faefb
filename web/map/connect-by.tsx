/** The choice of what ties the picture together. */
import { useId } from 'preact/hooks';
import { mapText } from '../text/map-text.ts';
import { ARRANGEMENTS, type Arrangement } from './view.ts';
import './connect-by.css';

export function ConnectBy({ chosen, onChoose }: { chosen: Arrangement; onChoose: (by: Arrangement) => void }) {
  const name = useId();
  return (
    <fieldset class="connect-by">
      <legend class="connect-by_legend">{mapText.by}</legend>
      {ARRANGEMENTS.map((connection) => (
        <label class="connect-by_choice" key={connection}>
          <input
            class="connect-by_input"
            type="radio"
            name={name}
            checked={connection === chosen}
            onChange={() => onChoose(connection)}
          />
          <span>{mapText.arrangements[connection]}</span>
        </label>
      ))}
    </fieldset>
  );
}
