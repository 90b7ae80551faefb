/** A part of the page of a country that can be jumped to. */
import type { ComponentChildren } from 'preact';
import './country-place.css';

export function CountryPlace({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <div class="country-place" id={id} tabIndex={-1}>
      {children}
    </div>
  );
}
