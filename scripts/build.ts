import { buildBundle } from './bundle.ts';
import { runScript } from './problem.ts';

await runScript(buildBundle);
