import { runTriage } from './triage/run-triage.ts';

// The reader of our output may stop early (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await runTriage(process.stdin, process.stdout, process.stderr);
