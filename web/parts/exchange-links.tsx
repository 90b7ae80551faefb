/** The two ways on from an event: to its page elsewhere, on a click only, and into one's own calendar. */
import { calendarFile } from '#core/exchange/calendar-file.ts';
import type { Exchange } from '../bridges-api.ts';
import { saveFile } from '../state/save-file.ts';
import { siteName } from '../state/site-name.ts';
import { exchangeText } from '../text/exchange-text.ts';
import { Button, ButtonRow } from '../ui/button.tsx';
import './exchange-links.css';

export function ExchangeLinks({ exchange, isOver }: { exchange: Exchange; isOver: boolean }) {
  const { link, startsAt } = exchange;
  const isToCome = startsAt !== null && !isOver;
  if (link === null && !isToCome) return null;
  return (
    <div class="exchange-links">
      {link === null ? null : (
        <p>
          <a href={link} rel="noreferrer noopener external">
            {exchangeText.follow}
          </a>
          <span class="exchange-links_note">{exchangeText.followNote(siteName(link))}</span>
        </p>
      )}
      {isToCome ? (
        <ButtonRow>
          <Button onClick={() => keepInCalendar({ ...exchange, startsAt })}>{exchangeText.calendar}</Button>
          <p class="exchange-links_note">{exchangeText.calendarNote}</p>
        </ButtonRow>
      ) : null}
    </div>
  );
}

/** Made in the page: nobody learns who means to come. */
function keepInCalendar(event: Exchange & { startsAt: string }): void {
  saveFile(new Blob([calendarFile(event)], { type: 'text/calendar;charset=utf-8' }), `${event.id}.ics`);
}
