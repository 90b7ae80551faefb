/**
 * `npm run deploy`: puts the product onto the Cloudflare account of whoever runs it. It can be run again at any time.
 * `--dry-run` prints the plan and builds; `--jurisdiction eu|us|fedramp|none` (eu); `--with-sample`; `--origin https://…`,
 * the address at which people sign in.
 */
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { JURISDICTIONS, stepsOf } from './deploying/steps.ts';
import { Problem, runScript } from './problem.ts';

const Options = z.object({
  'dry-run': z.boolean(),
  'with-sample': z.boolean(),
  jurisdiction: z.enum(JURISDICTIONS),
  origin: z.string().nullable().default(null),
});

await runScript(async () => {
  const options = readOptions();
  const isDryRun = options['dry-run'];
  const { jurisdiction, origin } = options;
  const steps = stepsOf({ jurisdiction, withSample: options['with-sample'], origin });
  // Wrangler speaks for itself here: what it asks and answers is part of the deployment.
  process.env['WRANGLER_LOG'] = 'log';
  for (const [index, step] of steps.entries()) {
    console.log(`${index + 1}. ${step.title}`);
    if (!isDryRun || step.isLocal) await step.run();
  }
  if (isDryRun) console.log('This was a dry run: nothing left this machine.');
});

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        'dry-run': { type: 'boolean', default: false },
        'with-sample': { type: 'boolean', default: false },
        jurisdiction: { type: 'string', default: 'eu' },
        origin: { type: 'string' },
      },
    });
    return Options.parse(values);
  } catch {
    throw new Problem(
      `npm run deploy -- knows --dry-run, --with-sample, --origin ADDRESS and --jurisdiction ${JURISDICTIONS.join('|')} (eu when not given).`,
    );
  }
}
