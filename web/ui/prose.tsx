/** Paragraphs to read, in a comfortable measure. */
import './prose.css';

export function Prose({ paragraphs }: { paragraphs: readonly string[] }) {
  return (
    <div class="prose">
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
