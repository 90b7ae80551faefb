/** A request that is not sent yet, as those who see it will read it. */
import type { Api } from '../../api.ts';
import type { Words } from '../../state/words.ts';
import { Facts } from '../../ui/facts.tsx';
import type { RequestDraft } from '../state/request-draft.ts';
import { askedFacts } from '../state/request-words.ts';
import { threatName } from '../state/threat-options.ts';
import { requestsText } from '../text/requests-text.ts';
import { PlainWords } from './plain-words.tsx';
import './request-read.css';

type RequestReadProps = { draft: RequestDraft; ownName: string; words: Words; threats: Api['threats']['threats'] };

export function RequestRead({ draft, ownName, words, threats }: RequestReadProps) {
  const { showsSeeker, by, title, what } = draft;
  const facts = askedFacts({ ...draft, by: by === '' ? null : by }, words, (id) => threatName(threats, id));
  return (
    <article class="request-read">
      <h4 class="request-read_title">{title}</h4>
      <PlainWords text={what} />
      <Facts
        facts={[{ name: requestsText.facts.who, value: showsSeeker ? ownName : requestsText.somebody }, ...facts]}
      />
    </article>
  );
}
