/** Members that say in public that they help with this. */
import { html } from 'hono/html';
import { type Helper, helpersAgainst } from '#core/help/helpers.ts';
import type { Network } from '#core/network.ts';
import type { Piece } from './page.ts';
import { helpText as text } from './text.ts';

type Told = { threatIds: readonly string[]; country: string | null };

const MOST = 8;

/** @param network as anybody sees it. */
export function helperSection(network: Network, told: Told, contact: string | null): Piece {
  const all = helpersAgainst(network, told);
  const rest = all.length - MOST;
  return html`<section id="helpers"><h2>${text.helpers}</h2>
${
  all.length === 0
    ? html`<p>${text.helpersNone}</p>`
    : html`<p class="soft">${text.helpersNote}</p>
<ul>${all.slice(0, MOST).map((helper) => line(helper, network, told))}</ul>
${rest > 0 ? html`<p>${text.moreHelpers(rest)}</p>` : null}`
}
<p><a href="/respond">${text.respond}</a> · <a href="/partners">${text.search}</a></p>
<p>${text.invited}</p>
${contact === null ? null : html`<p>${text.operator} ${contact}</p>`}
</section>`;
}

function line({ member, place, capacityIds }: Helper, { capacities }: Network, { country }: Told): Piece {
  const held = capacities.filter(({ id }) => capacityIds.includes(id)).map(({ labels }) => labels.en);
  const notes = [
    ...(country === null ? [] : [text.places[place]]),
    ...(member.standing === 'listed' ? [text.listed] : []),
  ];
  return html`<li><a href="/members/${member.id}">${member.name}</a><br><span class="soft">${[text.list(held), ...notes].join(' · ')}</span>
`;
}
