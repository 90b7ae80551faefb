/**
 * The page for somebody in danger. It reads no cookie and no token, asks nobody's rights, and keeps, counts and notes
 * nothing: whoever asks gets what anybody would get. As it changes nothing, no other site's page can do harm by it.
 */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { dayOf } from '#core/identity/expiry.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { failureLine } from '../failure-log.ts';
import { type AppEnv, Refusal, refuse } from '../http.ts';
import { helpAnswer } from '../plain/help-answer.ts';
import { helpForm, helpProblem } from '../plain/help-form.ts';
import { readAnswers } from '../plain/read-answers.ts';
import { helpText } from '../plain/text.ts';
import { networkAs } from '../viewer.ts';

/** What all boxes of the form come to, with room to spare. */
const LONGEST_FORM = 20_000;

/** A form of a page without code is the only body in this service that is no JSON. */
const FORM = /^application\/x-www-form-urlencoded\s*(;|$)/i;

export const help = new Hono<AppEnv>()
  .use(bodyLimit({ maxSize: LONGEST_FORM, onError: () => refuse(413, helpText.unreadable) }))
  .get('/', async (c) => c.html(helpForm(await networkAs(c, ANONYMOUS))))
  .post('/', async (c) => {
    if (!FORM.test(c.req.header('Content-Type') ?? '')) refuse(415, helpText.unreadable);
    const asked = readAnswers(await c.req.text()) ?? refuse(400, helpText.unreadable);
    const [network, { contact }] = await Promise.all([networkAs(c, ANONYMOUS), c.var.store.settings.all()]);
    return c.html(helpAnswer(network, { asked, today: dayOf(c.var.now), contact }));
  })
  .onError((error, c) => {
    if (error instanceof Refusal) return c.html(helpProblem(error.message), error.status);
    console.error(failureLine(c, error));
    return c.html(helpProblem(helpText.failed), 500);
  });
