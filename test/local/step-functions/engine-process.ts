import { createServer } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import { AdvanceableClock } from '../../../local/clock.ts';
import { createStepFunctions } from '../../../local/step-functions/create-step-functions.ts';

/**
 * The engine as a process of its own, to be killed: `node engine-process.ts <file> [hang]`. Prints its port. The function
 * `step` answers after some milliseconds what it was given; with `hang` the function `stuck` never answers.
 */
const [file = ':memory:', mode] = process.argv.slice(2);
const engine = createStepFunctions({
  file,
  clock: new AdvanceableClock(),
  region: 'eu-west-1',
  accountId: '000000000000',
  async invokeFunction(functionArn, payload) {
    if (functionArn.endsWith(':stuck') && mode === 'hang') return new Promise(() => undefined);
    await after(Math.random() * 20);
    return payload;
  },
});
engine.start();
const server = createServer((request, response) => void engine.handle(request, response));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(typeof address === 'object' ? address?.port : '');
});
