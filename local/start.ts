import { startLocal } from './start-local.ts';
import { parseStartOptions } from './start-options.ts';
import { StartupError } from './startup-error.ts';
import { builtWeb } from './web/build-web.ts';

// Functions run in UTC on AWS; the workers take this process's zone.
process.env['TZ'] = 'UTC';

const stopSignal = Promise.withResolvers<undefined>();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopSignal.resolve(undefined));

try {
  const onDeath = (engine: string): void => fail(`${engine} died; start again to go on with the same data.`);
  const options = parseStartOptions(process.argv.slice(2));
  const [local] = await Promise.all([startLocal({ ...options, onDeath }), builtWeb()]);
  console.log(`Askwell is ready at ${local.url}`);
  await stopSignal.promise;
  setTimeout(() => process.exit(0), 5_000).unref();
  await local.stop();
  process.exit(0);
} catch (error) {
  if (error instanceof StartupError) fail(error.message);
  throw error;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
