/** A failure that the person at the terminal can understand and mend: its message is printed, without a stack. */
export class Sorry extends Error {}

/**
 * Runs a script's main function. A `Sorry` ends it with its sentence and exit code 1; anything else is a bug, and is
 * left to show its stack.
 *
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (reason) {
    if (!(reason instanceof Sorry)) throw reason;
    console.error(`\n${reason.message}`);
    process.exitCode = 1;
  }
}
