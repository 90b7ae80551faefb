/** What somebody in danger can do: steps first, then people who answer, then organisations. */
import { html } from 'hono/html';
import { type HelpQuestion, NOT_TO, type NotTo } from '#core/help/question.ts';
import type { Network } from '#core/network.ts';
import type { Advice } from './advice.ts';
import { adviceFor } from './asked-threats.ts';
import { helperSection } from './helper-section.ts';
import { helplineSection } from './helpline-section.ts';
import { type Piece, plainPage } from './page.ts';
import { helpText as text } from './text.ts';

/** @param contact how the operator says that those who run this are reached; null: not said. */
type Asked = { asked: HelpQuestion; today: string; contact: string | null };

/** Of these two, what to heed is read before anything else: it is about reading this very page. */
const WATCHING: readonly NotTo[] = ['home', 'device'];

/** So many things that happened are spoken of at length: the page loads on any line, and is read to its end. */
const MOST_WHOLE = 5;

/** @param network as anybody sees it. */
export function helpAnswer(network: Network, { asked, today, contact }: Asked): Piece {
  const notTo = NOT_TO.filter((one) => asked.notTo.includes(one));
  const threatIds = network.threats.map(({ id }) => id).filter((id) => asked.what.includes(id));
  const told = { threatIds, country: asked.country, language: asked.language };
  const all = adviceFor(network, asked.what);
  return plainPage(
    text.answerTitle,
    html`<h1>${text.answerTitle}</h1>
${asked.soon === 'now' || asked.soon === null ? html`<p><strong>${text.dangerFirst}</strong></p>` : null}
${notTo.filter((one) => WATCHING.includes(one)).map((one) => html`<section class="box">${heed(one)}</section>\n`)}
<p class="noprint"><a href="#helplines">${text.helplines}</a> · <a href="#helpers">${text.helpers}</a> · <a href="/help">${text.again}</a></p>
${all.map(({ title, advice }) => html`<section><h2>${title}</h2>\n${steps(advice, asked.soon, all.length > MOST_WHOLE)}</section>\n`)}
${notTo.filter((one) => !WATCHING.includes(one)).map((one) => html`<section>${heed(one)}</section>\n`)}
<p class="soft">${text.noAdvice}</p>
<p class="soft">${text.keep}</p>
${helplineSection(network, told, today)}
${helperSection(network, told, contact)}
<p class="noprint"><a href="/help">${text.again}</a></p>`,
  );
}

function heed(notTo: NotTo): Piece {
  const { title, steps } = text.heed[notTo];
  return html`<h2>${title}</h2>\n${list('ul', steps)}`;
}

/** What fits the time that is left comes first; and where very much happened at once, only that. */
function steps({ now, today, week, not }: Advice, soon: HelpQuestion['soon'], isShort: boolean): Piece {
  const parts = {
    now: [titled(text.rightNow, now), titled(text.afterwards, today)],
    today: [titled(text.today, today), titled(text.ifItStarts, now)],
    week: [titled(text.week, week), titled(text.ifItStarts, now)],
  };
  const all = parts[soon ?? 'now'];
  return html`${isShort ? all.slice(0, 1) : all}<div class="card rather"><h3>${text.ratherNot}</h3>${list('ul', not)}</div>`;
}

function titled(title: string, steps: readonly string[]): Piece {
  return html`<h3>${title}</h3>${list('ol', steps)}\n`;
}

function list(tag: 'ol' | 'ul', items: readonly string[]): Piece {
  const lines = items.map((item) => html`<li>${item}\n`);
  return tag === 'ol' ? html`<ol>${lines}</ol>` : html`<ul>${lines}</ul>`;
}
