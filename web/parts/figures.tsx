/** A few figures in a line, each with what it counts. */
import { text } from '../text/text.ts';
import './figures.css';

export type Figure = { value: number; name: string; href?: string };

export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <ul class="figures">
      {figures.map(({ value, name, href }) => (
        <li class="figures_figure" key={name}>
          <span class="figures_value">{text.figure(value)}</span>{' '}
          {href ? <a href={href}>{name}</a> : <span>{name}</span>}
        </li>
      ))}
    </ul>
  );
}
