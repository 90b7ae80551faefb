/** The way from an organisation to asking it, or from none to asking the whole network, for those who may ask. */
import { ButtonLink } from '../../ui/button.tsx';
import { type AskTarget, fragmentOfTarget } from '../state/ask.ts';
import { introductionsText } from '../text/introductions-text.ts';
import './ask-link.css';

export function AskLink({ target }: { target: AskTarget }) {
  return (
    <div class="ask-link">
      <ButtonLink href={`/ask#${fragmentOfTarget(target)}`}>
        {target.helperId === null ? introductionsText.callLink : introductionsText.askLink}
      </ButtonLink>
    </div>
  );
}
