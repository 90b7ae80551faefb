/** One question of the API: how it is asked and what the answer holds. */
import type { Endpoint, Field } from '../state/api-description.ts';
import { pagesText } from '../text/pages-text.ts';
import './endpoint-entry.css';

export function EndpointEntry({ endpoint }: { endpoint: Endpoint }) {
  const { method, path, summary, parameters, body, answer, examples } = endpoint;
  const { apiGuide } = pagesText;
  const canOpen = method === 'GET' && !path.includes('{');
  return (
    <article class="endpoint-entry">
      <h3 class="endpoint-entry_question">
        <span class="endpoint-entry_method">{method}</span> {canOpen ? <a href={path}>{path}</a> : <span>{path}</span>}
      </h3>
      <p>{summary}</p>
      {parameters.length > 0 ? <FieldTable title={apiGuide.parameters} fields={parameters} /> : null}
      {body.length > 0 ? <FieldTable title={apiGuide.body} fields={body} /> : null}
      <Example title={apiGuide.bodyExample} json={examples.body} />
      {answer ? (
        <details class="endpoint-entry_answer">
          <summary>{apiGuide.answer}</summary>
          <FieldTable title={answer.name} fields={answer.fields} />
        </details>
      ) : null}
      <Example title={apiGuide.answerExample} json={examples.answer} />
    </article>
  );
}

function Example({ title, json }: { title: string; json: string }) {
  if (json === '') return null;
  return (
    <details class="endpoint-entry_answer">
      <summary>{title}</summary>
      <pre class="endpoint-entry_example" dir="ltr">
        {json}
      </pre>
    </details>
  );
}

function FieldTable({ title, fields }: { title: string; fields: readonly Field[] }) {
  const { apiGuide } = pagesText;
  return (
    <table class="endpoint-entry_fields">
      <caption>{title}</caption>
      <thead class="only-spoken">
        <tr>
          <th scope="col">{apiGuide.field}</th>
          <th scope="col">{apiGuide.type}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, type, meaning, isRequired }) => (
          <tr key={name}>
            <th class="endpoint-entry_name" scope="row">
              {name}
              {isRequired ? null : <span class="endpoint-entry_optional"> {apiGuide.optional}</span>}
            </th>
            <td>
              <span class="endpoint-entry_type">{type}</span>
              {meaning ? <span class="endpoint-entry_meaning">{meaning}</span> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
