/** Whether one's own organisation is in another network, and who sees that. Opening it wider asks once more. */
import { useEffect, useState } from 'preact/hooks';
import { isWider } from '#core/visibility/wider.ts';
import type { Visibility } from '#core/vocabulary.ts';
import type { Bridge } from '../../bridges-api.ts';
import { bridgesText } from '../../text/bridges-text.ts';
import { Button } from '../../ui/button.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import { ownText } from '../text/own-text.ts';
import { LevelSelect } from './level-select.tsx';
import './own-affiliation.css';

type OwnAffiliationProps = {
  network: Pick<Bridge, 'id' | 'name' | 'own'>;
  onSay: (said: { networkId: string; visibility: Visibility | null; isConfirmed: boolean }) => void;
};

const FIRST: Visibility = 'network';

export function OwnAffiliation({ network: { id, name, own }, onSay }: OwnAffiliationProps) {
  const wording = bridgesText.own;
  const [level, setLevel] = useState<Visibility>(own ?? FIRST);
  useEffect(() => setLevel(own ?? FIRST), [id, own]);
  const say = (visibility: Visibility | null) => onSay({ networkId: id, visibility, isConfirmed: true });
  const action = own === null ? wording.say : wording.save;
  return (
    <div class="own-affiliation">
      <p>{own === null ? wording.not : wording.is(ownText.levels[own])}</p>
      <div class="own-affiliation_choice">
        <LevelSelect of={wording.of(name)} level={level} within="public" onChoose={setLevel} />
        {level === own ? null : isWider(level, own) ? (
          <SureButton
            action={action}
            label={`${action}: ${name}`}
            question={wording.wider[level]}
            weight="normal"
            onSure={() => say(level)}
          />
        ) : (
          <Button label={`${action}: ${name}`} onClick={() => say(level)}>
            {action}
          </Button>
        )}
        {own === null ? null : (
          <SureButton
            action={wording.leave}
            label={`${wording.leave}: ${name}`}
            question={wording.leaveSure}
            onSure={() => say(null)}
          />
        )}
      </div>
    </div>
  );
}
