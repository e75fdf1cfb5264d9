import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Browser } from '../../sandbox/browser/browser.ts';
import { startCloud } from '../../sandbox/cloud/cloud.ts';
import type { Data } from '../../sandbox/cloud/state.ts';
import type { Person, Tenant } from '../../sandbox/cloud/world.ts';
import { botEnvironment, type NamedApprover } from '../../sandbox/run/bot-environment.ts';
import { freePorts } from '../../sandbox/run/free-ports.ts';
import { type Actor, someoneOf } from '../../sandbox/run/stage.ts';
import { startTeams, type Teams } from '../../sandbox/teams/teams.ts';
import { startProgram } from '../../src/program.ts';
import { readConfig } from '../../src/services/config.ts';
import { fillDataFolder } from './empty-databases.ts';
import { keptLog, type LogLine } from './kept-log.ts';
import { type OpenedDatabase, watchFolder, watchServer } from './opened-database.ts';
import { serverDatabase } from './shared-postgres.ts';
import { makeWriteHeadWhole } from './whole-write-head.ts';

/** The whole product in this process: simulated Microsoft, simulated Teams, and the program as production starts it. */
export interface Running {
  /** Origin of Microsoft's sign-in pages. */
  readonly login: string;
  readonly teams: Teams;
  readonly botUrl: string;
  readonly folder: string;
  /** What the program logged, oldest first. */
  readonly log: readonly LogLine[];
  /** What stands in the program's database. */
  readonly database: OpenedDatabase;
  /** Moves the program's clock; job times and Microsoft keep the real one, so go back to 0 before anything must become due. */
  setClock(aheadMs: number): void;
  /** Somebody of the simulated world, with a chat and a browser; the same one when asked again. */
  actor(tenant: Tenant, person: Person): Actor;
  /** Somebody new in a tenant: known to Teams, unknown to Microsoft's sign-in. */
  newcomer(tenant: Tenant, name?: string): Actor;
  /** What the simulated Microsoft holds and has seen. */
  cloud(): Promise<Data>;
  /** Changes the simulated Microsoft: `sim('faults', { where: 'token', kind: '503' })`. */
  sim(what: string, body?: object): Promise<void>;
  /** Resolves once every message that was due has been delivered or given up. */
  settled(): Promise<void>;
  /** Stops the program and starts it again on the same folder and address. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts everything on fresh data: about a second, so once for a test file. */
export async function startRunning(
  options: {
    readonly approvers?: readonly NamedApprover[];
    /** Seconds from a grant to its effect. */
    readonly propagation?: number;
    readonly environment?: Readonly<Record<string, string>>;
    /**
     * On a PostgreSQL server, which costs a fourth of what the embedded database does: for files with hundreds of turns,
     * and with nothing about the folder or about a program that is killed.
     */
    readonly onServer?: boolean;
  } = {},
): Promise<Running> {
  makeWriteHeadWhole();
  const folder = await mkdtemp(join(tmpdir(), 'conversation-'));
  const cloud = await startCloud({ propagationSeconds: options.propagation ?? 0 });
  const [port = 0] = await freePorts(1);
  const databaseUrl = options.onServer ? await serverDatabase() : undefined;
  const environment = botEnvironment({ folder, port, cloud, approvers: options.approvers ?? [], databaseUrl });
  const config = readConfig({ ...environment, ...options.environment });
  const { log, lines } = keptLog();
  if ('dataDir' in config.database) await fillDataFolder(config.database.dataDir);
  const database = databaseUrl ? await watchServer(databaseUrl) : watchFolder();
  let ahead = 0;
  const start = () => startProgram(config, log, () => new Date(Date.now() + ahead));
  let program = await start();
  const teams = await startTeams(config.publicUrl);
  const actors = new Map<string, Actor>();
  let newcomers = 0;

  const simulate = async (method: string, what: string, body?: object): Promise<Response> => {
    const answer = await fetch(`${cloud.login}/_sim/${what}`, {
      method,
      ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`The simulated Microsoft refuses ${what}: ${await answer.text()}`);
    return answer;
  };

  function actor(tenant: Tenant, person: Person): Actor {
    const known = actors.get(person.oid);
    if (known) return known;
    const speaker = teams.person(someoneOf(tenant, person));
    const made = { tenant, person, teams: speaker, browser: new Browser() };
    actors.set(person.oid, made);
    return made;
  }

  return {
    login: cloud.login,
    teams,
    botUrl: config.publicUrl,
    folder,
    log: lines,
    database,
    setClock(aheadMs) {
      ahead = aheadMs;
    },
    actor,
    newcomer(tenant, name) {
      newcomers += 1;
      const upn = `newcomer${newcomers}@${tenant.domain}`;
      return actor(tenant, {
        oid: randomUUID(),
        upn,
        mail: upn,
        name: name ?? `Newcomer ${newcomers}`,
        given: 'Newcomer',
        surname: String(newcomers),
        aliases: [],
        roles: [],
        kind: 'member',
        mailbox: true,
        secondFactor: false,
      });
    },
    cloud: async () => (await simulate('GET', 'state')).json() as Promise<Data>,
    sim: async (what, body) => void (await simulate(body ? 'POST' : 'DELETE', what, body)),
    settled: () => database.settled(),
    async restart() {
      await program.stop();
      program = await start();
    },
    async stop() {
      await Promise.all([program.stop(), teams.stop()]);
      await database.forget();
      await cloud.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
