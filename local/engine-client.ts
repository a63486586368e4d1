import { region } from './region.ts';

/** How the engine itself talks to its emulators: any key will do, and a dead emulator must show at once. */
export function clientConfig(endpoint: string): { region: string; endpoint: string; credentials: { accessKeyId: string; secretAccessKey: string }; maxAttempts: number } {
  return { region, endpoint, credentials: { accessKeyId: 'engine', secretAccessKey: 'engine' }, maxAttempts: 3 };
}
