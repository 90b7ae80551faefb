/** A charter to read: its numbered lines are headings, the rest are paragraphs as they were written. */
import './charter-text.css';

export function CharterText({ charter }: { charter: string }) {
  return (
    <div class="charter-text">
      {charter.split(/\n{2,}/).map((paragraph, index) => {
        const [first = '', ...rest] = paragraph.split('\n');
        const isHeaded = /^\d+[.)] /.test(first);
        return (
          <div class="charter-text_part" key={index}>
            {isHeaded ? <h3 class="charter-text_heading">{first}</h3> : null}
            <p>{(isHeaded ? rest : [first, ...rest]).join('\n')}</p>
          </div>
        );
      })}
    </div>
  );
}
