import { expect, it } from 'vitest';
import { traceIdOf, traceOfHeaders } from '../../shared/domain/trace-id.ts';

const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const amazons = 'Root=1-67891233-abcdef012345678912345678';
const amazonsTrace = '67891233abcdef012345678912345678';

it.each([
  ['a caller’s own', { traceparent: `00-${trace}-00f067aa0ba902b7-01` }, trace],
  ['the one that AWS began', { 'x-amzn-trace-id': amazons }, amazonsTrace],
  ['the one that AWS began, among more', { 'x-amzn-trace-id': `Self=1-0-0;${amazons};Parent=53995c3f42cd8ad8;Sampled=0` }, amazonsTrace],
  ['a caller’s own before that of AWS', { traceparent: `00-${trace}-00f067aa0ba902b7-00`, 'x-amzn-trace-id': amazons }, trace],
  ['that of AWS beside one of no meaning', { traceparent: `00-${'0'.repeat(32)}-00f067aa0ba902b7-00`, 'x-amzn-trace-id': amazons }, amazonsTrace],
  ['none of a request without headers for it', {}, undefined],
  ['none of words', { traceparent: '00-my left hand went numb yesterday-00f067aa0ba902b7-01', 'x-amzn-trace-id': 'Root=my hand' }, undefined],
  ['none of capitals', { traceparent: `00-${trace.toUpperCase()}-00f067aa0ba902b7-01` }, undefined],
  ['none that is followed by more', { traceparent: `00-${trace}-00f067aa0ba902b7-01\nmy hand`, 'x-amzn-trace-id': `${amazons} my hand` }, undefined],
])('a request’s trace is %s', (_, headers, expected) => {
  expect(traceOfHeaders(headers)).toBe(expected);
});

it.each([[trace, trace], ['', undefined], [7, undefined], [`${trace}0`, undefined], ['0'.repeat(32), undefined]])('%j is read as the trace id %j', (value, expected) => {
  expect(traceIdOf(value)).toBe(expected);
});
