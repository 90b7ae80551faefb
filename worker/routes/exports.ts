import { Hono } from 'hono';
import { FILE_TYPES } from '#core/export/printed.ts';
import { ExportQuestion } from '#core/export/question.ts';
import { exportFor } from '../exporting.ts';
import { type AppEnv, describeFile, validate } from '../http.ts';

/** POST, as it is noted in the audit and a GET changes nothing. */
export const exports = new Hono<AppEnv>().post(
  '/',
  describeFile('What you can see of the network, as a file in a format of your choice', FILE_TYPES, {
    401: 'Not signed in any more',
    429: 'More organisations than you can open a day',
  }),
  validate('json', ExportQuestion),
  async (c) => {
    const { bytes, type, name, id } = await exportFor(c, c.req.valid('json'));
    return c.body(bytes, 200, {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'X-Export-Id': id,
    });
  },
);
