/** The choice of what ties the picture together. */
import { useId } from 'preact/hooks';
import { mapText } from '../text/map-text.ts';
import { CONNECTIONS, type Connection } from './view.ts';
import './connect-by.css';

export function ConnectBy({ chosen, onChoose }: { chosen: Connection; onChoose: (by: Connection) => void }) {
  const name = useId();
  return (
    <fieldset class="connect-by">
      <legend class="connect-by_legend">{mapText.by}</legend>
      {CONNECTIONS.map((connection) => (
        <label class="connect-by_choice" key={connection}>
          <input
            class="connect-by_input"
            type="radio"
            name={name}
            checked={connection === chosen}
            onChange={() => onChoose(connection)}
          />
          <span>{mapText.connections[connection]}</span>
        </label>
      ))}
    </fieldset>
  );
}
