/**
 * Moves `Date` of this thread forward by an offset that the engine shares with it, so that `new Date()` and
 * `Date.now()` tell the time of `POST /dev/clock`. Plain JavaScript: stripping types would cost every cold start
 * 40 ms and 8 MB.
 *
 * @param {SharedArrayBuffer} offset one BigInt64: milliseconds
 */
export function installVirtualDate(offset) {
  const offsetMs = new BigInt64Array(offset);
  const RealDate = Date;
  const now = () => RealDate.now() + Number(Atomics.load(offsetMs, 0));
  globalThis.Date = new Proxy(RealDate, {
    apply: () => new RealDate(now()).toString(),
    construct: (target, parts, newTarget) => Reflect.construct(target, parts.length === 0 ? [now()] : parts, newTarget),
    get: (target, property, receiver) => (property === 'now' ? now : Reflect.get(target, property, receiver)),
  });
}
