/** The typed client of files to take away. */
import { type Answer, client, read } from './api.ts';

type Question = Parameters<typeof client.exports.$post>[0]['json'];
type TakenFile = { content: Blob; name: string };

export const exportsApi = {
  file: (json: Question): Promise<Answer<TakenFile>> => read(client.exports.$post({ json }).then(fileIn)),
};

/** The file under the name that the service gives it; a problem stays the JSON that it is. */
function fileIn(response: Awaited<ReturnType<typeof client.exports.$post>>) {
  const { ok, status, headers } = response;
  const name = /filename="([\w.-]+)"/.exec(headers.get('Content-Disposition') ?? '')?.[1] ?? 'solidarity-atlas';
  const json = async (): Promise<TakenFile> =>
    ok ? { content: await response.blob(), name } : JSON.parse(await response.text());
  return { ok, status, json };
}
