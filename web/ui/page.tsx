/** A page's heading and lead. Takes the focus when the viewer comes from another page, so that it is read out. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { visits } from '../state/location.ts';
import { text } from '../text/text.ts';
import './page.css';

type PageProps = {
  title: string;
  /** A line above the title that says what kind of thing this is. */
  above?: ComponentChildren;
  lead?: ComponentChildren;
  /** Stands beside the heading where there is room, and says nothing that the words do not. */
  picture?: ComponentChildren;
  children?: ComponentChildren;
};

export function Page({ title, above, lead, picture, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = text.documentTitle(title);
  }, [title]);
  useEffect(() => {
    if (visits.peek() > 0) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <header class={picture ? 'page is-pictured' : 'page'}>
        {above ? <p class="page_above">{above}</p> : null}
        <h1 class="page_title" tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {lead ? <p class="page_lead">{lead}</p> : null}
        {picture ? <div class="page_picture">{picture}</div> : null}
      </header>
      {children}
    </>
  );
}
