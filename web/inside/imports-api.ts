/** The typed client of bringing data in. */
import type { InferResponseType } from 'hono/client';
import { client, read } from '../api.ts';

const { imports } = client;
const ground = client['import-ground'];
const mappings = client['import-mappings'];

export const importsApi = {
  ground: () => read(ground.$get()),
  list: () => read(imports.$get()),
  one: (id: string) => read(imports[':id'].$get({ param: { id } })),
  begin: (json: NewImport) => read(imports.$post({ json })),
  send: (json: SentSteps) => read(imports.steps.$post({ json })),
  apply: (id: string) => read(imports.apply.$post({ json: { id } })),
  undo: (id: string) => read(imports.undo.$post({ json: { id } })),
  discard: (id: string) => read(imports.discard.$post({ json: { id } })),
  level: (json: LevelChange) => read(imports.level.$post({ json })),
  mappings: () => read(mappings.$get()),
  remember: (json: GivenMapping) => read(mappings.$post({ json })),
};

export type NewImport = Parameters<typeof imports.$post>[0]['json'];
export type SentSteps = Parameters<typeof imports.steps.$post>[0]['json'];
export type LevelChange = Parameters<typeof imports.level.$post>[0]['json'];
export type GivenMapping = Parameters<typeof mappings.$post>[0]['json'];
export type ImportBrief = InferResponseType<typeof imports.$get>['imports'][number];
