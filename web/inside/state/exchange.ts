/** What editors and coordinators do with events, calls and lessons. */
import { bridgesApi } from '../../bridges-api.ts';
import { createAction } from '../../state/action.ts';
import { exchanges } from '../../state/exchanges.ts';
import { goTo } from '../../state/location.ts';

/** @param renew asks again for the page that shows it. */
export function exchangeActions(renew: () => Promise<void>) {
  return {
    save: createAction(bridgesApi.saveExchange, async ({ id }) => {
      await Promise.all([renew(), exchanges.renew()]);
      goTo(`/exchange/${id}`);
    }),
    remove: createAction(bridgesApi.removeExchange, async () => {
      await exchanges.renew();
      goTo('/exchange');
    }),
  };
}

/** @param done what to do once it is saved and shown. */
export function lessonActions(renew: () => Promise<void>, done: () => void) {
  return {
    save: createAction(bridgesApi.saveLesson, async () => {
      await renew();
      done();
    }),
    remove: createAction(bridgesApi.removeLesson, renew),
  };
}

/** A day and a time of the viewer's own as a moment in UTC; a day alone stays a day. Empty: no date. */
export function startFrom(day: string, time: string): string | null {
  if (day === '') return null;
  if (time === '') return day;
  const moment = new Date(`${day}T${time}`);
  return Number.isNaN(moment.getTime()) ? day : `${moment.toISOString().slice(0, 16)}Z`;
}

/** The other way round, for the fields. */
export function fieldsOfStart(startsAt: string | null): { day: string; time: string } {
  if (startsAt === null) return { day: '', time: '' };
  if (!startsAt.includes('T')) return { day: startsAt, time: '' };
  const moment = new Date(startsAt);
  const two = (n: number) => String(n).padStart(2, '0');
  return {
    day: `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`,
    time: `${two(moment.getHours())}:${two(moment.getMinutes())}`,
  };
}
