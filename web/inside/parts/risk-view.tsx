/** Who would learn what about an organisation if it takes part, from anybody to whoever gets the database. */
import { AUDIENCES, exposureOf, type Learns, opensToPartners, type Taking } from '#core/coalition-life/exposure.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import './risk-view.css';

type RiskViewProps = {
  taking: Taking;
  /** Once it stands, whoever started it is no onlooker of its own. */
  isForming: boolean;
};

export function RiskView({ taking, isForming }: RiskViewProps) {
  const { risk } = coalitionLifeText;
  const exposure = exposureOf(taking);
  return (
    <div>
      <dl class="risk-view">
        {AUDIENCES.filter((one) => isForming || one !== 'starter').map((audience) => {
          const learns = exposure[audience];
          const sentence = audience === 'starter' && learns === 'exists' ? risk.starterSealed : risk.learns[learns];
          return (
            <div class={`risk-view_line is-${SHADES[learns]}`} key={audience}>
              <dt class="risk-view_who">{risk.audiences[audience]}</dt>
              <dd class="risk-view_learns">{sentence}</dd>
            </div>
          );
        })}
      </dl>
      {opensToPartners(taking) ? <p class="risk-view_foot">{risk.partners}</p> : null}
      <p class="risk-view_foot">{risk.foot}</p>
    </div>
  );
}

/** How dark the mark beside a line is: the name is out, something is, nothing is. */
const SHADES: Record<Learns, 'dark' | 'half' | 'none'> = {
  nothing: 'none',
  exists: 'half',
  unlisted: 'half',
  named: 'dark',
  inside: 'dark',
};
