/** The three questions. Nothing has to be answered. */
import { html } from 'hono/html';
import { NOT_TO, SOON } from '#core/help/question.ts';
import type { Network } from '#core/network.ts';
import { askedThreats } from './asked-threats.ts';
import { type Piece, plainPage } from './page.ts';
import { helpText as text } from './text.ts';

type Choice = { value: string; label: string };

/** @param network as anybody sees it: its countries, its threats and the languages that somebody in it speaks. */
export function helpForm(network: Network): Piece {
  return plainPage(
    text.title,
    html`<h1>${text.title}</h1>
<p>${text.lead}</p>
${questions(network)}
<p class="soft">${text.kept}</p>`,
  );
}

export function helpProblem(sentence: string): Piece {
  return plainPage(
    text.problemTitle,
    html`<h1>${text.problemTitle}</h1>
<p>${sentence}</p>
<p><a href="/help">${text.again}</a></p>`,
  );
}

function questions(network: Network): Piece {
  const soon = SOON.map((value) => ({ value, label: text.soonChoices[value] }));
  const notTo = NOT_TO.map((value) => ({ value, label: text.notToChoices[value] }));
  return html`<form method="post" action="/help" autocomplete="off">
<fieldset><legend>${text.what}</legend><p class="soft">${text.several}</p>
${choices('checkbox', 'what', askedThreats(network))}
</fieldset>
<fieldset><legend>${text.soon}</legend>
${choices('radio', 'soon', [...soon, { value: '', label: text.soonUnknown }])}
</fieldset>
<fieldset><legend>${text.notTo}</legend><p class="soft">${text.several}</p>
${choices('checkbox', 'notTo', notTo)}
</fieldset>
<details><summary>${text.more}</summary>
${select('country', text.country, countriesOf(network))}
${select('language', text.language, languagesOf(network))}
</details>
<button type="submit">${text.send}</button>
</form>`;
}

function choices(type: 'checkbox' | 'radio', name: string, all: readonly Choice[]): Piece[] {
  return all.map(
    ({ value, label }) =>
      html`<label class="one"><input type="${type}" name="${name}" value="${value}"> ${label}</label>\n`,
  );
}

function select(name: string, label: string, all: readonly Choice[]): Piece {
  return html`<label class="field">${label} <select name="${name}"><option value="">${text.notSaid}
${all.map((one) => html`<option value="${one.value}">${one.label}\n`)}</select></label>`;
}

function countriesOf({ countries }: Network): Choice[] {
  return countries.map(({ code, labels }) => ({ value: code, label: labels.en })).sort(byLabel);
}

function languagesOf({ helplines, members }: Network): Choice[] {
  const codes = new Set([...helplines, ...members].flatMap(({ languages }) => languages));
  return [...codes].map((code) => ({ value: code, label: text.languageName(code) })).sort(byLabel);
}

function byLabel(one: Choice, other: Choice): number {
  return one.label.localeCompare(other.label, text.lang) || (one.value < other.value ? -1 : 1);
}
