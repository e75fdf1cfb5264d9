import { lifetimes } from '../../consent/lifetimes.ts';
import type { Connection, DeviceCode, DeviceCodeState, Person, Trouble } from '../../consent/model.ts';
import { isConnectionEnd } from '../../consent/states.ts';
import { redrawConnection } from '../common/move.ts';
import { transact } from '../common/transact.ts';
import type { TapResult } from '../connection/connect.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Redeemed, Repositories } from '../ports.ts';
import type { createSettle } from './settle.ts';

/** Signing a room device in with a code that is typed at Microsoft (facts 4). Never the default, and only for rooms. */
export function createDeviceCode(
  { store, entra, catalogue, clock, log }: Dependencies,
  settle: ReturnType<typeof createSettle>,
) {
  const mayStart = (connection: Connection): boolean =>
    ['needs_sign_in', 'wrong_account', 'needs_reauth'].includes(connection.state) &&
    connection.confirmed?.scopeVersion === catalogue.product(connection.product).scopeVersion;

  /** A first code, or a fresh one in the place of one that ended. */
  async function start(person: Person, id: string): Promise<TapResult> {
    const connection = await store.connections.find(id);
    if (connection?.tenant !== person.tenant) return { kind: 'not_found' };
    if (connection.requester.oid !== person.oid) return { kind: 'refused', reason: 'not_yours' };
    const product = catalogue.product(connection.product);
    if (connection.target !== 'room' || !product.deviceCode)
      return { kind: 'refused', reason: 'device_code_not_offered' };
    if (!mayStart(connection)) return { kind: 'refused', reason: 'not_now' };
    const running = await store.deviceCodes.find(id);
    // A second tap while a code waits: the same code, or the first one typed would be worth nothing.
    if (running?.state === 'waiting' && running.expiresAt > clock()) return { kind: 'refused', reason: 'already' };
    const asked = await entra.startDeviceCode({ product, tenant: connection.tenant });
    const refusal = async (tx: Repositories): Promise<TapResult | null> => {
      const current = await tx.connections.find(id);
      if (!current || !mayStart(current)) return { kind: 'refused', reason: 'not_now' };
      // Two taps at once: the code that came first is the one on the card.
      const isFirst = (await tx.deviceCodes.find(id))?.version === running?.version;
      return isFirst ? null : { kind: 'refused', reason: 'already' };
    };
    if (asked.kind === 'failed') {
      let refused: TapResult | null = null;
      await settle.failed(connection, asked.trouble, async (tx) => {
        refused = await refusal(tx);
        return refused === null;
      });
      return refused ?? { kind: 'moved' };
    }
    return transact(store, async (tx) => {
      const refused = await refusal(tx);
      if (refused) return refused;
      const at = clock();
      const code: DeviceCode = {
        connection: id,
        version: (running?.version ?? 0) + 1,
        userCode: asked.userCode,
        verificationUri: asked.verificationUri,
        startedAt: at,
        expiresAt: new Date(at.getTime() + asked.expiresInSeconds * 1000),
        interval: asked.intervalSeconds,
        state: 'waiting',
        trouble: null,
      };
      await tx.deviceCodes.start(code, asked.secret);
      await tx.jobs.pollDeviceCode(connection, after(at, code.interval));
      return { kind: 'moved' };
    });
  }

  /** One question to Microsoft. May run twice: the stored row says whether the code still waits. */
  async function poll(id: string): Promise<void> {
    const code = await store.deviceCodes.find(id);
    const connection = await store.connections.find(id);
    if (code?.state !== 'waiting' || !connection) return;
    if (isConnectionEnd(connection.state) || !mayStart(connection)) return store.deviceCodes.forget(id);
    if (code.expiresAt <= clock()) return end(code, 'expired', null);
    const secret = await secretOf(id);
    if (!secret) return end(code, 'failed', unreadable);
    const product = catalogue.product(connection.product);
    const answer = await entra.pollDeviceCode({ product, tenant: connection.tenant, secret });
    switch (answer.kind) {
      case 'pending':
        return again(connection, code, code.interval);
      case 'slow_down':
        return again(connection, code, code.interval + slowerBy);
      case 'failed':
        return refused(connection, code, answer);
      case 'signed_in': {
        const { version } = code;
        await settle.signedIn(connection, answer, 'device_code', (tx) =>
          tx.deviceCodes.save({ ...code, version: version + 1, state: 'signed_in' }, version),
        );
      }
    }
  }

  /** A code whose secret half no longer opens is of no use: the person takes a new one. */
  async function secretOf(id: string): Promise<string | null> {
    try {
      return await store.deviceCodes.secret(id);
    } catch (error) {
      log.error({ connection: id, reason: (error as Error).message }, 'device code cannot be opened');
      return null;
    }
  }

  async function again(connection: Connection, code: DeviceCode, interval: number): Promise<void> {
    const now = clock();
    const isSilent = now.getTime() - code.startedAt.getTime() >= lifetimes.silentDeviceCode;
    await transact(store, async (tx) => {
      const kept = interval === code.interval;
      const next = { ...code, interval, version: code.version + 1 };
      if (!kept && !(await tx.deviceCodes.save(next, code.version))) return;
      await tx.jobs.pollDeviceCode(connection, after(now, interval));
      if (isSilent) await offerBrowser(tx, code);
    });
  }

  /** Three silent minutes: once for each code, the card offers the browser link beside it (design section 3). */
  async function offerBrowser(tx: Repositories, { connection: id, startedAt }: DeviceCode): Promise<void> {
    const connection = await tx.connections.find(id);
    if (!connection) return;
    const { requester: to } = connection;
    const once = `silent:${id}:${startedAt.toISOString()}`;
    await tx.outbox.add({ to, card: 'connection', subject: id, mode: 'edit', once });
  }

  async function refused(
    connection: Connection,
    code: DeviceCode,
    { trouble, retryAfterSeconds }: Extract<Redeemed, { kind: 'failed' }>,
  ): Promise<void> {
    if (passes.has(trouble.class)) return again(connection, code, Math.max(code.interval, retryAfterSeconds ?? 0));
    if (trouble.class === 'expired') return end(code, 'expired', null);
    const state = trouble.class === 'declined' ? 'declined' : 'failed';
    await settle.failed(connection, trouble, (tx) =>
      tx.deviceCodes.save({ ...code, version: code.version + 1, state, trouble }, code.version),
    );
  }

  /** "Microsoft's page says that this is blocked": the device would poll on until the code ends (facts 4). */
  async function pageSaysBlocked(person: Person, id: string): Promise<TapResult> {
    const connection = await store.connections.find(id);
    if (connection?.tenant !== person.tenant) return { kind: 'not_found' };
    if (connection.requester.oid !== person.oid) return { kind: 'refused', reason: 'not_yours' };
    const code = await store.deviceCodes.find(id);
    if (code?.state !== 'waiting') return { kind: 'refused', reason: 'not_now' };
    await end(code, 'blocked', blockedByPolicy);
    return { kind: 'moved' };
  }

  async function end(code: DeviceCode, state: DeviceCodeState, trouble: Trouble | null): Promise<void> {
    await transact(store, async (tx) => {
      const ended = { ...code, version: code.version + 1, state, trouble };
      if (await tx.deviceCodes.save(ended, code.version)) await redrawConnection(tx, code.connection);
    });
  }

  return { start, poll, pageSaysBlocked };
}

const after = (at: Date, seconds: number): Date => new Date(at.getTime() + seconds * 1000);

/** RFC 8628, section 3.5: each "slow down" asks for five seconds more. */
const slowerBy = 5;

// Microsoft or the way to it is busy: the code is still good.
const passes = new Set<Trouble['class']>(['transient']);

const unreadable: Trouble = { class: 'ours', code: 'device_code_unreadable', owner: 'vendor', correlation: null };

// Conditional Access blocks the flow in the browser alone; nothing of it reaches whoever polls.
const blockedByPolicy: Trouble = {
  class: 'blocked_by_policy',
  code: 'AADSTS53003',
  owner: 'approver',
  correlation: null,
};
