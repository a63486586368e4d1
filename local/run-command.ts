import { StartupError } from './startup-error.ts';

/**
 * Runs a command with the arguments that it was called with: its exit code is what it answers (nothing is 0), and 1 with a
 * message when it throws a StartupError. Anything else that is thrown is a bug and shows as one.
 */
export async function runCommand(command: (args: readonly string[]) => number | Promise<number | void>): Promise<void> {
  try {
    process.exitCode = (await command(process.argv.slice(2))) ?? 0;
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
