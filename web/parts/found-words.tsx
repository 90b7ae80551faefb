/** A text in which words were found, with those words marked. */
import type { Excerpt } from '../search-api.ts';
import './found-words.css';

export function FoundWords({ excerpt }: { excerpt: Excerpt }) {
  return (
    // Its own direction: Arabic words stand in lists of others.
    <bdi>
      {excerpt.map(({ text, isFound }, place) =>
        isFound ? (
          <mark class="found-words" key={place}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </bdi>
  );
}
