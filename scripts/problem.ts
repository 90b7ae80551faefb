/** Something that whoever runs a script can understand and mend. It is printed as one sentence, without a stack. */
export class Problem extends Error {}

/** Runs the main function of a script; a Problem ends it with exit code 1. */
export async function runScript(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
