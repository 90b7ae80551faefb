/** The ways on from an event: to its page elsewhere, on a click only, into one's own calendar, or to who asks. */
import { calendarFile } from '#core/exchange/calendar-file.ts';
import type { Exchange } from '../bridges-api.ts';
import { saveFile } from '../state/save-file.ts';
import { siteName } from '../state/site-name.ts';
import { exchangeText } from '../text/exchange-text.ts';
import { Button, ButtonLink, ButtonRow } from '../ui/button.tsx';
import './exchange-links.css';

type ExchangeLinksProps = { exchange: Exchange; isOver: boolean; isOwn: boolean };

export function ExchangeLinks({ exchange, isOver, isOwn }: ExchangeLinksProps) {
  const { link, startsAt, kind, host } = exchange;
  const asks = kind === 'call' && !isOver && !isOwn ? host : null;
  const isToCome = startsAt !== null && !isOver;
  if (link === null && !isToCome && asks === null) return null;
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
      {asks === null ? null : (
        <ButtonRow>
          <ButtonLink href={`/members/${asks.id}`}>{exchangeText.answer(asks.name)}</ButtonLink>
          <p class="exchange-links_note">{exchangeText.answerNote}</p>
        </ButtonRow>
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
