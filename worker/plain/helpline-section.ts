/** Helplines: those that answer day and night first. */
import { html } from 'hono/html';
import { helplinesFor } from '#core/help/helplines.ts';
import { countryByCode, type Network } from '#core/network.ts';
import type { Helpline } from '#core/stored-playbook.ts';
import { isWebAddress } from '#core/web-address.ts';
import type { Piece } from './page.ts';
import { helpText as text } from './text.ts';

type Told = Parameters<typeof helplinesFor>[1];

/** So many of a kind are read by somebody in danger, and fit into a page that loads on any line. */
const MOST = 5;

export function helplineSection(network: Network, told: Told, today: string): Piece {
  const fitting = helplinesFor(network.helplines, told, today);
  const always = fitting.filter(({ isAlwaysOpen }) => isAlwaysOpen);
  const others = fitting.filter(({ isAlwaysOpen }) => !isAlwaysOpen);
  const card = (one: Helpline) => cardOf(one, network);
  return html`<section id="helplines"><h2>${text.helplines}</h2>
${
  fitting.length === 0
    ? html`<p>${text.helplinesNone}</p>`
    : html`<p class="soft">${text.helplinesNote}</p>
<h3>${text.alwaysOpen}</h3>
${always.length === 0 ? html`<p>${text.alwaysOpenNone}</p>` : null}${firstOf(always, card)}
${others.length > 0 ? html`<h3>${text.others}</h3>\n${firstOf(others, card)}` : null}`
}
</section>`;
}

function firstOf(all: Helpline[], card: (one: Helpline) => Piece): Piece {
  const rest = all.length - MOST;
  return html`${all.slice(0, MOST).map(card)}${rest > 0 ? html`<p>${text.moreHelplines(rest)}</p>` : null}`;
}

function cardOf(helpline: Helpline, network: Network): Piece {
  const { name, covers, isAlwaysOpen, hours, languages, countries, reach, url, checkedOn } = helpline;
  const known = countryByCode(network);
  const where = countries.map((code) => known.get(code)?.labels.en ?? code);
  return html`<div class="card"><h4>${name}</h4>
<p><b>${text.covers}:</b> ${covers}</p>
<p><b>${text.reach}:</b> ${reach}</p>
${isAlwaysOpen || hours === null ? null : html`<p><b>${text.hours}:</b> ${hours}</p>`}
${languages.length > 0 ? html`<p><b>${text.speaks}:</b> ${text.list(languages.map(text.languageName))}</p>` : null}
<p><b>${text.whereTo}:</b> ${where.length === 0 ? text.everywhere : text.list(where)}</p>
${url !== null && isWebAddress(url) ? html`<p><a href="${url}" rel="noreferrer">${text.website}</a></p>` : null}
<p class="soft">${text.checked(checkedOn)}</p></div>\n`;
}
