import { describe, expect, it } from 'vitest';
import { isLoopback } from '../../local/dev/dev-routes.ts';
import { parseStartOptions } from '../../local/start-options.ts';

describe('start options', () => {
  it('have the defaults of the contract', () => {
    expect(parseStartOptions([])).toEqual({ port: 8080, data: '.askwell', host: '127.0.0.1', devIdentity: false });
  });

  it('are read from the command line', () => {
    expect(parseStartOptions(['--port', '0', '--data', 'elsewhere', '--host=0.0.0.0', '--dev-identity'])).toEqual({ port: 0, data: 'elsewhere', host: '0.0.0.0', devIdentity: true });
  });

  it.each([[['--port', 'many']], [['--port', '70000']], [['--colour', 'red']], [['stray']]])('refuses %j with the usage', (args) => {
    expect(() => parseStartOptions(args)).toThrow('Usage: npm start');
  });

  it.each([
    ['localhost:8080', true],
    ['127.0.0.1:1', true],
    ['127.1.2.3', true],
    ['[::1]:80', true],
    ['::1', true],
    ['LOCALHOST:8080', true],
    ['::', false],
    ['[::]:80', false],
    ['[::ffff:127.0.0.1]', false],
    ['0.0.0.0', false],
    ['0', false],
    ['127.1', false],
    ['2130706433', false],
    ['0x7f.0.0.1', false],
    ['localhost.', false],
    ['evil.localhost', false],
    ['127.0.0.1@evil.example', false],
    ['127.0.0.1, evil.example', false],
    ['', false],
    ['localhost.evil.example', false],
    ['127.0.0.1.evil.example:80', false],
    ['192.168.0.2', false],
    [undefined, false],
  ])('take the host %s for loopback: %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });
});
