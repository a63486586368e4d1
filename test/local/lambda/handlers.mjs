// Handlers for the function pool's tests.
let invocations = 0;

export const echo = async (event, context) => ({ event, invocations: ++invocations, name: context.functionName, remaining: context.getRemainingTimeInMillis() > 0, env: process.env.COLOUR ?? null, key: process.env.AWS_ACCESS_KEY_ID });
export const now = async () => ({ now: Date.now(), constructed: new Date().getTime(), fixed: new Date(0).getTime(), text: typeof Date(), isDate: new Date() instanceof Date });
export const fails = async (event) => {
  throw Object.assign(new Error(event.words), { name: 'Problem' });
};
export const throwsText = async () => {
  throw 'words';
};
export const hangs = async () => new Promise(() => setInterval(() => undefined, 1_000));
export const exits = async () => process.exit(3);
export const slow = async ({ file }) => {
  const { existsSync, appendFileSync } = await import('node:fs');
  appendFileSync(`${file}.started`, 'x');
  while (!existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 5));
};
export const prints = async () => console.log('a line');
export const nothing = async () => undefined;
