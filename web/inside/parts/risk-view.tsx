/** Who would learn what about an organisation if it takes part, from anybody to whoever gets the database. */
import type { CoalitionMode, Visibility } from '#core/vocabulary.ts';
import { ONLOOKERS, type Revealed, riskOf } from '../state/risk-view.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import './risk-view.css';

type RiskViewProps = { mode: CoalitionMode; level: Visibility };

export function RiskView({ mode, level }: RiskViewProps) {
  const { risk } = coalitionLifeText;
  const revealed = riskOf(mode, level);
  return (
    <dl class="risk-view">
      {ONLOOKERS.map((onlooker) => (
        <div class={`risk-view_line is-${SHADES[revealed[onlooker]]}`} key={onlooker}>
          <dt class="risk-view_who">{risk.onlookers[onlooker]}</dt>
          <dd class="risk-view_learns">{risk.revealed[revealed[onlooker]]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** How dark the mark beside a line is: the name is out, something is, nothing is. */
const SHADES: Record<Revealed, 'dark' | 'half' | 'none'> = {
  nothing: 'none',
  exists: 'half',
  unlisted: 'half',
  named: 'dark',
  inside: 'dark',
  sealed: 'dark',
};
