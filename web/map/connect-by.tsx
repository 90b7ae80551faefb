/** The choice of what ties the picture together. */
import { useId } from 'preact/hooks';
import { text } from '../text/text.ts';
import { CONNECTIONS, type Connection } from './view.ts';
import './connect-by.css';

export function ConnectBy({ chosen, onChoose }: { chosen: Connection; onChoose: (by: Connection) => void }) {
  const name = useId();
  return (
    <fieldset class="connect-by">
      <legend class="connect-by_legend">{text.map.by}</legend>
      {CONNECTIONS.map((connection) => (
        <label class="connect-by_choice" key={connection}>
          <input
            class="connect-by_input"
            type="radio"
            name={name}
            checked={connection === chosen}
            onChange={() => onChoose(connection)}
          />
          <span>{text.map.connections[connection]}</span>
        </label>
      ))}
    </fieldset>
  );
}
