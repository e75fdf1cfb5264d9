import type { Cloud } from './context.ts';
import { silentHeader } from './serve.ts';
import type { Fault } from './state.ts';

export interface Occasion {
  readonly appId?: string | undefined;
  readonly tenant?: string | undefined;
  readonly path: string;
}

/** Kinds that hit the connection itself, before anything is understood. */
export const transportKinds: readonly Fault['kind'][] = ['429', '503', 'timeout'];

/** `polling` concerns only a device that waits for its person. */
type Stage = 'transport' | 'answer' | 'polling';

const stageOf = ({ kind }: Fault): Stage =>
  transportKinds.includes(kind) ? 'transport' : kind === 'slow_down' ? 'polling' : 'answer';

/**
 * The fault to play on this occasion, if any; counts it. `flap` strikes every second time, the others every time,
 * unless `everyNth` says otherwise.
 */
export function takeFault(cloud: Cloud, where: Fault['where'], occasion: Occasion, among: Stage): Fault | undefined {
  for (const fault of cloud.store.data.faults) {
    if (fault.where !== where || fault.left === 0) continue;
    if (stageOf(fault) !== among) continue;
    if (!matches(fault.match, occasion)) continue;
    fault.seen += 1;
    if (fault.seen % fault.everyNth !== 0) continue;
    if (fault.left !== null) fault.left -= 1;
    return fault;
  }
  return undefined;
}

function matches(match: Fault['match'], { appId, tenant, path }: Occasion): boolean {
  return (
    (match.appId === undefined || match.appId === appId) &&
    (match.tenant === undefined || match.tenant === tenant) &&
    (match.path === undefined || path.includes(match.path))
  );
}

/** A throttled, unavailable or silent answer, with the body that the surface would send. */
export function transportAnswer(fault: Fault, body: (status: 429 | 503) => unknown): Response {
  if (fault.kind === 'timeout') return new Response(null, { status: 504, headers: { [silentHeader]: '1' } });
  const status = fault.kind === '429' ? 429 : 503;
  const headers = { 'content-type': 'application/json', 'retry-after': String(fault.retryAfter) };
  return new Response(JSON.stringify(body(status)), { status, headers });
}
