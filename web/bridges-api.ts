/** The typed client of other networks, events, calls and lessons. */
import type { InferResponseType } from 'hono/client';
import { client, read } from './api.ts';

const networks = client['other-networks'];
const { exchanges, lessons } = client;

export const bridgesApi = {
  bridges: () => read(networks.$get()),
  bridge: (id: string) => read(networks[':id'].$get({ param: { id } })),
  carry: (json: CarryQuestion, signal: AbortSignal) => read(networks.carry.$post({ json }, { init: { signal } })),
  propose: (json: NewNetwork) => read(networks.propose.$post({ json })),
  say: (json: Affiliation) => read(networks.affiliation.$post({ json })),
  change: (json: NetworkChange) => read(networks.change.$post({ json })),
  merge: (json: NetworkMerge) => read(networks.merge.$post({ json })),
  remove: (id: string) => read(networks.remove.$post({ json: { id } })),

  exchanges: () => read(exchanges.$get()),
  exchange: (id: string) => read(exchanges[':id'].$get({ param: { id } })),
  saveExchange: ({ revision, ...json }: ExchangeToSave) =>
    read(exchanges.$post({ json }, { headers: { 'If-Match': `"${revision}"` } })),
  removeExchange: (id: string) => read(exchanges.remove.$post({ json: { id } })),

  lessons: (query: LessonsQuery) => read(lessons.$get({ query })),
  saveLesson: ({ revision, ...json }: LessonToSave) =>
    read(lessons.$post({ json }, { headers: { 'If-Match': `"${revision}"` } })),
  removeLesson: (id: string) => read(lessons.remove.$post({ json: { id } })),
};

export type CarryQuestion = Parameters<typeof networks.carry.$post>[0]['json'];
export type NewNetwork = Parameters<typeof networks.propose.$post>[0]['json'];
export type NetworkChange = Parameters<typeof networks.change.$post>[0]['json'];
type NetworkMerge = Parameters<typeof networks.merge.$post>[0]['json'];
type Affiliation = Parameters<typeof networks.affiliation.$post>[0]['json'];
/** `revision` of what was edited; anything where it is new. */
type ExchangeToSave = Parameters<typeof exchanges.$post>[0]['json'] & { revision: string };
type LessonToSave = Parameters<typeof lessons.$post>[0]['json'] & { revision: string };
export type LessonsQuery = Parameters<typeof lessons.$get>[0]['query'];

export type Bridges = InferResponseType<typeof networks.$get>;
export type Bridge = Bridges['networks'][number];
export type BridgePage = InferResponseType<(typeof networks)[':id']['$get']>;
export type Carriers = InferResponseType<typeof networks.carry.$post>;
export type Carrier = Carriers['carriers'][number];
export type Exchanges = InferResponseType<typeof exchanges.$get>;
export type Exchange = Exchanges['ahead'][number];
export type ExchangePage = InferResponseType<(typeof exchanges)[':id']['$get']>;
export type Lesson = InferResponseType<typeof lessons.$get>['lessons'][number];
