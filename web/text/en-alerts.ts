/** English: what happens in a country, as everybody reads it, and the page of a country. */
import { count } from './en-sentences.ts';

export const enAlerts = {
  now: 'What happens here',
  nowNote: 'Told by members, and vouched for by coordinators. Nobody is told who told it.',
  none: 'Nobody has told anything of the last ninety days.',
  before: (n: number) => `Before that: ${count(n, 'alert', 'alerts')}`,
  opening: 'Got better',
  waiting: 'Not vouched for yet: coordinators and your organisation see it, nobody else',
  waitingForCoordinators: 'Not vouched for yet: only its reporter and coordinators see it',
  tell: 'Tell what happened here',
  look: 'Look after alerts',

  respond: 'Start from what happened',
  request: 'Ask for solidarity',
  contents: 'On this page',
  requests: 'Requests for solidarity',
  requestsNote: 'Those that you can see.',
  allRequests: 'All requests',
};
